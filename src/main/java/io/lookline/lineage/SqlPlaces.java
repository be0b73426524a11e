package io.lookline.lineage;

import io.lookline.diagnostic.Code;
import io.lookline.lineage.source.Origin;
import io.lookline.lookml.Position;
import io.lookline.lookml.project.RenderedText;
import io.lookline.sql.SqlDiagnostic;
import java.util.Set;

/** Where in the files SQL stands that is not understood. */
final class SqlPlaces {
    private static final Set<Code> UNREAD = Set.of(Code.SQL_REFUSED, Code.SQL_TOO_LARGE, Code.SQL_NO_QUERY);

    private SqlPlaces() {}

    static FileLine of(Origin.Query query) {
        return of(
                query.text().text(),
                query.lineage().diagnostics().stream()
                        .filter(diagnostic -> UNREAD.contains(diagnostic.code()))
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
