package io.lookline.openmetadata;

import io.lookline.catalog.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was found for one candidate.
 *
 * @param deleted full names
 * @param failure why it cannot be told, in a sentence
 */
record Found(List<Table> tables, List<String> deleted, Optional<String> failure) {
    static final Found NOTHING = new Found(List.of(), List.of(), Optional.empty());

    static Found of(Table table) {
        return new Found(List.of(table), List.of(), Optional.empty());
    }

    static Found deleted(String fqn) {
        return new Found(List.of(), List.of(fqn), Optional.empty());
    }

    static Found failed(String sentence) {
        return new Found(List.of(), List.of(), Optional.of(sentence));
    }

    static Found of(StoredTable stored) {
        return stored.deleted() ? deleted(stored.table().ref().fqn()) : of(stored.table());
    }

    /** Both, each table once. */
    Found and(Found other) {
        return new Found(join(tables, other.tables), join(deleted, other.deleted), failure.or(() -> other.failure));
    }

    private static <T> List<T> join(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).distinct().toList();
    }
}
