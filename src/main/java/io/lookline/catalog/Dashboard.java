package io.lookline.catalog;

import java.util.List;

/**
 * A dashboard.
 *
 * @param charts fully qualified names, in the order of the tiles; of stored dashboards the living ones
 * @param dataModels fully qualified names of the explores that its tiles use; of stored dashboards the living ones
 * @param owners e-mails of a desired dashboard; empty when owners are not asked for
 * @param viewCount views of its whole life; null when unknown or not asked for
 */
public record Dashboard(
        String name,
        String fqn,
        String displayName,
        String description,
        String project,
        String sourceUrl,
        List<String> charts,
        List<String> dataModels,
        List<String> owners,
        Long viewCount)
        implements Asset {
    public Dashboard {
        name = Shared.text(name);
        fqn = Shared.text(fqn);
        displayName = Shared.text(displayName);
        description = Shared.text(description);
        sourceUrl = Shared.text(sourceUrl);
        charts = List.copyOf(charts);
        dataModels = List.copyOf(dataModels);
        owners = List.copyOf(owners);
    }

    @Override
    public AssetKind kind() {
        return AssetKind.DASHBOARD;
    }

    /** The same dashboard with other members. */
    public Dashboard withMembers(List<String> otherCharts, List<String> otherDataModels) {
        return new Dashboard(
                name,
                fqn,
                displayName,
                description,
                project,
                sourceUrl,
                otherCharts,
                otherDataModels,
                owners,
                viewCount);
    }
}
