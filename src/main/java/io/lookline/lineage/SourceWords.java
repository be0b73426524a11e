package io.lookline.lineage;

import io.lookline.diagnostic.Code;
import java.util.Collection;
import java.util.stream.Collectors;

/** What is said of fields without a source. */
final class SourceWords {
    static final String UNDECIDED =
            "has a part that nothing decides: Liquid that asks for what is not known, or a constant without a value";

    private static final int MOST = 5;

    private SourceWords() {}

    /** The first few names, and how many more there are. */
    static String listed(Collection<String> names) {
        String first = names.stream().limit(MOST).collect(Collectors.joining(", "));
        return names.size() <= MOST ? first : first + " and " + (names.size() - MOST) + " more";
    }

    static String message(Code code, Collection<String> names) {
        return switch (code) {
            case LINEAGE_FIELD_UNKNOWN -> "refers to fields that are not there, in " + listed(names);
            case LINEAGE_CYCLE -> "refers to itself in a circle, in " + listed(names);
            case SQL_COLUMN_UNKNOWN -> "has SQL that names columns which nothing there has, in " + listed(names);
            case LINEAGE_COLUMN_UNKNOWN -> "reads columns that its rows do not have, in " + listed(names);
            case LINEAGE_SQL_UNREAD -> "has SQL that is not understood, so there are no columns for " + listed(names);
            case LINEAGE_NAME_UNDECIDED -> "has names that nothing decides, in " + listed(names);
            case LINEAGE_COLUMN_MISSING -> "reads columns that the catalog does not have, in " + listed(names);
            case LINEAGE_FIELD_UNWRITTEN ->
                "is made of fields that are not shown where they come from, in " + listed(names);
            case LINEAGE_COLUMN_UNDECLARED ->
                "reads columns of another view's rows that are no fields there, in " + listed(names);
            case LINEAGE_VIEW_UNWRITTEN -> "is made of a view that is not written: " + listed(names);
            case LINEAGE_EXPLORE_UNSEEN -> "is made of an explore that is not in this run: " + listed(names);
            default -> "has no source for " + listed(names);
        };
    }

    /** What to do about it; empty when there is nothing to say. */
    static String hint(Code code) {
        return switch (code) {
            case LINEAGE_COLUMN_MISSING -> "ingest the table again if it has changed";
            case LINEAGE_FIELD_UNWRITTEN -> "see whether the explore leaves the field out of its `fields`";
            case LINEAGE_NAME_UNDECIDED ->
                "give the constant, parameter, user attribute or variable a value in lookline.lookml";
            case GIT_REPOSITORY_UNREADABLE -> "what the catalog has of it stays until they can";
            case LINEAGE_SQL_UNTOLD -> "grant the API user see_lookml, or name a repository that has their LookML";
            case LINEAGE_COLUMN_UNDECLARED -> "declare a dimension for the column there";
            case LINEAGE_VIEW_UNWRITTEN -> "a filter excludes it, or the model does not include it";
            case EXPLORE_NOT_VISIBLE -> "grant the API user access to the model, or see whether a filter excludes it";
            case LINEAGE_EXPLORE_UNSEEN -> "Looker does not list it, could not give it, or a filter excludes it";
            default -> "";
        };
    }
}
