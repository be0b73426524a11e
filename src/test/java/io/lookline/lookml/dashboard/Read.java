package io.lookline.lookml.dashboard;

import io.lookline.lookml.LookmlParser;
import io.lookline.lookml.SourceText;

/** Reads texts as files of dashboards. */
final class Read {
    private Read() {}

    static DashboardFile file(String text) {
        return DashboardParser.parse(LookmlParser.parse(SourceText.of("a.dashboard.lookml", text)));
    }

    /** The only dashboard of a text, in which nothing may be wrong. */
    static Dashboard good(String text) {
        DashboardFile file = file(text);
        if (file.dashboards().size() != 1 || !file.diagnostics().isEmpty()) {
            throw new AssertionError(file.toString());
        }
        return file.dashboards().getFirst();
    }
}
