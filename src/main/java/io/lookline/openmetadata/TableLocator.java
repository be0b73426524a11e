package io.lookline.openmetadata;

import io.lookline.catalog.TableSearch;
import io.lookline.catalog.Warehouse;
import java.util.List;
import java.util.Optional;

/** Completes names and finds the schemas that they lie in, by the lists of the hierarchy. */
final class TableLocator {
    /** Stands in a full name for a service that is not known. */
    private static final Scope ANYWHERE = Scope.ofService("*");

    private final Hierarchy hierarchy;

    TableLocator(Hierarchy hierarchy) {
        this.hierarchy = hierarchy;
    }

    /** @throws io.lookline.http.HttpFailure when a list cannot be read */
    Target locate(TableSearch search) {
        Warehouse warehouse = search.warehouse();
        boolean guessed = warehouse.scopes().isEmpty();
        List<Scope> scopes = guessed
                ? guess(warehouse)
                : warehouse.scopes().stream()
                        .map(Scope::of)
                        .flatMap(Optional::stream)
                        .toList();
        return guessed && scopes.isEmpty()
                ? Target.nowhere(anywhere(search))
                : Target.of(
                        scopes.stream()
                                .flatMap(scope -> place(search, scope).stream())
                                .toList(),
                        guessed);
    }

    private List<Scope> guess(Warehouse warehouse) {
        return new ServiceGuess(warehouse)
                .among(hierarchy.services()).stream()
                        .map(service -> Scope.ofService(service.name()))
                        .toList();
    }

    private Optional<Place> place(TableSearch search, Scope scope) {
        ServiceLayout layout = hierarchy.layout(scope.service(), type(search));
        return candidate(search, scope, layout).map(candidate -> {
            Spelling spelling = new Spelling(layout.type().folding());
            return new Place(
                    candidate,
                    layout.type(),
                    candidate.isComplete() ? hierarchy.schemas(candidate, spelling) : List.of());
        });
    }

    private static List<String> anywhere(TableSearch search) {
        return candidate(search, ANYWHERE, new ServiceLayout(type(search), List.of())).stream()
                .map(TableCandidate::fqn)
                .toList();
    }

    private static Optional<TableCandidate> candidate(TableSearch search, Scope scope, ServiceLayout layout) {
        return WrittenName.of(search.name(), layout.type())
                .flatMap(name -> TableCandidate.of(name, scope, search.warehouse(), layout))
                .filter(TableCandidate::isPossible);
    }

    private static WarehouseType type(TableSearch search) {
        return WarehouseType.of(search.warehouse().dialect());
    }
}
