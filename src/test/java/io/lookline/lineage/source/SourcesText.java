package io.lookline.lineage.source;

import io.lookline.lineage.source.Origin.Upstream;
import io.lookline.lookml.project.Model;
import io.lookline.lookml.project.View;
import io.lookline.sql.Quality;
import io.lookline.sql.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the views of a model are made of, a line for each thing. */
final class SourcesText {
    private SourcesText() {}

    static String of(Model model, ModelLineage lineage) {
        String views = model.viewNames().stream()
                .map(name -> view(model.view(name).orElseThrow(), lineage))
                .collect(Collectors.joining("\n"));
        String findings = lineage.findings().stream()
                .map(finding -> finding.diagnostic() + "\n")
                .collect(Collectors.joining());
        return views + (findings.isEmpty() ? "" : "\n" + findings);
    }

    private static String view(View view, ModelLineage lineage) {
        StringBuilder text = new StringBuilder("view " + view.name() + "\n");
        lineage.origins(view).forEach(origin -> text.append("  from ")
                .append(upstream(origin.upstream()))
                .append(marks(origin))
                .append('\n'));
        lineage.fields(view).forEach((name, field) -> text.append("  ")
                .append(name)
                .append(" <- ")
                .append(made(field))
                .append('\n'));
        return text.toString();
    }

    private static String upstream(Upstream upstream) {
        return switch (upstream) {
            case Upstream.Table(TableName table, boolean assumed) -> table + (assumed ? ", by the view's name" : "");
            case Upstream.OtherView(String view) -> "view " + view;
            case Upstream.Explore(String explore) -> "explore " + explore;
        };
    }

    private static String marks(Origin origin) {
        List<String> marks = new ArrayList<>();
        origin.query().ifPresent(query -> {
            if (query.text().variant().conditional()) {
                marks.add(query.text().variant().description());
            }
            if (query.lineage().quality() != Quality.FULL) {
                marks.add(query.lineage().quality().toString());
            }
        });
        if (origin.isUndecided()) {
            marks.add("undecided");
        }
        origin.inExplore().ifPresent(explore -> marks.add("in explore " + explore));
        return marks.stream().map(mark -> ", " + mark).collect(Collectors.joining());
    }

    private static String made(FieldLineage field) {
        String parts = Stream.concat(
                        field.sources().stream().map(SourcesText::source),
                        field.causes().stream().map(cause -> "! " + cause.code() + " " + cause.subject()))
                .collect(Collectors.joining(" + "));
        return (parts.isEmpty() ? "nothing" : parts) + (field.dependsOnExplore() ? ", depends on the explore" : "");
    }

    private static String source(Source source) {
        return switch (source) {
            case Source.Column(TableName table, List<String> path) -> table + " " + path(path);
            case Source.ViewColumn(String view, List<String> path) -> "view " + view + " " + path(path);
            case Source.ViewField(String view, String field) -> "field " + view + "." + field;
            case Source.ExploreField(String explore, String field) -> "explore " + explore + " " + field;
        };
    }

    private static String path(List<String> path) {
        return path.isEmpty() ? "(row)" : String.join(".", path);
    }
}
