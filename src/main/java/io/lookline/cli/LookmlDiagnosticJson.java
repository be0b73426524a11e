package io.lookline.cli;

import io.lookline.diagnostic.Code;
import io.lookline.lookml.SyntaxDiagnostic;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What is wrong with a file of LookML, for machines. */
final class LookmlDiagnosticJson {
    private LookmlDiagnosticJson() {}

    static List<Map<String, Object>> of(List<SyntaxDiagnostic> diagnostics) {
        return diagnostics.stream().map(LookmlDiagnosticJson::of).toList();
    }

    /** A file of which nothing could be read. */
    static Map<String, Object> unreadable(String message) {
        Map<String, Object> json = head(Code.LOOKML_FILE_UNREADABLE);
        json.put("message", message);
        return json;
    }

    private static Map<String, Object> of(SyntaxDiagnostic diagnostic) {
        Map<String, Object> json = head(diagnostic.code());
        json.put("line", diagnostic.position().line());
        json.put("column", diagnostic.position().column());
        json.put("message", diagnostic.message());
        return json;
    }

    private static Map<String, Object> head(Code code) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", code.name());
        json.put("severity", code.severity().name().toLowerCase(Locale.ROOT));
        return json;
    }
}
