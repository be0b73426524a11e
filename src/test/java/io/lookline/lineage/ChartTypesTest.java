package io.lookline.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartTypesTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            looker_column                          | Bar
            looker_bar                             | Bar
            looker_funnel                          | Bar
            looker_waterfall                       | Bar
            looker_line                            | Line
            looker_area                            | Area
            looker_scatter                         | Scatter
            looker_pie                             | Pie
            looker_donut_multiples                 | Pie
            marketplace_viz_sunburst::sunburst-prod | Pie
            looker_grid                            | Table
            table                                  | Table
            looker_single_record                   | Table
            looker_map                             | Map
            looker_google_map                      | Map
            looker_geo_coordinates                 | Map
            looker_geo_choropleth                  | Map
            looker_timeline                        | Timeline
            looker_boxplot                         | BoxPlot
            histogram_plugin                       | Histogram
            heatmap                                | Heatmap
            my::heat_map                           | Heatmap
            gauge-prod                             | Gauge
            marketplace_viz_sankey::sankey-prod    | SanKey
            viz_treemap                            | Area
            LOOKER_LINE                            | Line
            single_value                           | Other
            looker_wordcloud                       | Other
            something_new                          | Other
                                                   | Other
            """)
    void the_visualisation_decides(String visualisation, String type) {
        assertThat(ChartTypes.of("vis", visualisation)).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({"text,, Text", "TEXT,, Text", "button,, Other", ",, Other", "text, looker_line, Line"})
    void without_one_the_kind_of_tile_does(String tileType, String visualisation, String type) {
        assertThat(ChartTypes.of(tileType, visualisation)).isEqualTo(type);
    }
}
