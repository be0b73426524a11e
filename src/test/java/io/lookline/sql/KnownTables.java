package io.lookline.sql;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tables that an example knows, each told by a line such as {@code sales.orders(id, items(sku, price))}. */
public final class KnownTables implements Tables {
    private final Map<String, List<TableColumn>> tables = new HashMap<>();

    public void add(String line) {
        int open = line.indexOf('(');
        tables.put(line.substring(0, open), new Fields(line, open + 1).read());
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
