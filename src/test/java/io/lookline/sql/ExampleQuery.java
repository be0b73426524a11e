package io.lookline.sql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A query of an example folder. Its first lines may be comments that say the dialect, {@code -- dialect: snowflake}, and
 * what is known of tables, {@code -- table: sales.orders(id, items(sku, price))}.
 */
record ExampleQuery(String sql, Dialect dialect, Tables tables) {
    /** The folders of a kind of examples. */
    static Stream<Path> folders(String kind) throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("src/test/resources", kind))) {
            return folders.sorted().toList().stream();
        }
    }

    static ExampleQuery read(Path file) throws IOException {
        Dialect dialect = Dialect.STANDARD;
        KnownTables tables = new KnownTables();
        String sql = Files.readString(file);
        for (String line : sql.lines().toList()) {
            if (line.startsWith("-- dialect: ")) {
                dialect = Dialect.valueOf(line.substring(12).toUpperCase(Locale.ROOT));
            } else if (line.startsWith("-- table: ")) {
                tables.add(line.substring(10));
            }
        }
        return new ExampleQuery(sql, dialect, tables);
    }

    QueryLineage lineage() {
        return SqlLineage.of(sql, dialect, tables);
    }
}
