package io.lookline.cli;

import io.lookline.lookml.JsonText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A check for machines: {@code {"version", "files", "bytes", "views", "explores", "refinements", "dashboards", "errors",
 * "warnings", "notes", "codes": {CODE: count}, "diagnostics": [{"file", "code", "severity", "line", "column",
 * "message"}]}}.
 */
final class LookmlCheckJson {
    private static final int VERSION = 1;

    private LookmlCheckJson() {}

    static String of(LookmlCheck check) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("version", VERSION);
        json.putAll(check.counts().byName());
        json.putAll(check.bySeverity());
        json.put("codes", check.byCode());
        List<Map<String, Object>> diagnostics = new ArrayList<>();
        check.byFile().forEach((file, of) -> LookmlDiagnosticJson.of(of).forEach(each -> {
            Map<String, Object> diagnostic = new LinkedHashMap<>();
            diagnostic.put("file", file);
            diagnostic.putAll(each);
            diagnostics.add(diagnostic);
        }));
        json.put("diagnostics", diagnostics);
        return JsonText.indented(json);
    }
}
