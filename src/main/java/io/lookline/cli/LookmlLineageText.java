package io.lookline.cli;

import io.lookline.lineage.source.FieldLineage;
import io.lookline.lineage.source.Origin;
import io.lookline.lineage.source.Origin.Upstream;
import io.lookline.lineage.source.Source;
import io.lookline.sql.Quality;
import io.lookline.sql.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lineage of views for people: a paragraph for each view, a line for each thing that it reads and for each field. */
final class LookmlLineageText {
    private LookmlLineageText() {}

    static String of(ProjectLineage lineage) {
        return lineage.models().stream()
                .flatMap(model -> model.views().stream()
                        .map(view -> view(view, model.model().name())))
                .collect(Collectors.joining("\n"));
    }

    static String summary(LineageCounts counts) {
        String share = counts.naming() == 0
                ? "none names a column"
                : String.format(
                        Locale.ROOT,
                        "%.1f %% of the %d that name a column have one",
                        100 * counts.share(),
                        counts.naming());
        String causes = counts.causes().entrySet().stream()
                .map(cause -> ", " + cause.getValue() + " " + cause.getKey())
                .collect(Collectors.joining());
        return amount(counts.views(), "view") + ", " + amount(counts.fields(), "field") + "; " + share + causes;
    }

    private static String view(ProjectLineage.OfView view, String model) {
        StringBuilder text = new StringBuilder("view " + view.name() + " of " + model + "\n");
        view.origins()
                .forEach(origin -> text.append("  <- ").append(origin(origin)).append('\n'));
        view.fields().forEach((name, field) -> text.append("  ")
                .append(name)
                .append(" <- ")
                .append(field(field))
                .append('\n'));
        return text.toString();
    }

    private static String origin(Origin origin) {
        List<String> marks = new ArrayList<>();
        String upstream =
                switch (origin.upstream()) {
                    case Upstream.Table(TableName name, boolean assumed) -> {
                        if (assumed) {
                            marks.add("named like the view");
                        }
                        yield "table " + name;
                    }
                    case Upstream.OtherView(String view) -> "view " + view;
                    case Upstream.Explore(String explore) -> "explore " + explore;
                };
        addMarks(origin, marks);
        return upstream + (marks.isEmpty() ? "" : " (" + String.join("; ", marks) + ")");
    }

    private static void addMarks(Origin origin, List<String> marks) {
        if (origin.isUndecided()) {
            marks.add("its name is undecided");
        }
        origin.query().ifPresent(query -> {
            if (query.text().variant().conditional()) {
                marks.add(query.text().variant().description());
            }
            if (query.lineage().quality() != Quality.FULL) {
                marks.add("SQL not understood, tables only");
            }
        });
        origin.inExplore().ifPresent(explore -> marks.add("in explore " + explore));
    }

    private static String field(FieldLineage field) {
        String parts = Stream.concat(
                        field.sources().stream().map(LookmlLineageText::source),
                        field.causes().stream().map(cause -> "! " + cause.code() + " " + cause.subject()))
                .collect(Collectors.joining(" + "));
        return (parts.isEmpty() ? "nothing" : parts) + (field.dependsOnExplore() ? " (depends on the explore)" : "");
    }

    private static String source(Source source) {
        return switch (source) {
            case Source.Column(TableName table, List<String> path) -> table + "." + path(path);
            case Source.ViewColumn(String view, List<String> path) -> "${" + view + ".SQL_TABLE_NAME}." + path(path);
            case Source.ViewField(String view, String field) -> "${" + view + "." + field + "}";
            case Source.ExploreField(String explore, String field) -> "explore " + explore + ": " + field;
        };
    }

    /** A column and the fields within it; for a row as a whole {@code *}. */
    static String path(List<String> path) {
        return path.isEmpty() ? "*" : String.join(".", path);
    }

    private static String amount(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
