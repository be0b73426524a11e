package io.lookline.openmetadata;

import io.lookline.openmetadata.Entities.SearchAnswer;
import io.lookline.openmetadata.Entities.SearchHit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** The search index of the tables, which knows deleted ones too. Each query is sent once. */
final class TableIndex {
    private static final String NAME = "table_search_index";
    private static final List<String> FIELDS = List.of("fullyQualifiedName", "deleted");
    /** Of the fields that all documents have, only the id gives pages without gaps (OpenMetadata 1.12.6). */
    private static final String ORDER = "id.keyword";

    private static final int BEST = 100;
    private static final int PAGE = 1000;
    private static final int MOST_PAGES = 100;

    private final CatalogClient client;
    private final Once<String, List<TableEntry>> all = new Once<>(this::readAll);
    private final Once<String, List<TableEntry>> best = new Once<>(this::readBest);
    /** Apart, for what only hints at a table must not hinder that one is found. */
    private final FailureLimit limitOfAll = new FailureLimit();

    private final FailureLimit limitOfBest = new FailureLimit();

    TableIndex(CatalogClient client) {
        this.client = client;
    }

    /**
     * The tables that a query finds, at most 100,000.
     *
     * @throws io.lookline.http.HttpFailure when the index does not answer
     */
    List<TableEntry> all(String query) {
        return all.of(query);
    }

    /**
     * The tables that fit a query best, at most 100.
     *
     * @throws io.lookline.http.HttpFailure when the index does not answer
     */
    List<TableEntry> best(String query) {
        return best.of(query);
    }

    private List<TableEntry> readAll(String query) {
        List<TableEntry> tables = new ArrayList<>();
        String last = null;
        for (int page = 0; page < MOST_PAGES; page++) {
            String after = last;
            SearchAnswer answer = ask(limitOfAll, api -> api.search(query, NAME, PAGE, ORDER, "asc", after, FIELDS));
            tables.addAll(entries(answer));
            if (answer.all().size() < PAGE) {
                break;
            }
            last = answer.all().getLast().sort().getFirst();
        }
        return List.copyOf(tables);
    }

    private List<TableEntry> readBest(String query) {
        return entries(ask(limitOfBest, api -> api.search(query, NAME, BEST, null, null, null, FIELDS)));
    }

    private SearchAnswer ask(FailureLimit limit, Function<OpenMetadataApi, SearchAnswer> search) {
        return limit.ask(() -> client.get("/search/query", search));
    }

    private static List<TableEntry> entries(SearchAnswer answer) {
        return answer.all().stream()
                .map(SearchHit::source)
                .filter(Objects::nonNull)
                .map(table -> TableEntry.of(table.fullyQualifiedName(), table.deleted()))
                .flatMap(Optional::stream)
                .toList();
    }
}
