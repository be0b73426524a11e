package io.lookline.lineage;

import io.lookline.diagnostic.Code;
import io.lookline.lineage.ExplainedResult.Lost;
import io.lookline.lineage.source.Source;
import io.lookline.sql.TableName;
import java.util.List;

/** What an explanation says of sources, and of names that lead nowhere. */
final class ExplanationWords {
    private ExplanationWords() {}

    /** What a source is. */
    static String of(Source source) {
        return switch (source) {
            case Source.Column(TableName table, List<String> path) -> part(path) + table;
            case Source.ViewColumn(String view, List<String> path) -> part(path) + "the rows of view " + view;
            case Source.ViewField(String view, String field) -> "field %s of view %s".formatted(field, view);
            case Source.ExploreField(String explore, String field) ->
                "field %s of explore %s".formatted(field, explore);
        };
    }

    private static String part(List<String> path) {
        return path.isEmpty() ? "all of " : "column " + String.join(".", path) + " of ";
    }

    /** Why a name leads nowhere. */
    static Lost lost(Code code) {
        return new Lost(code, message(code), SourceWords.hint(code));
    }

    private static String message(Code code) {
        return switch (code) {
            case LINEAGE_FIELD_UNKNOWN -> "there is no such field";
            case LINEAGE_CYCLE -> "refers to itself in a circle, and there the chain ends";
            case SQL_COLUMN_UNKNOWN -> "the SQL of the rows names a column there that nothing has";
            case LINEAGE_COLUMN_UNKNOWN -> "the rows have no such column";
            case LINEAGE_SQL_UNREAD -> "the SQL of the rows is not understood, so that their columns are not known";
            case LINEAGE_VIEW_UNKNOWN -> "the model has no such view";
            case LINEAGE_EXPLORE_UNKNOWN -> "the model has no such explore";
            case LINEAGE_NAME_UNDECIDED -> SourceWords.UNDECIDED;
            case LINEAGE_FIELD_UNWRITTEN -> "the field is not shown there";
            case GIT_REPOSITORY_UNREADABLE -> "its files could not be read in this run";
            case LINEAGE_SQL_UNTOLD -> "Looker tells no SQL of its fields";
            case LINEAGE_ROWS_UNSAID -> "nothing says where the rows come from";
            case LINEAGE_COLUMN_MISSING -> "the catalog's table has no such column";
            case LINEAGE_COLUMN_UNDECLARED -> "no field there is this column and nothing else";
            case LINEAGE_VIEW_UNWRITTEN -> "the view is not written";
            case EXPLORE_NOT_VISIBLE, LINEAGE_EXPLORE_UNSEEN -> "the explore is not in this run";
            default -> "leads to nothing";
        };
    }
}
