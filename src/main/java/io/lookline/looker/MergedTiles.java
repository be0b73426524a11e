package io.lookline.looker;

import io.lookline.diagnostic.Diagnostic;
import io.lookline.http.HttpFailure;
import io.lookline.http.Parallel;
import io.lookline.looker.Dashboard.Tile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Reads the sources of merged results, which no dashboard holds: each merge and each source once, however many tiles
 * show them. Sources go by their slug, for Looker can answer 404 to a query's number.
 */
final class MergedTiles {
    private final LookerClient client;
    private final QueryMapping mapping;
    private final LookerProblems problems;
    private final Parallel parallel;
    private final Map<String, List<String>> slugsByMerge = new ConcurrentHashMap<>();
    private final Map<String, QueryAnswer> queriesBySlug = new ConcurrentHashMap<>();
    private final Map<String, HttpFailure> failures = new ConcurrentHashMap<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    MergedTiles(LookerClient client, QueryMapping mapping, LookerProblems problems, Parallel parallel) {
        this.client = client;
        this.mapping = mapping;
        this.problems = problems;
        this.parallel = parallel;
    }

    /** The dashboards with the sources of their merged tiles; where one cannot be read, its explore stays. */
    List<Dashboard> fill(List<Dashboard> dashboards, Progress progress) {
        List<String> merges = dashboards.stream()
                .flatMap(dashboard -> dashboard.tiles().stream())
                .map(Tile::mergeResultId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (merges.isEmpty()) {
            return dashboards;
        }
        progress.total(merges.size());
        readEach(merges, slugsByMerge, id -> {
            progress.advance();
            return slugs(client.mergeQuery(id));
        });
        readEach(
                slugsByMerge.values().stream().flatMap(List::stream).distinct().toList(), queriesBySlug, client::query);
        return dashboards.stream().map(this::fill).toList();
    }

    /** What could not be read, by tile. */
    List<Diagnostic> diagnostics() {
        return List.copyOf(diagnostics);
    }

    private <T> void readEach(Collection<String> keys, Map<String, T> results, Function<String, T> reading) {
        parallel.map(keys, key -> {
            try {
                T answer = reading.apply(key);
                if (answer != null) {
                    results.put(key, answer);
                }
            } catch (HttpFailure failure) {
                if (failure.endsTheRun()) {
                    throw failure;
                }
                failures.put(key, failure);
            }
            return key;
        });
    }

    private static List<String> slugs(MergeQueryAnswer answer) {
        return answer == null || answer.sourceQueries() == null
                ? List.of()
                : answer.sourceQueries().stream()
                        .filter(Objects::nonNull)
                        .map(MergeQueryAnswer.Source::querySlug)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
    }

    private Dashboard fill(Dashboard dashboard) {
        return dashboard.tiles().stream().allMatch(tile -> tile.mergeResultId() == null)
                ? dashboard
                : dashboard.withTiles(dashboard.tiles().stream()
                        .map(tile -> tile.mergeResultId() == null ? tile : fill(dashboard.id(), tile))
                        .toList());
    }

    private Tile fill(String dashboard, Tile tile) {
        List<String> slugs = slugsByMerge.getOrDefault(tile.mergeResultId(), List.of());
        List<Query> sources = new ArrayList<>();
        for (String slug : slugs) {
            QueryAnswer query = queriesBySlug.get(slug);
            if (query != null) {
                sources.add(mapping.map(query, listening(tile, query)));
            }
        }
        Set<String> read = new HashSet<>();
        sources.forEach(source -> read.add(explore(source)));
        tile.sources().stream().filter(known -> !read.contains(explore(known))).forEach(sources::add);
        report(dashboard, tile, slugs);
        return tile.withSources(List.copyOf(sources));
    }

    private void report(String dashboard, Tile tile, List<String> slugs) {
        List<String> keys = new ArrayList<>(slugs);
        keys.addFirst(tile.mergeResultId());
        keys.stream()
                .map(failures::get)
                .filter(Objects::nonNull)
                .map(failure -> problems.query(dashboard, tile.id(), failure))
                .forEach(diagnostics::add);
    }

    private static List<String> listening(Tile tile, QueryAnswer query) {
        return tile.sources().stream()
                .filter(known -> Objects.equals(known.explore(), query.view()))
                .flatMap(known -> known.filters().stream())
                .toList();
    }

    private static String explore(Query query) {
        return query.model() + "::" + query.explore();
    }
}
