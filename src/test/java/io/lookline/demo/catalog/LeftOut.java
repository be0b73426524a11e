package io.lookline.demo.catalog;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The recordings that are not replayed, by the beginning of their names, with the reason. */
final class LeftOut {

    private static final Map<String, String> REASONS = reasons();

    private LeftOut() {}

    /** Why a recording is not replayed; empty for one that is. */
    static Optional<String> reason(String name) {
        return REASONS.entrySet().stream()
                .filter(entry -> name.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Map<String, String> reasons() {
        Map<String, String> reasons = new LinkedHashMap<>();
        reasons.put("bot_may_create_policy", "policies are not kept");
        reasons.put("policy_", "policies are not kept");
        reasons.put("bots_list", "bots are not kept");
        reasons.put("lineage_export", "the export is for people");
        reasons.put("lineage_getlineage", "the graph of the search index is not reproduced");
        reasons.put("lineage_getplatformlineage", "the graph of the search index is not reproduced");
        reasons.put("inherited_", "domains are not kept");
        reasons.put("service_put_", "the service belongs to a domain, and domains are not kept");
        reasons.put("put_owner_equal_to_inherited", "the service belongs to a domain, and domains are not kept");
        reasons.put("lineage_put_parallel_search_conflict_500", "needs two requests at once: see LineageConflictTest");
        reasons.put("put_keeps_people_metadata", "glossaries, domains and data products are not kept");
        reasons.put("dashboard_versions", "the history of versions is not kept");
        reasons.put("datamodel_versions", "the history of versions is not kept");
        reasons.put("label_put_same_tag_other_labeltype", "the answer shows a label that is not stored");
        reasons.put("dashboard_get_include_relations", "the parameter includeRelations is not read");
        return reasons;
    }
}
