package io.lookline.demo.looker;

import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.lookline.demo.http.Json;

/** The shapes of models, explores and what they rest on, property by property as Looker's OpenAPI document lists them. */
final class ModelShapes {

    private static final BooleanNode NO = BooleanNode.FALSE;
    private static final BooleanNode YES = BooleanNode.TRUE;

    static final Shape CONNECTION = Shape.of("""
            can name dialect_name host port username database schema tmp_db_name managed user_attribute_fields ssl
            verify_ssl example db_timezone query_timezone max_connections
            """)
            .defaulting(Json.object(), "can")
            .defaulting(NO, "managed", "example")
            .defaulting(YES, "ssl", "verify_ssl");

    static final Shape PROJECT = Shape.of("""
            can id name uses_git git_remote_url git_production_branch_name git_service_name pull_request_mode
            validation_required git_release_mgmt_enabled allow_warnings is_example
            """)
            .defaulting(Json.object(), "can")
            .defaulting(YES, "uses_git", "allow_warnings")
            .defaulting(NO, "validation_required", "git_release_mgmt_enabled", "is_example")
            .defaulting(TextNode.valueOf("off"), "pull_request_mode");

    static final Shape MODEL = Shape.of("""
            can allowed_db_connection_names explores has_content label name project_name unlimited_db_connections
            """)
            .defaulting(Json.object(), "can")
            .defaulting(YES, "has_content")
            .defaulting(NO, "unlimited_db_connections")
            .holding(
                    "explores",
                    Shape.of("name description label hidden group_label").defaulting(NO, "hidden"));

    private static final Shape FIELD = Shape.of("""
            align can_filter category default_filter_value description dimension_group drill_fields enumerations error
            field_group_label field_group_variant fill_style fiscal_month_offset has_allowed_values hidden is_filter
            is_fiscal is_numeric is_timeframe can_time_filter time_interval label label_from_parameter label_short
            lookml_link map_layer measure name strict_value_format parameter permanent primary_key project_name
            period_over_period_params links timeframe_labels available_custom_timeframes has_drills_metadata
            requires_refresh_on_sort scope sortable source_file source_file_path sql sql_case filters suggest_dimension
            suggest_explore suggestable suggestions synonyms tags type user_attribute_filter_types value_format
            value_format_name view view_label dynamic week_start_day times_used original_view datatype convert_tz
            """)
            .defaulting(
                    NO,
                    "has_allowed_values",
                    "has_drills_metadata",
                    "hidden",
                    "is_filter",
                    "is_fiscal",
                    "is_numeric",
                    "is_timeframe",
                    "can_time_filter",
                    "measure",
                    "strict_value_format",
                    "parameter",
                    "primary_key",
                    "requires_refresh_on_sort",
                    "suggestable",
                    "dynamic")
            .defaulting(YES, "can_filter", "sortable")
            .defaulting(IntNode.valueOf(0), "fiscal_month_offset", "times_used")
            .defaulting(Json.array(), "tags")
            .defaulting(TextNode.valueOf("monday"), "week_start_day")
            .holding("time_interval", Shape.of("name count"))
            .holding("enumerations", Shape.of("label value"))
            .holding("filters", Shape.of("field condition"));

    private static final Shape JOIN = Shape.of("""
            name dependent_fields fields foreign_key from outer_only relationship required_joins sql_foreign_key sql_on
            sql_table_name type view_label
            """);

    static final Shape EXPLORE = Shape.of("""
            id name description label title scopes can_total can_develop can_see_lookml lookml_link can_save
            can_explain can_pivot_in_db can_subtotal has_timezone_support supports_cost_estimate connection_name
            dialect_name null_sort_treatment files source_file project_name model_name view_name hidden sql_table_name
            access_filter_fields access_filters aliases always_filter conditionally_filter index_fields sets tags
            errors fields joins group_label supported_measure_types always_join
            """)
            .defaulting(YES, "can_total", "can_see_lookml", "can_save", "can_pivot_in_db", "can_subtotal")
            .defaulting(YES, "has_timezone_support", "supports_cost_estimate")
            .defaulting(NO, "can_develop", "can_explain", "hidden")
            .defaulting(TextNode.valueOf("low"), "null_sort_treatment")
            .defaulting(
                    Json.array(),
                    "access_filters",
                    "aliases",
                    "always_filter",
                    "conditionally_filter",
                    "index_fields",
                    "sets",
                    "tags",
                    "joins",
                    "supported_measure_types")
            .holding("errors", Shape.of("message details error_pos field_error").defaulting(NO, "field_error"))
            .holding("joins", JOIN)
            .holding(
                    "fields",
                    Shape.of("dimensions measures filters parameters")
                            .holding("dimensions", FIELD)
                            .holding("measures", FIELD)
                            .holding("filters", FIELD)
                            .holding("parameters", FIELD));

    private static final Shape VERSION = Shape.of("version full_version status swagger_url");

    static final Shape VERSIONS = Shape.of(
                    "looker_release_version current_version supported_versions api_server_url web_server_url")
            .holding("current_version", VERSION)
            .holding("supported_versions", VERSION);

    private ModelShapes() {}
}
