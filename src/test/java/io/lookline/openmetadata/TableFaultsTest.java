package io.lookline.openmetadata;

import static io.lookline.openmetadata.TableStage.names;
import static io.lookline.openmetadata.TableStage.search;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lookline.catalog.TableHits;
import io.lookline.catalog.TableSearch;
import io.lookline.catalog.Warehouse;
import io.lookline.demo.http.Request;
import io.lookline.http.HttpFailure;
import io.lookline.ingest.Faults;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A catalog that answers in part. */
@QuarkusTest
class TableFaultsTest {
    private static final Warehouse WH = Warehouses.postgres("wh");
    private static final Predicate<Request> SEARCH = Faults.to("GET", "/search/query");

    private final TableStage stage = new TableStage().with("wh.shop.public.orders", "wh.shop.public.Users");

    @AfterEach
    void close() {
        stage.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 500})
    void a_search_that_fails_costs_its_table_alone_and_is_told(int status) {
        stage.faults.answer(SEARCH, Faults.error(status));

        Map<TableSearch, TableHits> hits = stage.find(List.of(search(WH, "orders"), search(WH, "users")));

        assertThat(names(hits.get(search(WH, "orders")))).containsExactly("wh.shop.public.orders");
        assertThat(hits.get(search(WH, "users")).failure().orElseThrow())
                .contains("HTTP " + status)
                .contains("/search/query");
        assertThat(hits.get(search(WH, "users")).isMiss()).isFalse();
    }

    @Test
    void a_table_that_cannot_be_read_is_told_and_no_other_is_taken_for_it() {
        stage.with("two.shop.public.orders");
        stage.faults.answer(Faults.to("GET", "/tables/name/wh.shop.public.orders"), Faults.error(400));

        TableHits hits = stage.find(Warehouses.postgres("wh", "two"), "orders");

        assertThat(hits.tables()).isEmpty();
        assertThat(hits.failure()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/databases", "/databaseSchemas"})
    void a_list_that_cannot_be_read_is_asked_for_once_and_told_of_each_table(String list) {
        stage.faults.answer(Faults.to("GET", list), Faults.error(400));

        Map<TableSearch, TableHits> hits = stage.find(List.of(search(WH, "orders"), search(WH, "users")));

        assertThat(hits.values())
                .allSatisfy(each -> assertThat(each.failure().orElseThrow()).contains(list));
        assertThat(stage.requests().stream().filter(request -> request.contains(list + "?")))
                .hasSize(1);
    }

    @Test
    void an_index_that_is_out_of_order_is_asked_no_more() {
        stage.faults.answer(SEARCH, Faults.error(400));
        List<TableSearch> searches =
                IntStream.range(0, 20).mapToObj(i -> search(WH, "missing" + i)).toList();

        assertThat(stage.find(searches).values())
                .allSatisfy(hits -> assertThat(hits.failure()).isPresent());

        assertThat(stage.requests().stream().filter(request -> request.contains("/search/")))
                .hasSizeLessThan(10);
    }

    @Test
    void failed_searches_for_near_tables_do_not_hinder_that_a_table_is_found() {
        stage.faults.answer(SEARCH.and(request -> request.uri().getQuery().contains("~")), Faults.error(400));
        stage.find(IntStream.range(0, 20)
                .mapToObj(i -> search(WH, "crm.missing" + i))
                .toList());
        assertThat(stage.requests().stream().filter(request -> request.contains("/search/")))
                .hasSizeLessThan(10);

        assertThat(names(stage.find(WH, "users"))).containsExactly("wh.shop.public.Users");
    }

    @Test
    void a_nearest_table_that_cannot_be_searched_is_not_missed() {
        stage.faults.answer(SEARCH, Faults.error(400));

        TableHits hits = stage.find(WH, "crm.orders");

        assertThat(hits.isMiss()).isTrue();
        assertThat(hits.nearest()).isEmpty();
    }

    @Test
    void refused_credentials_end_it_all() {
        stage.faults.answer(_ -> true, Faults.error(401));

        assertThatThrownBy(() -> stage.find(WH, "orders"))
                .isInstanceOf(HttpFailure.class)
                .extracting(failure -> ((HttpFailure) failure).kind())
                .isEqualTo(HttpFailure.Kind.REFUSED_CREDENTIALS);
    }
}
