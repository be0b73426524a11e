package io.lookline.lineage;

import java.util.Locale;
import java.util.Map;

/** OpenMetadata's chart type of a visualisation of Looker; anything unknown is {@code Other}. */
final class ChartTypes {
    private static final Map<String, String> BY_VISUALISATION = Map.ofEntries(
            Map.entry("looker_column", "Bar"),
            Map.entry("looker_bar", "Bar"),
            Map.entry("looker_funnel", "Bar"),
            Map.entry("looker_waterfall", "Bar"),
            Map.entry("looker_line", "Line"),
            Map.entry("looker_area", "Area"),
            Map.entry("looker_scatter", "Scatter"),
            Map.entry("looker_pie", "Pie"),
            Map.entry("looker_donut_multiples", "Pie"),
            Map.entry("looker_grid", "Table"),
            Map.entry("table", "Table"),
            Map.entry("looker_single_record", "Table"),
            Map.entry("looker_map", "Map"),
            Map.entry("looker_google_map", "Map"),
            Map.entry("looker_geo_coordinates", "Map"),
            Map.entry("looker_geo_choropleth", "Map"),
            Map.entry("looker_timeline", "Timeline"),
            Map.entry("looker_boxplot", "BoxPlot"));

    /** Plug-ins carry the word in names of their own, such as {@code marketplace_viz_sankey::sankey-prod}. */
    private static final String[][] BY_WORD = {
        {"sunburst", "Pie"},
        {"histogram", "Histogram"},
        {"heatmap", "Heatmap"},
        {"heat_map", "Heatmap"},
        {"gauge", "Gauge"},
        {"sankey", "SanKey"},
        {"treemap", "Area"}
    };

    private ChartTypes() {}

    /**
     * @param tileType the element's {@code type}; may be null
     * @param visualisation {@code vis_config.type}; may be null
     */
    static String of(String tileType, String visualisation) {
        if (visualisation == null || visualisation.isBlank()) {
            return "text".equalsIgnoreCase(tileType) ? "Text" : "Other";
        }
        String type = visualisation.toLowerCase(Locale.ROOT);
        String known = BY_VISUALISATION.get(type);
        if (known != null) {
            return known;
        }
        for (String[] word : BY_WORD) {
            if (type.contains(word[0])) {
                return word[1];
            }
        }
        return "Other";
    }
}
