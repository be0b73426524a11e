package io.lookline.openmetadata;

import io.lookline.catalog.Chart;
import io.lookline.catalog.Column;
import io.lookline.catalog.Dashboard;
import io.lookline.catalog.DataModel;
import io.lookline.catalog.Edge;
import io.lookline.catalog.Fqn;
import io.lookline.catalog.Label;
import io.lookline.openmetadata.Requests.Reference;
import io.lookline.openmetadata.Requests.TagLabel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Entities as request bodies. What a PUT would drop when left out is always in them. */
final class RequestBodies {
    static final String SERVICE_TYPE = "Looker";
    /** The source of all edges of this program; the default, {@code Manual}, would make them look like a person's. */
    static final String LINEAGE_SOURCE = "DashboardLineage";

    private final String service;

    RequestBodies(String serviceName) {
        this.service = Fqn.of(serviceName);
    }

    Requests.CreateDataModel dataModel(DataModel model, String sourceHash) {
        return new Requests.CreateDataModel(
                model.name(),
                service,
                model.type(),
                SERVICE_TYPE,
                model.displayName(),
                model.description(),
                model.project(),
                model.sourceUrl(),
                labels(model.tags()),
                model.columns().stream().map(RequestBodies::column).toList(),
                model.sql(),
                sourceHash);
    }

    Requests.CreateChart chart(Chart chart, String sourceHash) {
        return new Requests.CreateChart(
                chart.name(),
                service,
                chart.displayName(),
                chart.description(),
                chart.chartType(),
                chart.sourceUrl(),
                chart.dashboards().isEmpty() ? null : chart.dashboards(),
                sourceHash);
    }

    Requests.CreateDashboard dashboard(Dashboard dashboard, List<Reference> owners, String sourceHash) {
        return new Requests.CreateDashboard(
                dashboard.name(),
                service,
                dashboard.displayName(),
                dashboard.description(),
                "Dashboard",
                dashboard.project(),
                dashboard.sourceUrl(),
                dashboard.charts(),
                dashboard.dataModels(),
                owners.isEmpty() ? null : owners,
                sourceHash);
    }

    /** One entry for each column that the edge leads to: the server stores entries as they are sent. */
    Requests.AddLineage edge(Edge edge, Reference from, Reference to) {
        Map<String, List<String>> sources = new LinkedHashMap<>();
        edge.columns().forEach(pair -> sources.computeIfAbsent(pair.to(), _ -> new ArrayList<>())
                .add(pair.from()));
        List<Requests.ColumnLineage> columns = sources.entrySet().stream()
                .map(entry -> new Requests.ColumnLineage(entry.getValue(), entry.getKey()))
                .toList();
        return new Requests.AddLineage(new Requests.LineageEdge(
                from, to, new Requests.LineageDetails(LINEAGE_SOURCE, edge.sqlQuery(), edge.description(), columns)));
    }

    private static Requests.CreateColumn column(Column column) {
        return new Requests.CreateColumn(
                column.name(),
                column.displayName(),
                column.dataType(),
                column.arrayDataType(),
                column.dataTypeDisplay(),
                column.description(),
                column.primaryKey() ? "PRIMARY_KEY" : null,
                labels(column.tags()));
    }

    private static List<TagLabel> labels(List<Label> labels) {
        return labels.isEmpty()
                ? null
                : labels.stream()
                        .map(label -> new TagLabel(
                                label.tagFqn(),
                                label.glossary() ? "Glossary" : "Classification",
                                "Automated",
                                "Suggested"))
                        .toList();
    }
}
