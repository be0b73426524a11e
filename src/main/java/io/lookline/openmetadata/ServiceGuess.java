package io.lookline.openmetadata;

import io.lookline.catalog.Warehouse;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Which database services may hold the tables of a connection, when no configuration says so: those of its type that are
 * named like it or stand for its host; without any such, those that have its name within theirs or name its database.
 */
record ServiceGuess(Warehouse warehouse) {
    /** A shorter word stands in too many names by chance. */
    private static final int SHORTEST_WORD = 3;

    List<DatabaseService> among(List<DatabaseService> services) {
        WarehouseType type = WarehouseType.of(warehouse.dialect());
        List<DatabaseService> fitting =
                services.stream().filter(service -> type.fits(service.type())).toList();
        List<DatabaseService> sure = fitting.stream()
                .filter(each -> isNamedSo(each) || isThere(each))
                .toList();
        return sure.isEmpty()
                ? fitting.stream()
                        .filter(each -> holdsName(each) || namesDatabase(each))
                        .toList()
                : sure;
    }

    private boolean isNamedSo(DatabaseService service) {
        return names().anyMatch(name -> squeezed(name).equals(squeezed(service.name())));
    }

    /** The account {@code xy1} of Snowflake is at {@code xy1.snowflakecomputing.com}; a project of BigQuery is a database. */
    private boolean isThere(DatabaseService service) {
        return service.addresses().stream().map(ServiceGuess::lower).anyMatch(address -> places().anyMatch(
                        place -> place.equals(address) || place.startsWith(address + ".")));
    }

    private boolean holdsName(DatabaseService service) {
        List<String> words = words(service.name());
        return names().map(ServiceGuess::words)
                .filter(name -> String.join("", name).length() >= SHORTEST_WORD)
                .anyMatch(name -> Collections.indexOfSubList(words, name) >= 0);
    }

    private boolean namesDatabase(DatabaseService service) {
        return warehouse.database() != null
                && service.databases().stream().anyMatch(warehouse.database()::equalsIgnoreCase);
    }

    private Stream<String> names() {
        return Stream.of(warehouse.connection(), warehouse.database(), warehouse.host())
                .filter(Objects::nonNull)
                .filter(name -> !squeezed(name).isEmpty());
    }

    private Stream<String> places() {
        return Stream.of(warehouse.host(), warehouse.database())
                .filter(Objects::nonNull)
                .map(ServiceGuess::lower);
    }

    private static String squeezed(String name) {
        return String.join("", words(name));
    }

    private static List<String> words(String name) {
        return Arrays.stream(lower(name).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
