package io.lookline.openmetadata;

import io.lookline.catalog.Chart;
import io.lookline.catalog.Column;
import io.lookline.catalog.Dashboard;
import io.lookline.catalog.DataModel;
import io.lookline.catalog.Label;
import io.lookline.catalog.Owner;
import io.lookline.catalog.Stored;
import io.lookline.catalog.Usage;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/** Answers of OpenMetadata as values of the neutral model. Lists of members show deleted ones too: those are left out. */
final class StoredAssets {
    private StoredAssets() {}

    static Stored<DataModel> dataModel(Entities.DataModel model) {
        DataModel asset = new DataModel(
                model.name(),
                model.fullyQualifiedName(),
                model.displayName(),
                model.description(),
                model.dataModelType(),
                model.project(),
                model.sourceUrl(),
                labels(model.tags()),
                Entities.orEmpty(model.columns()).stream()
                        .map(StoredAssets::column)
                        .toList(),
                true,
                model.sql());
        return new Stored<>(model.id(), asset, model.deleted(), model.updatedBy(), model.sourceHash(), List.of(), null);
    }

    static Stored<Chart> chart(Entities.Chart chart) {
        Chart asset = new Chart(
                chart.name(),
                chart.fullyQualifiedName(),
                chart.displayName(),
                chart.description(),
                chart.chartType(),
                chart.sourceUrl(),
                living(chart.dashboards()));
        return new Stored<>(chart.id(), asset, chart.deleted(), chart.updatedBy(), chart.sourceHash(), List.of(), null);
    }

    static Stored<Dashboard> dashboard(Entities.Dashboard dashboard) {
        Dashboard asset = new Dashboard(
                dashboard.name(),
                dashboard.fullyQualifiedName(),
                dashboard.displayName(),
                dashboard.description(),
                dashboard.project(),
                dashboard.sourceUrl(),
                living(dashboard.charts()),
                living(dashboard.dataModels()),
                List.of(),
                null);
        List<Owner> owners = Entities.orEmpty(dashboard.owners()).stream()
                .map(owner -> new Owner(owner.id(), owner.type(), owner.name()))
                .toList();
        return new Stored<>(
                dashboard.id(),
                asset,
                dashboard.deleted(),
                dashboard.updatedBy(),
                dashboard.sourceHash(),
                owners,
                usage(dashboard.usageSummary()));
    }

    private static Column column(Entities.Column column) {
        return new Column(
                column.name(),
                column.displayName(),
                column.dataType(),
                column.arrayDataType(),
                column.dataTypeDisplay(),
                column.description(),
                "PRIMARY_KEY".equals(column.constraint()),
                labels(column.tags()));
    }

    private static List<Label> labels(List<Entities.TagLabel> labels) {
        return Entities.orEmpty(labels).stream()
                .map(label -> new Label(label.tagFQN(), "Glossary".equals(label.source())))
                .sorted()
                .toList();
    }

    private static List<String> living(List<Entities.Reference> members) {
        return Entities.orEmpty(members).stream()
                .filter(member -> !member.deleted())
                .map(Entities.Reference::fullyQualifiedName)
                .toList();
    }

    private static Usage.Day usage(Entities.UsageSummary summary) {
        if (summary == null || summary.date() == null || summary.dailyStats() == null) {
            return null;
        }
        try {
            return new Usage.Day(
                    LocalDate.parse(summary.date()), summary.dailyStats().count());
        } catch (DateTimeParseException _) {
            return null;
        }
    }
}
