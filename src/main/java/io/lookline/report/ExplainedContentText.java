package io.lookline.report;

import io.lookline.lineage.ExplainedQuery;
import io.lookline.lineage.Explanation;
import io.lookline.lineage.ReadReason;
import java.util.stream.Collectors;

/** An explanation of a dashboard or of a chart: what it reads, why, and where that comes from. */
record ExplainedContentText(Outline outline) {
    void add(Explanation.OfDashboard dashboard) {
        outline.line(0, "dashboard %s \"%s\"".formatted(dashboard.id(), dashboard.title()));
        outline.labelled(1, "catalog", dashboard.fqn());
        dashboard.charts().forEach(chart -> {
            outline.blank();
            add(chart, 1);
        });
    }

    void add(Explanation.OfChart chart, int depth) {
        outline.line(depth, "chart %s \"%s\"".formatted(chart.id(), chart.title()));
        outline.labelled(depth + 1, "catalog", chart.fqn());
        if (chart.queries().isEmpty()) {
            outline.labelled(depth + 1, "reads", "no explore");
        }
        if (chart.queries().size() > 1) {
            outline.labelled(depth + 1, "merges", chart.queries().size() + " queries");
        }
        chart.queries().forEach(query -> add(query, depth + 1));
    }

    private void add(ExplainedQuery query, int depth) {
        outline.labelled(
                depth, "reads", "explore %s: %s".formatted(query.explore(), ExplanationText.result(query.result())));
        ExplanationText.hint(outline, depth + 1, query.result());
        query.reads().forEach(read -> {
            outline.line(depth + 1, "%s (%s)%s".formatted(read.field(), reasons(read), column(read)));
            ExplainedExploreText.chains(outline, depth + 2, read.chains());
        });
    }

    private static String reasons(ExplainedQuery.Read read) {
        return read.reasons().stream().map(ReadReason::label).collect(Collectors.joining(", "));
    }

    private static String column(ExplainedQuery.Read read) {
        return read.column().isPresent() ? "" : ", which is no column of the explore";
    }
}
