package io.lookline.lineage;

import io.lookline.diagnostic.Code;
import io.lookline.lineage.source.Origin;
import io.lookline.lookml.project.ProjectFile;
import io.lookline.lookml.project.RenderedText;
import io.lookline.sql.SqlDiagnostic;
import java.util.Set;

/** Where in the files SQL stands that is not understood. */
final class SqlPlaces {
    private static final Set<Code> UNREAD = Set.of(Code.SQL_REFUSED, Code.SQL_TOO_LARGE, Code.SQL_NO_QUERY);

    private SqlPlaces() {}

    /** {@code project/path:line}; with Liquid that spans lines the line is that of the text before it. */
    static String of(Origin.Query query) {
        RenderedText text = query.text().text();
        ProjectFile file = text.place().layer().file();
        int start = file.position(text.place().node()).line();
        int inside = query.lineage().diagnostics().stream()
                .filter(diagnostic -> UNREAD.contains(diagnostic.code()))
                .mapToInt(SqlDiagnostic::line)
                .findFirst()
                .orElse(1);
        return file.project() + "/" + file.path() + ":" + (start + inside - 1);
    }
}
