package io.lookline.openmetadata;

import io.lookline.catalog.AssetRef;
import io.lookline.catalog.CurrentState.StoredEdge;
import io.lookline.catalog.Edge;
import io.lookline.catalog.TableRef;
import io.lookline.http.Call;
import io.lookline.http.HttpFailure;
import io.lookline.openmetadata.Requests.Reference;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * The calls that write one edge. An edge from a table leads from one service to another, and the server may answer 500 to
 * it although it is stored, when another write changes the services' document in the search index at the same time
 * (1.12.6). So such an edge is read before it is sent again.
 */
final class EdgeCalls {
    private static final int MOST_TRIES = 3;
    private static final String PUT = "PUT /lineage";
    private static final String DELETE = "DELETE /lineage/{type}/{id}/{type}/{id}";
    private static final String NOT_ALLOWED = "give the token's bot the right EditLineage on tables";
    private static final String GONE =
            "the table, or what reads it, was deleted after this run had found it; the next run looks again";

    private final CatalogClient client;
    private final RequestBodies bodies;

    EdgeCalls(CatalogClient client, RequestBodies bodies) {
        this.client = client;
        this.bodies = bodies;
    }

    /** @throws HttpFailure when it is not known to be stored as it is */
    void put(Edge edge, Reference from, Reference to) {
        Requests.AddLineage body = bodies.edge(edge, from, to);
        switch (edge.key().from()) {
            case AssetRef _ -> client.send(new Call(PUT, true), api -> api.putLineage(body));
            case TableRef _ ->
                write(
                        () -> client.send(new Call(PUT, false), api -> api.putLineage(body)),
                        () -> isStored(edge, from, to));
        }
    }

    /** @throws HttpFailure when it is not known to be gone */
    void remove(Edge.Key key, Reference from, Reference to) {
        Consumer<OpenMetadataApi> deletion = api -> api.deleteLineage(from.type(), from.id(), to.type(), to.id());
        switch (key.from()) {
            case AssetRef _ -> client.delete(new Call(DELETE, true), deletion);
            case TableRef _ ->
                write(() -> client.delete(new Call(DELETE, false), deletion), () -> stored(from, to)
                        .isEmpty());
        }
    }

    /** @param done whether the catalog is as the write would leave it */
    private static void write(Runnable write, BooleanSupplier done) {
        for (int tries = 1; ; tries++) {
            try {
                write.run();
                return;
            } catch (HttpFailure failure) {
                if (!mayBeDone(failure)) {
                    throw ofTable(failure);
                }
                if (done.getAsBoolean()) {
                    return;
                }
                if (tries == MOST_TRIES) {
                    throw failure;
                }
            }
        }
    }

    /** Tables have owners and rules of their own: a right that is missing there costs no other edge. */
    private static HttpFailure ofTable(HttpFailure failure) {
        return switch (failure.kind()) {
            case NOT_FOUND -> failure.as(failure.kind(), GONE);
            case FORBIDDEN -> failure.as(HttpFailure.Kind.REJECTED, NOT_ALLOWED);
            case SERVER_ERROR,
                    TIMEOUT,
                    UNREACHABLE,
                    THROTTLED,
                    MALFORMED,
                    TLS,
                    NOT_THE_API,
                    REFUSED_CREDENTIALS,
                    REJECTED,
                    QUOTA -> failure;
        };
    }

    private static boolean mayBeDone(HttpFailure failure) {
        return switch (failure.kind()) {
            case SERVER_ERROR, TIMEOUT, UNREACHABLE, THROTTLED, MALFORMED -> true;
            case TLS, NOT_THE_API, REFUSED_CREDENTIALS, FORBIDDEN, NOT_FOUND, REJECTED, QUOTA -> false;
        };
    }

    private boolean isStored(Edge edge, Reference from, Reference to) {
        return stored(from, to)
                .map(details -> StoredEdges.stored(edge.key(), details))
                .filter(new StoredEdge(edge, true)::equals)
                .isPresent();
    }

    private Optional<Entities.LineageDetails> stored(Reference from, Reference to) {
        return EdgeReader.answer(client, from.id(), to.id()).map(Entities.EdgeAnswer::edge);
    }
}
