package io.lookline.lineage.source;

import io.lookline.diagnostic.Code;
import io.lookline.lookml.project.References.Reference;
import io.lookline.sql.TableName;
import java.util.List;

/** Where the names in a field's expressions lead to. */
sealed interface Leads permits FieldLeads, ListedLeads {
    /** @param alias the view whose field reads it */
    default Lead of(Read read, String alias) {
        return switch (read) {
            case Read.OfRow(List<String> path, boolean alone) -> computed(column(alias, path), alone);
            case Read.OfField(Reference field, List<String> path, boolean alone) ->
                computed(field(field.view().orElse(alias), field.field(), path), alone);
            case Read.Bare(List<String> path, boolean alone) -> computed(bare(path, alias, alone), alone);
            case Read.OfTable(TableName table, List<String> path) ->
                told(Traced.of(new Source.Column(table, path)).computed());
            case Read.OfView(String view, List<String> path) -> computed(ofView(view, path, alias), false);
            case Read.Undecided(String name) ->
                told(Traced.failed(Code.LINEAGE_NAME_UNDECIDED, new Lead.Field(alias, name).toString()));
        };
    }

    /**
     * A field by a reference, which may name a time frame of a group.
     *
     * @param path what of its value
     */
    Lead field(String alias, String name, List<String> path);

    /** @param alias a view in reach */
    Lead column(String alias, List<String> path);

    /** Names that SQL alone would understand: of a view in reach, or of a column where that is sure. */
    Lead bare(List<String> path, String alias, boolean alone);

    /** A column of a view's rows, which a query names in a field of the view of an alias. */
    Lead ofView(String view, List<String> path, String alias);

    static Lead told(Traced traced) {
        return new Lead.Told(traced);
    }

    private static Lead computed(Lead lead, boolean alone) {
        if (alone) {
            return lead;
        }
        return switch (lead) {
            case Lead.Told(Traced traced) -> told(traced.computed());
            case Lead.To(Lead.Goal goal, List<String> path, boolean _) -> new Lead.To(goal, path, false);
        };
    }
}
