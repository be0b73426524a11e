package io.lookline.lineage;

import io.lookline.catalog.DataModel;
import io.lookline.diagnostic.Code;
import io.lookline.diagnostic.Diagnostic;
import io.lookline.diagnostic.ItemType;
import io.lookline.looker.Explore;
import io.lookline.looker.Listing;
import io.lookline.looker.Query;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Explores that tiles use and the API user does not see: told once each, with the number of queries they cost. */
final class UnseenExplores {
    private final ResolveOptions options;
    private final Set<String> known;
    private final Set<String> failed;
    private final Map<String, Integer> queries = new TreeMap<>();

    UnseenExplores(ResolveOptions options, java.util.List<DataModel> dataModels, Listing<Explore> listing) {
        this.options = options;
        this.known = dataModels.stream().map(DataModel::fqn).collect(Collectors.toSet());
        this.failed = listing.failures().stream().map(failure -> failure.item()).collect(Collectors.toSet());
    }

    void seen(Query query, String exploreFqn) {
        String id = query.exploreId();
        if (options.includeDataModels() && !known.contains(exploreFqn) && !failed.contains(id)) {
            queries.merge(id, 1, Integer::sum);
        }
    }

    void report(Diagnostics diagnostics) {
        queries.forEach((id, count) -> diagnostics.add(new Diagnostic(
                Code.EXPLORE_NOT_VISIBLE,
                ItemType.DATA_MODEL,
                id,
                options.displayUrl() + "/explore/" + id.replace("::", "/"),
                "is used by %d %s and not visible to the API user, so they have no lineage"
                        .formatted(count, count == 1 ? "query" : "queries"),
                "grant the API user access to the model, or ignore this if the explore is gone")));
    }
}
