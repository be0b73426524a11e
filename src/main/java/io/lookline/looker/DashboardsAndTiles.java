package io.lookline.looker;

import io.lookline.config.FilterPattern;
import io.lookline.diagnostic.Diagnostic;
import io.lookline.http.Parallel;
import io.lookline.looker.Dashboard.Tile;
import io.lookline.looker.DashboardMapping.Mapped;
import io.lookline.looker.Listing.Filtered;
import io.lookline.looker.ReadListener.Stage;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** From a selection of dashboards to the dashboards with all that their tiles are made of. */
final class DashboardsAndTiles {
    private final LookerClient client;
    private final QueryMapping queries;
    private final LookerProblems problems;
    private final Parallel parallel;

    DashboardsAndTiles(LookerClient client, QueryMapping queries, LookerProblems problems, Parallel parallel) {
        this.client = client;
        this.queries = queries;
        this.problems = problems;
        this.parallel = parallel;
    }

    /**
     * @param looks the Looks among the tiles, excluded tiles too
     * @param notices sources of merged results that could not be read
     */
    record Result(Listing<Dashboard> dashboards, Listing<Tile> tiles, Set<String> looks, List<Diagnostic> notices) {
        /** Nothing was read, for the list itself was refused. */
        static Result refused(Diagnostic failure) {
            return new Result(
                    new Listing<>(List.of(), List.of(), List.of(failure), false),
                    Listing.notRead(),
                    Set.of(),
                    List.of());
        }
    }

    /** @param charts what the tiles are held against */
    Result read(DashboardSelection selection, FilterPattern charts, ReadListener listener) {
        DashboardMapping mapping = new DashboardMapping(queries, charts, problems);
        DashboardReader.Details details = new DashboardReader(client, mapping, problems, parallel)
                .read(selection, new Progress(listener, Stage.DASHBOARDS));
        MergedTiles merged = new MergedTiles(client, queries, problems, parallel);
        List<Dashboard> filled = merged.fill(
                details.dashboards().stream().map(Mapped::dashboard).toList(),
                new Progress(listener, Stage.MERGED_RESULTS));
        List<Diagnostic> failures = Stream.concat(selection.failures().stream(), details.failures().stream())
                .toList();
        Listing<Dashboard> dashboards = new Listing<>(filled, selection.filtered(), failures, true);
        return new Result(
                dashboards,
                tiles(details.dashboards(), dashboards.readInFull()),
                all(details.dashboards(), Mapped::looks).collect(Collectors.toUnmodifiableSet()),
                merged.diagnostics());
    }

    /** Without all dashboards nobody knows all tiles. */
    private static Listing<Tile> tiles(List<Mapped> dashboards, boolean complete) {
        List<Filtered> filtered = all(dashboards, Mapped::filtered).toList();
        List<Diagnostic> failures = all(dashboards, Mapped::failures).toList();
        return new Listing<>(List.of(), filtered, failures, complete);
    }

    private static <T> Stream<T> all(List<Mapped> dashboards, Function<Mapped, ? extends Collection<T>> part) {
        return dashboards.stream().flatMap(mapped -> part.apply(mapped).stream());
    }
}
