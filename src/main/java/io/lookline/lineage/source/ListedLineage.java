package io.lookline.lineage.source;

import io.lookline.diagnostic.Code;
import io.lookline.lookml.project.References;
import io.lookline.sql.Dialect;
import io.lookline.sql.Expressions;
import io.lookline.sql.Identifier;
import io.lookline.sql.Mention;
import io.lookline.sql.Tables;
import java.util.ArrayList;
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
    private static final String TABLE = "TABLE";

    private final ListedExplore explore;
    private final Dialect dialect;
    private final ListedRows rows;
    /** The primary key of each view, of whose values a count of its rows is computed. */
    private final Map<String, List<Lead>> keys = new HashMap<>();

    private final DepthFirst<Lead.Goal, Traced> values = new DepthFirst<>(this::begin, Made::circle);

    public ListedLineage(ListedExplore explore, Dialect dialect, Tables tables, QueryCache queries) {
        this.explore = explore;
        this.dialect = dialect;
        this.rows = new ListedRows(explore, dialect, tables, queries);
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
            case Lead.Column(String alias, List<String> path) -> Made.of(List.of(told(rows.column(alias, path))));
        };
    }

    private List<Lead> leads(Lead.Field field) {
        ListedExplore.Field listed = explore.fields().get(field.toString());
        if (listed == null) {
            return List.of(told(Traced.failed(Code.LINEAGE_FIELD_UNKNOWN, field.toString())));
        }
        if (listed.countsRows()) {
            return keys.getOrDefault(field.alias(), List.of());
        }
        List<Lead> leads = new ArrayList<>();
        for (String text : explore.rendered(listed.sql(), field.alias())) {
            Expressions.mentions(text, dialect)
                    .forEach(mention -> leads.add(
                            isUndecided(mention, listed.sql())
                                    ? told(Traced.failed(Code.LINEAGE_NAME_UNDECIDED, field.toString()))
                                    : lead(mention, field.alias())));
        }
        return leads;
    }

    private Lead lead(Mention mention, String alias) {
        List<String> path = mention.path().stream().map(Identifier::text).toList();
        if (mention.table().isPresent()) {
            return told(
                    Traced.of(new Source.Column(mention.table().get(), path)).computed());
        }
        String template = mention.template().orElse("");
        if (mention.template().isEmpty() || template.equals(TABLE)) {
            Traced traced = template.isEmpty() ? bare(path, alias, mention.alone()) : rows.column(alias, path);
            return told(mention.alone() ? traced : traced.computed());
        }
        return References.of(template)
                .<Lead>map(each ->
                        new Lead.To(new Lead.Field(each.view().orElse(alias), each.field()), path, mention.alone()))
                .orElseGet(() -> told(Traced.NOTHING));
    }

    private static Lead told(Traced traced) {
        return new Lead.Told(traced);
    }

    private Traced bare(List<String> path, String alias, boolean alone) {
        if (path.size() > 1 && rows.areTold(path.getFirst())) {
            return rows.column(path.getFirst(), path.subList(1, path.size()));
        }
        return alone && path.size() == 1 ? rows.column(alias, path) : Traced.NOTHING;
    }

    /** A word of which something is computed is none of a column. */
    private static boolean isUndecided(Mention mention, String written) {
        boolean isWord = mention.template().isEmpty() && mention.path().size() == 1 && !mention.alone();
        return !isWord && mention.path().stream().anyMatch(part -> Undecided.isIn(part.text(), written))
                || mention.table()
                        .filter(table -> Undecided.isIn(table, written))
                        .isPresent();
    }
}
