package io.lookline.cli;

import io.lookline.lookml.Document;
import io.lookline.lookml.FileKind;
import io.lookline.lookml.LkmlDictionary;
import io.lookline.lookml.LookmlParser;
import io.lookline.lookml.SourceText;
import io.lookline.lookml.SyntaxDiagnostic;
import io.lookline.lookml.dashboard.DashboardFile;
import io.lookline.lookml.dashboard.DashboardParser;
import java.util.List;

/**
 * What a file says and what is wrong with it.
 *
 * @param json the dictionary that {@code lkml} makes of LookML, or the list of a dashboard file's dashboards
 */
record LookmlContent(Object json, List<SyntaxDiagnostic> diagnostics) {
    static LookmlContent of(SourceText source) {
        Document document = LookmlParser.parse(source);
        if (document.kind() == FileKind.DASHBOARD) {
            DashboardFile file = DashboardParser.parse(document);
            return new LookmlContent(file.values(), file.diagnostics());
        }
        return new LookmlContent(LkmlDictionary.of(document), document.diagnostics());
    }

    boolean hasErrors() {
        return diagnostics.stream().anyMatch(SyntaxDiagnostic::isError);
    }
}
