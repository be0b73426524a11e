package io.lookline.openmetadata;

import io.lookline.catalog.TableHits;
import io.lookline.catalog.TableSearch;
import io.lookline.http.HttpFailure;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Finds the tables that queries name. Each question is sent once in a run: the services, databases and schemas as lists,
 * then a table by its name, in another spelling, and ignoring case through the search index; many tables of one schema
 * come as pages of a list instead.
 */
final class TableFinder {
    /** Of so many missing tables the nearest is searched for; more would not be read by anybody. */
    private static final int MOST_NEAREST = 100;

    private final CatalogClient client;
    private final TableLocator locator;
    private final TableListings listings;
    private final TableLookup lookup;
    private final NearestTables nearest;
    private final Set<TableSearch> missed = ConcurrentHashMap.newKeySet();

    TableFinder(CatalogClient client) {
        Hierarchy hierarchy = new Hierarchy(client);
        TableIndex index = new TableIndex(client);
        this.client = client;
        this.locator = new TableLocator(hierarchy);
        this.listings = new TableListings(client);
        this.lookup = new TableLookup(client, hierarchy, listings, index);
        this.nearest = new NearestTables(listings, index);
    }

    /** @throws HttpFailure when the catalog as a whole does not answer */
    Map<TableSearch, TableHits> find(Collection<TableSearch> searches) {
        Map<TableSearch, Target> targets = each(new LinkedHashSet<>(searches), this::locate);
        listings.prepare(wanted(targets.values()));
        Map<TableSearch, TableHits> hits = each(targets.keySet(), search -> hits(targets.get(search)));
        List<TableSearch> missing = hits.keySet().stream()
                .filter(search -> hits.get(search).isMiss())
                .filter(search -> !targets.get(search).places().isEmpty())
                .filter(this::isEarlyMiss)
                .toList();
        each(missing, search -> nearest.of(targets.get(search).places()))
                .forEach((search, fqn) -> hits.computeIfPresent(search, (_, miss) -> miss.withNearest(fqn)));
        return hits;
    }

    private <T> Map<TableSearch, T> each(Collection<TableSearch> searches, Function<TableSearch, T> work) {
        List<TableSearch> keys = List.copyOf(searches);
        List<T> results = client.parallel().map(keys, work);
        Map<TableSearch, T> all = new LinkedHashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            all.put(keys.get(i), results.get(i));
        }
        return all;
    }

    private Target locate(TableSearch search) {
        try {
            return locator.locate(search);
        } catch (HttpFailure failure) {
            return Target.failed(sentence(failure), search.warehouse().scopes().isEmpty());
        }
    }

    private static Map<String, Set<String>> wanted(Collection<Target> targets) {
        Map<String, Set<String>> wanted = new HashMap<>();
        targets.stream().flatMap(target -> target.places().stream()).forEach(place -> place.schemas()
                .forEach(schema -> wanted.computeIfAbsent(schema, _ -> new LinkedHashSet<>())
                        .add(place.candidate().table())));
        return wanted;
    }

    private TableHits hits(Target target) {
        try {
            Found found = target.places().stream().map(lookup::find).reduce(Found.NOTHING, Found::and);
            return hits(target, target.failure().map(Found::failed).orElse(found));
        } catch (HttpFailure failure) {
            return hits(target, Found.failed(sentence(failure)));
        }
    }

    private static TableHits hits(Target target, Found found) {
        return new TableHits(
                found.failure().isEmpty() ? found.tables() : List.of(),
                target.tried(),
                found.tables().isEmpty() ? found.deleted() : List.of(),
                Optional.empty(),
                target.guessed(),
                found.failure());
    }

    private boolean isEarlyMiss(TableSearch search) {
        return missed.contains(search) || missed.size() < MOST_NEAREST && missed.add(search);
    }

    /** @throws HttpFailure when it concerns more than one table */
    private static String sentence(HttpFailure failure) {
        if (failure.kind().systemWide()) {
            throw failure;
        }
        return failure.getMessage();
    }
}
