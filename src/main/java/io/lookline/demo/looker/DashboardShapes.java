package io.lookline.demo.looker;

import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import io.lookline.demo.http.Json;

/** The shapes of dashboards and their tiles, property by property as Looker's OpenAPI document lists them. */
final class DashboardShapes {

    private static final BooleanNode NO = BooleanNode.FALSE;
    private static final BooleanNode YES = BooleanNode.TRUE;

    static final Shape DASHBOARD_BASE = Shape.of("""
            can content_favorite_id content_metadata_id description hidden id model query_timezone readonly
            refresh_interval refresh_interval_to_i folder title user_id slug preferred_viewer certification_metadata
            """)
            .defaulting(Json.object(), "can")
            .defaulting(NO, "hidden", "readonly")
            .holding("folder", ContentShapes.FOLDER)
            .holding("model", ContentShapes.MODEL_REFERENCE);

    private static final Shape RESULT_MAKER = Shape.of("""
            id dynamic_fields filterables sorts merge_result_id total query_id sql_query_id query vis_config
            """)
            .defaulting(NO, "total")
            .holding("query", ContentShapes.QUERY)
            .holding(
                    "filterables",
                    Shape.of("model view name listen").holding("listen", Shape.of("dashboard_filter_name field")));

    private static final Shape ELEMENT = Shape.of("""
            can body_text body_text_as_html dashboard_id dashboard_layout_id edit_uri id look look_id lookml_link_id
            merge_result_id note_display note_state note_text note_text_as_html query query_id filter_id
            refresh_interval refresh_interval_to_i result_maker result_maker_id subtitle_text title title_hidden
            title_text type alert_count rich_content_json title_text_as_html subtitle_text_as_html extension_id
            aria_description certification_metadata
            """)
            .defaulting(Json.object(), "can")
            .defaulting(NO, "title_hidden")
            .defaulting(IntNode.valueOf(0), "alert_count")
            .holding("look", ContentShapes.LOOK_WITH_QUERY)
            .holding("query", ContentShapes.QUERY)
            .holding("result_maker", RESULT_MAKER);

    private static final Shape DASHBOARD_FILTER = Shape.of("""
            can id dashboard_id name title type default_value model explore dimension field row listens_to_filters
            allow_multiple_values required ui_config
            """)
            .defaulting(Json.object(), "can")
            .defaulting(NO, "required")
            .defaulting(YES, "allow_multiple_values")
            .defaulting(Json.array(), "listens_to_filters");

    static final Shape DASHBOARD = DASHBOARD_BASE
            .and("""
                alert_sync_with_dashboard_filter_enabled background_color created_at crossfilter_enabled
                dashboard_elements dashboard_filters dashboard_layouts deleted deleted_at deleter_id edit_uri
                enable_viz_full_screen favorite_count filters_bar_collapsed filters_location_top last_accessed_at
                last_viewed_at updated_at last_updater_id last_updater_name user_name load_configuration lookml_link_id
                show_filters_bar show_title folder_id text_tile_text_color tile_background_color tile_text_color
                title_color view_count appearance usage_count is_owner_disabled url preserve_desktop_layout
                """)
            .defaulting(
                    NO,
                    "alert_sync_with_dashboard_filter_enabled",
                    "crossfilter_enabled",
                    "deleted",
                    "filters_bar_collapsed",
                    "is_owner_disabled",
                    "preserve_desktop_layout")
            .defaulting(YES, "enable_viz_full_screen", "filters_location_top")
            .defaulting(Json.array(), "dashboard_elements", "dashboard_filters", "dashboard_layouts")
            .holding("dashboard_elements", ELEMENT)
            .holding("dashboard_filters", DASHBOARD_FILTER);

    /** How a server answers a search that does not give the tiles with it. */
    static final Shape DASHBOARD_WITHOUT_TILES =
            DASHBOARD.without("dashboard_elements", "dashboard_filters", "dashboard_layouts");

    private DashboardShapes() {}
}
