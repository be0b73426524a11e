package io.lookline.lineage.source;

import io.lookline.lookml.project.References;
import io.lookline.sql.Identifier;
import io.lookline.sql.Mention;
import io.lookline.sql.TableName;
import java.util.List;
import java.util.Optional;

/** Tells what the names in an expression of LookML read. */
final class Reads {
    private static final String TABLE = "TABLE";
    private static final String OF_ROWS = ".SQL_TABLE_NAME";

    private Reads() {}

    /**
     * What a name reads; empty for one that reads nothing.
     *
     * @param written the expression with its Liquid
     */
    static Optional<Read> of(Mention mention, String written) {
        List<String> path = mention.path().stream().map(Identifier::text).toList();
        boolean alone = mention.alone();
        // A word of which something is computed is none of a column.
        boolean isWord = mention.template().isEmpty() && path.size() == 1 && !alone;
        if (!isWord && path.stream().anyMatch(part -> Undecided.isIn(part, written))) {
            return Optional.of(new Read.Undecided(String.join(".", path)));
        }
        if (mention.table().isPresent()) {
            return Optional.of(ofTable(mention.table().get(), path, written));
        }
        return mention.template().isPresent()
                ? ofTemplate(mention.template().get(), path, alone)
                : Optional.of(new Read.Bare(path, alone));
    }

    private static Read ofTable(TableName table, List<String> path, String written) {
        return Undecided.isIn(table, written) ? new Read.Undecided(table.toString()) : new Read.OfTable(table, path);
    }

    private static Optional<Read> ofTemplate(String template, List<String> path, boolean alone) {
        if (template.endsWith(OF_ROWS)) {
            String view = template.substring(0, template.length() - OF_ROWS.length());
            return path.isEmpty() ? Optional.empty() : Optional.of(new Read.OfView(view, path));
        }
        return template.equals(TABLE)
                ? Optional.of(new Read.OfRow(path, alone))
                : References.of(template).map(field -> new Read.OfField(field, path, alone));
    }
}
