package io.lookline.catalog;

import io.lookline.catalog.DesiredState.Scope;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Builds what the catalog should hold of the service {@code svc}; everything was read completely unless said otherwise. */
public final class Desired {
    private List<Tag> tags = List.of();
    private List<DataModel> dataModels = List.of();
    private List<Chart> charts = List.of();
    private List<Dashboard> dashboards = List.of();
    private List<Edge> edges = List.of();
    private final Map<AssetKind, Scope> scopes = new EnumMap<>(AssetKind.class);
    private Optional<Scope> views = Optional.empty();

    private Desired() {
        for (AssetKind kind : AssetKind.values()) {
            scopes.put(kind, new Scope(true, Set.of(), Set.of()));
        }
    }

    public static Desired nothing() {
        return new Desired();
    }

    Desired tags(String... names) {
        tags = Arrays.stream(names).map(Tag::new).toList();
        return this;
    }

    public Desired dataModels(DataModel... models) {
        dataModels = List.of(models);
        return this;
    }

    public Desired charts(Chart... some) {
        charts = List.of(some);
        return this;
    }

    /** Numbered charts, from 1. */
    public Desired charts(int count) {
        charts = IntStream.rangeClosed(1, count)
                .mapToObj(number -> Assets.chart("" + number))
                .toList();
        return this;
    }

    public Desired dashboards(Dashboard... some) {
        dashboards = List.of(some);
        return this;
    }

    public Desired edges(Edge... some) {
        edges = List.of(some);
        return this;
    }

    Desired incomplete(AssetKind kind) {
        scopes.put(
                kind,
                new Scope(false, scopes.get(kind).filtered(), scopes.get(kind).failed()));
        return this;
    }

    Desired filtered(Asset... assets) {
        for (Asset asset : assets) {
            scopes.computeIfPresent(asset.kind(), (_, scope) -> scope.withFiltered(Set.of(asset.fqn())));
        }
        return this;
    }

    Desired failed(Asset... assets) {
        for (Asset asset : assets) {
            Set<String> failed = Arrays.stream(assets).map(Asset::fqn).collect(Collectors.toSet());
            scopes.put(asset.kind(), new Scope(false, Set.of(), failed));
        }
        return this;
    }

    /** Says what is known of views: without it no LookML was asked for. */
    public Desired views(Scope scope) {
        views = Optional.of(scope);
        return this;
    }

    public DesiredState state() {
        return new DesiredState(
                Assets.SERVICE,
                tags,
                dataModels,
                charts,
                dashboards,
                edges,
                scopes,
                views,
                FieldCounts.NONE,
                Set.of(),
                List.of());
    }
}
