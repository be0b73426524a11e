package io.lookline.openmetadata;

import io.lookline.config.Nearest;
import io.lookline.http.HttpFailure;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What may have been meant by the name of a table that is not there: one that is spelled alike, or lies elsewhere. */
final class NearestTables {
    private static final int MOST_SERVICES = 5;

    private final TableListings listings;
    private final TableIndex index;

    NearestTables(TableListings listings, TableIndex index) {
        this.listings = listings;
        this.index = index;
    }

    /** @return the full name; empty also when the index does not answer, for then the answer is none the less true */
    Optional<String> of(List<Place> places) {
        String name = places.getFirst().candidate().table();
        Set<String> schemas =
                places.stream().flatMap(place -> place.schemas().stream()).collect(Collectors.toSet());
        return nearest(name, listed(schemas), schemas).or(() -> nearest(name, found(name, places), schemas));
    }

    private List<TableEntry> listed(Set<String> schemas) {
        return schemas.stream()
                .flatMap(schema -> listings.of(schema).stream())
                .flatMap(listed -> listed.keySet().stream())
                .toList();
    }

    private List<TableEntry> found(String name, List<Place> places) {
        List<String> services = places.stream()
                .map(place -> place.candidate().service())
                .distinct()
                .limit(MOST_SERVICES)
                .toList();
        try {
            return index.best(TableQuery.like(name, services));
        } catch (HttpFailure failure) {
            if (failure.kind().systemWide()) {
                throw failure;
            }
            return List.of();
        }
    }

    /** Of those that are alike to the same degree, one of the schemas that were searched. */
    private static Optional<String> nearest(String name, List<TableEntry> tables, Set<String> schemas) {
        List<TableEntry> living = tables.stream()
                .filter(table -> !table.deleted())
                .sorted(Comparator.<TableEntry, Boolean>comparing(table -> !schemas.contains(table.schema()))
                        .thenComparing(TableEntry::fqn))
                .toList();
        return Nearest.of(name, living.stream().map(TableEntry::name).toList()).flatMap(nearest -> living.stream()
                .filter(table -> table.name().equals(nearest))
                .map(TableEntry::fqn)
                .findFirst());
    }
}
