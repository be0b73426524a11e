package io.lookline.openmetadata;

import io.lookline.catalog.Fqn;
import io.lookline.openmetadata.Entities.Namespace;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** What stands above the tables: services, their databases and schemas, each list read once. Soft-deleted ones too. */
final class Hierarchy {
    private static final String SERVICES = "/services/databaseServices";

    private final CatalogClient client;
    private final Once<String, List<DatabaseService>> services = new Once<>(_ -> readServices());
    private final Once<String, List<Namespace>> databases = new Once<>(this::readDatabases);
    private final Once<String, List<Namespace>> schemas = new Once<>(this::readSchemas);

    Hierarchy(CatalogClient client) {
        this.client = client;
    }

    /** The living database services. */
    List<DatabaseService> services() {
        return services.of(SERVICES);
    }

    /** @param type what kind of database the connection says it is; where it does not say, the service does */
    ServiceLayout layout(String service, WarehouseType type) {
        List<Namespace> all = databases.of(service);
        WarehouseType known = type == WarehouseType.OTHER && !all.isEmpty()
                ? WarehouseType.of(all.getFirst().serviceType())
                : type;
        return new ServiceLayout(
                known,
                all.stream()
                        .filter(database -> !database.deleted())
                        .map(Namespace::name)
                        .toList());
    }

    /** The full names of the databases that a candidate may be in, in the catalog's spelling. */
    List<String> databases(TableCandidate candidate, Spelling spelling) {
        List<Namespace> all = databases.of(candidate.service());
        return candidate.database() == null
                ? all.stream().map(Namespace::fullyQualifiedName).toList()
                : meant(all, candidate.database(), spelling);
    }

    /** The full names of the schemas that a complete candidate may be in, in the catalog's spelling. */
    List<String> schemas(TableCandidate candidate, Spelling spelling) {
        return databases(candidate, spelling).stream()
                .flatMap(database -> meant(schemas.of(database), candidate.schema(), spelling).stream())
                .toList();
    }

    /** Deleted ones only when no living one fits: they tell that a table is deleted, and not unknown. */
    private static List<String> meant(List<Namespace> all, String name, Spelling spelling) {
        List<Namespace> living =
                spelling.best(all.stream().filter(each -> !each.deleted()).toList(), Namespace::name, name);
        return (living.isEmpty() ? spelling.best(all, Namespace::name, name) : living)
                .stream().map(Namespace::fullyQualifiedName).toList();
    }

    private List<DatabaseService> readServices() {
        return all(SERVICES, after -> api -> api.databaseServices(Pages.NAMESPACES, after), DatabaseService::of);
    }

    private List<Namespace> readDatabases(String service) {
        return all(
                "/databases",
                after -> api -> api.databases(Fqn.of(service), "all", Pages.NAMESPACES, after),
                UnaryOperator.identity());
    }

    private List<Namespace> readSchemas(String database) {
        return all(
                "/databaseSchemas",
                after -> api -> api.databaseSchemas(database, "all", Pages.NAMESPACES, after),
                UnaryOperator.identity());
    }

    private <E, T> List<T> all(
            String path, Function<String, Function<OpenMetadataApi, Entities.Page<E>>> page, Function<E, T> convert) {
        return Pages.all(after -> client.get(path, page.apply(after)), convert);
    }
}
