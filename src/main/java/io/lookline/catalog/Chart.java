package io.lookline.catalog;

import java.util.List;

/**
 * A tile of a dashboard, or a Look.
 *
 * @param chartType OpenMetadata's enum of chart types
 * @param dashboards fully qualified names of the living dashboards it is on; known of stored charts only
 */
public record Chart(
        String name,
        String fqn,
        String displayName,
        String description,
        String chartType,
        String sourceUrl,
        List<String> dashboards)
        implements Asset {
    public Chart {
        name = Shared.text(name);
        fqn = Shared.text(fqn);
        displayName = Shared.text(displayName);
        description = Shared.text(description);
        chartType = Shared.text(chartType);
        sourceUrl = Shared.text(sourceUrl);
        dashboards = List.copyOf(dashboards);
    }

    @Override
    public AssetKind kind() {
        return AssetKind.CHART;
    }
}
