package io.lookline.lineage;

import io.lookline.catalog.Table;
import io.lookline.catalog.TableHits;
import io.lookline.catalog.TableRef;
import io.lookline.catalog.TableSearch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a catalog answers to searches for tables: {@code catalog().has("prod.orders", "ID", "ADDRESS(CITY ZIP)")}. */
final class Catalogs {
    private final Map<String, TableHits> answers = new HashMap<>();
    private final Set<TableSearch> asked = new LinkedHashSet<>();

    static Catalogs catalog() {
        return new Catalogs();
    }

    /**
     * A table under the name that SQL has for it; in the catalog it is {@code wh.NAME}.
     *
     * @param columns names, with the fields within a column behind it in parentheses
     */
    Catalogs has(String name, String... columns) {
        return answers(name, List.of(table("wh." + name.toUpperCase(java.util.Locale.ROOT), columns)));
    }

    Catalogs hasSeveral(String name, Table... tables) {
        return answers(name, List.of(tables));
    }

    Catalogs hasDeleted(String name) {
        answers.put(
                name,
                new TableHits(List.of(), List.of(), List.of("wh." + name), Optional.empty(), false, Optional.empty()));
        return this;
    }

    Catalogs failsFor(String name) {
        answers.put(
                name, new TableHits(List.of(), List.of(), List.of(), Optional.empty(), false, Optional.of("HTTP 500")));
        return this;
    }

    static Table table(String fqn, String... columns) {
        return new Table(
                new TableRef(fqn, "id of " + fqn),
                Arrays.stream(columns).map(Catalogs::column).toList());
    }

    /** The texts of the names that were asked for. */
    List<String> asked() {
        return asked.stream().map(TableSearch::text).toList();
    }

    Map<TableSearch, TableHits> answer(Set<TableSearch> searches) {
        asked.addAll(searches);
        Map<TableSearch, TableHits> hits = new HashMap<>();
        searches.forEach(search -> hits.put(search, answers.getOrDefault(search.text(), miss(search))));
        return hits;
    }

    private static TableHits miss(TableSearch search) {
        return new TableHits(
                List.of(), List.of("wh." + search.text()), List.of(), Optional.empty(), false, Optional.empty());
    }

    private Catalogs answers(String name, List<Table> tables) {
        answers.put(name, new TableHits(tables, List.of(), List.of(), Optional.empty(), false, Optional.empty()));
        return this;
    }

    private static Table.TableColumn column(String text) {
        int fields = text.indexOf('(');
        if (fields < 0) {
            return new Table.TableColumn(text, List.of());
        }
        List<Table.TableColumn> children = new ArrayList<>();
        for (String child : text.substring(fields + 1, text.length() - 1).split(" ")) {
            children.add(column(child));
        }
        return new Table.TableColumn(text.substring(0, fields), children);
    }
}
