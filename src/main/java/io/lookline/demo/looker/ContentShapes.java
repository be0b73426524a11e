package io.lookline.demo.looker;

import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.lookline.demo.http.Json;

/** The shapes of Looks, queries, folders and people, property by property as Looker's OpenAPI document lists them. */
final class ContentShapes {

    private static final BooleanNode NO = BooleanNode.FALSE;
    private static final BooleanNode YES = BooleanNode.TRUE;

    static final Shape FOLDER = Shape.of("""
            name parent_id id content_metadata_id created_at creator_id child_count external_id is_embed
            is_embed_shared_root is_embed_users_root is_personal is_personal_descendant is_shared_root is_users_root can
            """)
            .defaulting(Json.object(), "can")
            .defaulting(
                    NO,
                    "is_embed",
                    "is_embed_shared_root",
                    "is_embed_users_root",
                    "is_personal",
                    "is_personal_descendant",
                    "is_shared_root",
                    "is_users_root");

    static final Shape MODEL_REFERENCE = Shape.of("id label");

    static final Shape QUERY = Shape.of("""
            can id model view fields pivots fill_fields filters filter_expression sorts limit column_limit total
            row_total subtotals vis_config filter_config visible_ui_sections slug dynamic_fields client_id share_url
            expanded_share_url url query_timezone has_table_calculations
            """).defaulting(Json.object(), "can").defaulting(NO, "has_table_calculations");

    static final Shape LOOK = Shape.of("""
            can content_metadata_id id title user_id certification_metadata content_favorite_id created_at deleted
            deleted_at deleter_id description embed_url excel_file_url favorite_count google_spreadsheet_formula
            image_embed_url is_run_on_load last_accessed_at last_updater_id last_viewed_at model public public_slug
            public_url query_id short_url folder folder_id updated_at user_name view_count usage_count is_owner_disabled
            """)
            .defaulting(Json.object(), "can")
            .defaulting(NO, "deleted", "public", "is_owner_disabled")
            .defaulting(YES, "is_run_on_load")
            .holding("folder", FOLDER)
            .holding("model", MODEL_REFERENCE);

    static final Shape LOOK_WITH_QUERY = LOOK.and("url").holding("query", QUERY);

    static final Shape MERGE_QUERY = Shape.of("""
            can column_limit dynamic_fields id pivots result_maker_id sorts source_queries total limit vis_config
            """)
            .defaulting(NO, "total")
            .defaulting(Json.object(), "can")
            .holding(
                    "source_queries",
                    Shape.of("merge_fields name query_id query_slug")
                            .holding("merge_fields", Shape.of("field_name source_field_name")));

    static final Shape USER = Shape.of("""
            can avatar_url display_name email first_name group_ids home_folder_id id is_disabled last_name locale
            looker_versions personal_folder_id presumed_looker_employee role_ids verified_looker_employee
            roles_externally_managed is_service_account url
            """)
            .defaulting(Json.object(), "can")
            .defaulting(Json.array(), "group_ids", "role_ids", "looker_versions")
            .defaulting(
                    NO,
                    "is_disabled",
                    "presumed_looker_employee",
                    "verified_looker_employee",
                    "roles_externally_managed",
                    "is_service_account")
            .defaulting(TextNode.valueOf("en"), "locale");

    private ContentShapes() {}
}
