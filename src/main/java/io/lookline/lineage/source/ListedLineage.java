package io.lookline.lineage.source;

import io.lookline.sql.Dialect;
import io.lookline.sql.Expressions;
import io.lookline.sql.Tables;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an explore is made of as far as Looker tells it where there are no files: tables by {@code sql_table_name}, and the
 * SQL of fields. Of derived tables Looker says nothing.
 */
public final class ListedLineage {
    private final ListedExplore explore;
    private final Dialect dialect;
    private final ListedRows rows;
    private final ListedLeads leads;
    /** The primary key of each view, of whose values a count of its rows is computed. */
    private final Map<String, List<Lead>> keys = new HashMap<>();

    private final DepthFirst<Lead.Goal, Traced> values = new DepthFirst<>(this::begin, Made::circle);

    public ListedLineage(ListedExplore explore, Dialect dialect, Tables tables, QueryCache queries) {
        this.explore = explore;
        this.dialect = dialect;
        this.rows = new ListedRows(explore, dialect, tables, queries);
        this.leads = new ListedLeads(explore, rows);
        explore.fields().forEach((name, field) -> {
            if (field.primaryKey()) {
                Lead.Field key = goal(name);
                keys.putIfAbsent(key.alias(), List.of(new Lead.To(key, List.of(), false)));
            }
        });
    }

    /** The tables of its views. */
    public List<Origin> origins() {
        return rows.tables()
                .map(table -> new Origin(new Origin.Upstream.Table(table, false), Optional.empty(), Optional.empty()))
                .toList();
    }

    /** What its fields are made of, by their full names. */
    public Map<String, FieldLineage> fields() {
        Map<String, FieldLineage> fields = new LinkedHashMap<>();
        explore.fields().keySet().forEach(name -> fields.put(name, FieldLineage.of(List.of(values.of(goal(name))))));
        return fields;
    }

    private static Lead.Field goal(String name) {
        int dot = name.indexOf('.');
        return dot > 0 ? new Lead.Field(name.substring(0, dot), name.substring(dot + 1)) : new Lead.Field("", name);
    }

    private DepthFirst.Step<Lead.Goal, Traced> begin(Lead.Goal goal) {
        return switch (goal) {
            case Lead.Field field -> Made.of(leads(field));
            case Lead.Column(String alias, List<String> path) -> Made.of(List.of(leads.column(alias, path)));
        };
    }

    private List<Lead> leads(Lead.Field field) {
        ListedExplore.Field listed = explore.fields().get(field.toString());
        return listed.countsRows()
                ? keys.getOrDefault(field.alias(), List.of())
                : explore.rendered(listed.sql(), field.alias()).stream()
                        .flatMap(text -> Expressions.mentions(text, dialect).stream())
                        .flatMap(mention -> Reads.of(mention, listed.sql()).stream())
                        .map(read -> leads.of(read, field.alias()))
                        .toList();
    }
}
