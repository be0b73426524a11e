package io.lookline.sql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A query of an example folder. Its first lines may be comments that say the dialect, {@code -- dialect: snowflake}, and
 * what is known of tables, {@code -- table: sales.orders(id, items(sku, price))}.
 */
record ExampleQuery(String sql, Dialect dialect, Map<String, List<TableColumn>> tables) implements Tables {
    static ExampleQuery read(Path file) throws IOException {
        Dialect dialect = Dialect.STANDARD;
        Map<String, List<TableColumn>> tables = new HashMap<>();
        String sql = Files.readString(file);
        for (String line : sql.lines().toList()) {
            if (line.startsWith("-- dialect: ")) {
                dialect = Dialect.valueOf(line.substring(12).toUpperCase(Locale.ROOT));
            } else if (line.startsWith("-- table: ")) {
                int open = line.indexOf('(');
                tables.put(line.substring(10, open), new Fields(line, open + 1).read());
            }
        }
        return new ExampleQuery(sql, dialect, tables);
    }

    QueryLineage lineage() {
        return SqlLineage.of(sql, dialect, this);
    }

    @Override
    public Optional<List<TableColumn>> columns(TableName table) {
        return Optional.ofNullable(tables.get(table.toString()));
    }

    /** Reads {@code a, b(c, d))}. */
    private static final class Fields {
        private final String text;
        private int at;

        Fields(String text, int at) {
            this.text = text;
            this.at = at;
        }

        List<TableColumn> read() {
            List<TableColumn> columns = new ArrayList<>();
            while (text.charAt(at) != ')') {
                int start = at;
                while (",()".indexOf(text.charAt(at)) < 0) {
                    at++;
                }
                String name = text.substring(start, at).strip();
                List<TableColumn> fields = List.of();
                if (text.charAt(at) == '(') {
                    at++;
                    fields = read();
                }
                columns.add(new TableColumn(name, fields));
                if (text.charAt(at) == ',') {
                    at++;
                }
            }
            at++;
            return columns;
        }
    }
}
