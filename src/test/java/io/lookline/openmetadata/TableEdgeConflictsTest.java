package io.lookline.openmetadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lookline.catalog.Desired;
import io.lookline.catalog.Policy;
import io.lookline.catalog.TableRef;
import io.lookline.catalog.Tables;
import io.lookline.demo.http.Exchange;
import io.lookline.demo.http.Request;
import io.lookline.demo.http.Response;
import io.lookline.http.HttpFailure;
import io.lookline.ingest.Faults;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The server answers 500 to one of two writes of edges at a time between the same two services, although both edges are
 * stored.
 */
@QuarkusTest
class TableEdgeConflictsTest extends TableEdgesStage {
    private static final Predicate<Exchange> PUTS = route("PUT /lineage");
    private static final Predicate<Exchange> DELETES = route("DELETE /lineage/{fromType}/{fromId}/{toType}/{toId}");
    private static final Predicate<Exchange> LOOKS = route("GET /lineage/getLineageEdge/{from}/{to}");
    private static final Predicate<Request> DELETE =
            request -> request.method().equals("DELETE") && request.path().contains("/lineage/");

    @Test
    void edges_from_one_database_service_go_one_after_the_other() {
        List<Exchange> writes = stage.seen(PUTS.or(DELETES));

        stage.run(manyViews(12, orders, users));
        stage.run(manyViews(12), Policy.usual().overrideLineage());

        assertThat(writes)
                .hasSize(48)
                .allSatisfy(write -> assertThat(write.response().status()).isEqualTo(200));
        assertThat(stage.lineage()).isEmpty();
    }

    @Test
    void edges_from_two_database_services_go_side_by_side() {
        TableRef other = stage.table("lake.shop.public.events", "id BIGINT");
        CyclicBarrier meeting = new CyclicBarrier(2);
        stage.faults.answer(PUT.and(request -> meets(meeting)), CONFLICT);

        stage.run(manyViews(1, orders, other));

        assertThat(meeting.isBroken()).isFalse();
        assertThat(stage.lineage()).filteredOn(edge -> edge.contains("model")).hasSize(2);
    }

    @Test
    void an_edge_that_is_stored_in_spite_of_the_error_counts_as_written_and_is_not_sent_again() {
        stage.faults.answerThoughDone(1, PUT, CONFLICT);
        List<Exchange> puts =
                stage.seen(PUTS.and(exchange -> exchange.response().status() == 200));
        List<Exchange> looks = stage.seen(LOOKS);

        CatalogStage.Outcome outcome = stage.run(both());

        assertThat(outcome.failed()).isEmpty();
        assertThat(outcome.written())
                .containsExactlyInAnyOrder(
                        ordersEdge().key().toString(), usersEdge().key().toString());
        assertThat(looks).hasSize(1);
        assertThat(puts).as("what the server did").hasSize(2);
        assertThat(stage.run(both()).plan().isEmpty()).isTrue();
    }

    @Test
    void an_edge_that_is_not_stored_is_sent_again() {
        stage.faults.answerFirst(1, PUT, CONFLICT);

        CatalogStage.Outcome outcome = stage.run(both());

        assertThat(outcome.failed()).isEmpty();
        assertThat(stage.run(both()).plan().isEmpty()).isTrue();
    }

    @Test
    void an_edge_that_is_stored_as_it_was_before_is_sent_again() {
        stage.run(views(List.of(ORDERS), Tables.told(ordersEdge(), "select 1", null)));
        stage.faults.answerFirst(1, PUT, CONFLICT);

        stage.run(views(List.of(ORDERS), ordersEdge()));

        assertThat(stage.edge(ORDERS_FQN, ORDERS.fqn())
                        .orElseThrow()
                        .path("sqlQuery")
                        .asText())
                .isEqualTo(ordersEdge().sqlQuery());
    }

    @Test
    void an_edge_that_cannot_be_stored_fails_alone_after_three_tries() {
        stage.faults.answer(PUT.and(request -> request.text().contains(orders.id())), CONFLICT);
        List<Exchange> puts = stage.seen(PUTS);

        CatalogStage.Outcome outcome = stage.run(both());

        assertThat(outcome.failed()).singleElement().satisfies(failed -> {
            assertThat(failed.item()).isEqualTo(ordersEdge().key().toString());
            assertThat(failed.message()).contains("version_conflict_engine_exception");
        });
        assertThat(outcome.written()).containsExactly(usersEdge().key().toString());
        assertThat(puts).hasSize(3 + 1);
    }

    @Test
    void a_deletion_that_is_done_in_spite_of_the_error_is_done() {
        stage.run(both());
        stage.faults.answerThoughDone(1, DELETE, CONFLICT);
        List<Exchange> deletions =
                stage.seen(DELETES.and(exchange -> exchange.response().status() == 200));

        CatalogStage.Outcome outcome =
                stage.run(views(List.of(ORDERS, USERS)), Policy.usual().overrideLineage());

        assertThat(outcome.failed()).isEmpty();
        assertThat(outcome.written()).hasSize(2);
        assertThat(deletions).as("what the server did").hasSize(2);
        assertThat(stage.lineage()).isEmpty();
    }

    @Test
    void a_write_whose_answer_is_lost_is_not_sent_again() {
        stage.faults.answerThoughDone(1, PUT, Response.hangUp());
        List<Exchange> puts =
                stage.seen(PUTS.and(exchange -> exchange.response().status() == 200));

        CatalogStage.Outcome outcome = stage.run(both());

        assertThat(outcome.failed()).isEmpty();
        assertThat(puts).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7})
    void a_run_that_died_after_some_writes_is_mended_by_the_next(int writes) {
        try (CatalogStage clean = new CatalogStage()) {
            run(clean);
            stage.faults.afterWrites(writes, Faults.error(401));
            assertThatThrownBy(() -> run(stage)).isInstanceOf(HttpFailure.class);
            stage.faults.mend();
            run(stage);

            assertThat(stage.lineage()).isEqualTo(clean.lineage());
            assertThat(stage.run(desired(stage)).plan().isEmpty()).isTrue();
        }
    }

    private static void run(CatalogStage stage) {
        stage.run(desired(stage));
    }

    private static Desired desired(CatalogStage stage) {
        return manyViews(
                3,
                stage.table("kept.shop.public.orders", "id BIGINT"),
                stage.table("other.shop.public.orders", "id BIGINT"));
    }

    /** Whether nobody else came in time. */
    private static boolean meets(CyclicBarrier barrier) {
        try {
            barrier.await(10, TimeUnit.SECONDS);
            return false;
        } catch (InterruptedException | BrokenBarrierException | TimeoutException _) {
            return true;
        }
    }
}
