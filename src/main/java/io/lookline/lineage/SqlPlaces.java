package io.lookline.lineage;

import io.lookline.lineage.source.Origin;
import io.lookline.lookml.Position;
import io.lookline.lookml.project.RenderedText;
import io.lookline.sql.SqlDiagnostic;

/** Where in the files SQL stands that is not understood. */
final class SqlPlaces {
    private SqlPlaces() {}

    static FileLine of(Origin.Query query) {
        return of(
                query.text().text(),
                query.lineage().diagnostics().stream()
                        .filter(SqlDiagnostic::isOfUnreadSql)
                        .mapToInt(SqlDiagnostic::offset)
                        .findFirst()
                        .orElse(0));
    }

    /** @param offset in what the text becomes, in characters */
    static FileLine of(RenderedText text, int offset) {
        Position position = text.position(offset);
        return new FileLine(text.place().layer().file().project() + "/" + position.file(), position.line());
    }
}
