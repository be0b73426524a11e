package io.lookline.openmetadata;

import io.lookline.catalog.CurrentState;
import io.lookline.catalog.DesiredState;
import io.lookline.catalog.Fqn;
import io.lookline.catalog.Plan;
import io.lookline.catalog.TableHits;
import io.lookline.catalog.TableSearch;
import io.lookline.config.LookerConnection;
import io.lookline.config.OpenMetadataConnection;
import io.lookline.config.Settings.Limits;
import io.lookline.http.CallCounts;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** One OpenMetadata server, as a run uses it. Needs a running Quarkus. */
public final class OpenMetadata {
    private final OpenMetadataConnection connection;
    private final CatalogClient client;
    private final TableFinder tables;

    public OpenMetadata(OpenMetadataConnection connection, Limits limits) {
        this.connection = connection;
        this.client = new CatalogClient(connection, limits);
        this.tables = new TableFinder(client);
    }

    /**
     * Asks who answers and as whom.
     *
     * @throws io.lookline.http.HttpFailure when it is out of reach, no OpenMetadata, or refuses the token
     */
    public Server probe() {
        String version = client.get("/system/version", OpenMetadataApi::version).version();
        String bot =
                client.get("/users/loggedInUser", OpenMetadataApi::loggedInUser).name();
        return new Server(version, bot);
    }

    /**
     * @param version e.g. {@code 1.12.6}
     * @param bot the name under which the token writes
     */
    public record Server(String version, String bot) {}

    /**
     * What the catalog holds of the desired state's service.
     *
     * @param staleEdgesToo whether to look for lineage of views where none is desired, which costs a call for each view
     */
    public CurrentState read(DesiredState desired, ServiceState service, Server server, boolean staleEdgesToo) {
        return new CurrentStateReader(client, staleEdgesToo)
                .read(desired, service != ServiceState.MISSING, server.bot());
    }

    /**
     * Applies a plan.
     *
     * @param looker the connection to store on a new service
     * @param batchSize rows of a bulk request
     * @throws io.lookline.http.HttpFailure when the catalog as a whole cannot be written to; what was written stays valid
     */
    public void apply(
            Plan plan, CurrentState current, Optional<LookerConnection> looker, int batchSize, WriteListener listener) {
        Requests.CreateService service =
                ServiceBodies.service(plan.service(), looker.filter(_ -> connection.storeServiceConnection()));
        new CatalogWriter(client, service, listener, batchSize).apply(plan, current);
    }

    /** The connection that is stored on the service; empty when there is no service, or none is stored. */
    public Optional<LookerConnection> storedConnection(String service) {
        return client.find(
                        "/services/dashboardServices/name/{fqn}",
                        api -> api.dashboardService(Fqn.of(service), "non-deleted"))
                .flatMap(StoredConnection::of);
    }

    /** Whether a database service of this name is there. */
    public boolean hasDatabaseService(String name) {
        return client.find("/services/databaseServices/name/{fqn}", api -> api.databaseService(Fqn.of(name)))
                .isPresent();
    }

    /**
     * Looks tables up, each once in a run, and none by a name that no catalog can have.
     *
     * @return the hits of each search, in the order of the searches
     * @throws io.lookline.http.HttpFailure when the catalog as a whole does not answer; what concerns one table is told in
     *     its hits
     */
    public Map<TableSearch, TableHits> findTables(Collection<TableSearch> searches) {
        return tables.find(searches);
    }

    /** Whether the dashboard service is there. */
    public ServiceState dashboardService(String name) {
        return client.find("/services/dashboardServices/name/{fqn}", api -> api.dashboardService(Fqn.of(name), "all"))
                .map(service -> service.deleted() ? ServiceState.DELETED : ServiceState.LIVING)
                .orElse(ServiceState.MISSING);
    }

    public enum ServiceState {
        MISSING,
        LIVING,
        /** Soft-deleted: a write would bring it back with everything in it, which is not this program's to decide. */
        DELETED
    }

    /**
     * The status of one run of an ingestion pipeline.
     *
     * @param service the pipeline's service
     * @param pipelineFqn {@code service.pipeline}
     */
    public PipelineStatus pipelineStatus(String service, String pipelineFqn, UUID runId, Instant start) {
        return new PipelineStatus(client, service, pipelineFqn, runId, start);
    }

    /** Requests sent so far. */
    public CallCounts calls() {
        return client.counts();
    }
}
