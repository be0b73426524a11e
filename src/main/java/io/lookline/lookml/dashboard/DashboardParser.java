package io.lookline.lookml.dashboard;

import io.lookline.diagnostic.Code;
import io.lookline.lookml.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Reads a file of dashboards: a list of them, one alone, or several documents of these. Never throws on what a file
 * holds. What is broken costs its document; in one that is a list, only its item.
 */
public final class DashboardParser {
    private static final String DASHBOARD = "dashboard";

    private final Problems problems;
    private final YamlReader yaml;
    private final List<YamlValue.Mapping> found = new ArrayList<>();

    private DashboardParser(Problems problems) {
        this.problems = problems;
        this.yaml = new YamlReader(problems);
    }

    /** @param document a file of the kind {@link io.lookline.lookml.FileKind#DASHBOARD} */
    public static DashboardFile parse(Document document) {
        Problems problems = new Problems(document.source().file(), document.diagnostics());
        return new DashboardParser(problems).file(document.source().text());
    }

    private DashboardFile file(String text) {
        if (text.length() > YamlReader.LONGEST) {
            problems.add(
                    Code.LOOKML_DASHBOARD_TOO_LARGE, new Spot(1, 1), "the file is larger than 8 MiB; it is not read");
        } else {
            YamlPiece file = YamlPiece.of(text);
            tabs(file);
            file.documents().forEach(this::document);
        }
        DashboardReader reader = new DashboardReader(problems);
        List<Dashboard> dashboards = found.stream().map(reader::dashboard).toList();
        return new DashboardFile(dashboards, found.stream().map(YamlJson::of).toList(), problems.diagnostics());
    }

    private void tabs(YamlPiece file) {
        IntStream.range(0, file.lines().size())
                .filter(line -> YamlTabs.indent(file.lines().get(line)))
                .limit(1)
                .forEach(line -> problems.add(
                        Code.LOOKML_DASHBOARD_TAB,
                        file.spot(line, 0),
                        "a line is indented with a tab, which YAML forbids; each counts as two blanks"));
    }

    private void document(YamlPiece document) {
        try {
            yaml.read(document).ifPresent(this::root);
        } catch (UnreadableYaml unreadable) {
            List<YamlPiece> items = document.items();
            if (items.size() == 1) {
                add(unreadable);
            } else {
                items.forEach(this::item);
            }
        }
    }

    private void item(YamlPiece item) {
        try {
            yaml.read(item).ifPresent(this::root);
        } catch (UnreadableYaml unreadable) {
            add(unreadable);
        }
    }

    private void add(UnreadableYaml unreadable) {
        problems.add(unreadable.code(), unreadable.spot(), "the dashboard is left out: it " + unreadable.getMessage());
    }

    private void root(YamlValue root) {
        switch (root) {
            case YamlValue.Sequence sequence -> sequence.items().forEach(this::root);
            case YamlValue.Mapping mapping when mapping.entries().containsKey(DASHBOARD) -> found.add(mapping);
            case YamlValue.Scalar scalar when scalar.isNothing() -> {}
            case YamlValue.Mapping _, YamlValue.Scalar _ ->
                problems.shape(root.spot(), "this is no dashboard: `dashboard:` is missing; it is left out");
        }
    }
}
