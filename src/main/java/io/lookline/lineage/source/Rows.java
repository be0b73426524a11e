package io.lookline.lineage.source;

import io.lookline.lookml.project.RenderedText;
import io.lookline.sql.Outputs;
import io.lookline.sql.QueryLineage;
import io.lookline.sql.TableColumn;
import io.lookline.sql.TableName;
import java.util.List;
import java.util.Optional;

/** The rows of a view, in one of the forms that its text allows. */
sealed interface Rows {
    /** Whether they are sure to have a column, in whatever case. */
    default boolean tell(String column) {
        return switch (this) {
            case Queried queried -> queried.outputs.tells(column);
            case Asked asked -> asked.columns.find(column).isPresent();
            case Assumed assumed ->
                assumed.outputs.filter(known -> known.tells(column)).isPresent();
            case Joined _ -> false;
        };
    }

    /**
     * @param read with names that stand for those of LookML
     * @param outputs its columns by their names
     * @param plain whether there are no such names in it, nor others that nothing decides
     * @param passed the table all of whose columns they are, under their own names
     */
    record Queried(RowText from, QueryLineage read, Outputs outputs, boolean plain, Optional<TableName> passed)
            implements Rows {
        static Queried of(RowText from, QueryLineage read) {
            boolean plain = !StandIn.isIn(from.sql()) && !Undecided.mayBeIn(from.sql());
            return new Queried(from, read, read.outputs(), plain, plain ? passed(read) : Optional.empty());
        }

        private static Optional<TableName> passed(QueryLineage read) {
            boolean isOne = read.columns().size() == 1
                    && read.tables().size() == 1
                    && read.columns()
                            .getFirst()
                            .isAllOf(read.tables().getFirst().name());
            return isOne ? Optional.of(read.tables().getFirst().name()) : Optional.empty();
        }

        QueryText text() {
            return from.text();
        }

        LookmlNames names() {
            return new LookmlNames(from.names());
        }

        /** The text and what it reads, in the names of LookML. */
        Origin.Query told() {
            return new Origin.Query(text(), names().in(read));
        }

        boolean isJoin() {
            return text().form() == QueryText.Form.JOIN;
        }
    }

    /** A native derived table. */
    record Asked(NativeColumns columns) implements Rows {}

    /**
     * Nothing is said, so that Looker takes the table of the view's name.
     *
     * @param outputs its columns; empty when they are not known
     */
    record Assumed(TableName table, Optional<Outputs> outputs) implements Rows {
        static Assumed of(TableName table, Optional<List<TableColumn>> columns) {
            return new Assumed(table, columns.map(known -> Outputs.of(table, known)));
        }
    }

    /**
     * Only an explore tells what the rows are: nothing is said, and joins bring them by their SQL, or what is said unfolds
     * columns of other views.
     *
     * @param call that text
     */
    record Joined(Optional<RenderedText> call) implements Rows {}
}
