package io.lookline.openmetadata;

import static io.lookline.openmetadata.TableStage.BY_NAME;
import static io.lookline.openmetadata.TableStage.SEARCH;
import static io.lookline.openmetadata.TableStage.names;
import static io.lookline.openmetadata.TableStage.search;
import static org.assertj.core.api.Assertions.assertThat;

import io.lookline.catalog.TableHits;
import io.lookline.catalog.TableSearch;
import io.lookline.catalog.Warehouse;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is told of tables that are not there: where they were looked for, whether they are deleted, what is like them. */
@QuarkusTest
class MissingTablesTest {
    private static final Warehouse WH = Warehouses.postgres("wh");

    private final TableStage stage = new TableStage();

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void the_nearest_table_is_one_of_the_schema_that_is_spelled_alike() {
        stage.with("wh.shop.public.customers", "wh.shop.crm.customer", "wh.shop.public.orders");

        TableHits hits = stage.find(WH, "custommers");

        assertThat(hits.tables()).isEmpty();
        assertThat(hits.tried()).containsExactly("wh.shop.public.custommers");
        assertThat(hits.nearest()).contains("wh.shop.public.customers");
    }

    @Test
    void or_one_of_the_same_name_in_another_schema() {
        stage.with("wh.shop.public.order", "wh.shop.crm.orders", "other.shop.public.orders");

        assertThat(stage.find(WH, "orders").nearest()).contains("wh.shop.crm.orders");
    }

    @Test
    void of_two_that_are_equally_near_that_of_the_searched_schema_counts() {
        stage.with("wh.a.a.custom", "wh.shop.public.custon");

        assertThat(stage.find(WH, "custox").nearest()).contains("wh.shop.public.custon");
    }

    @Test
    void a_deleted_table_is_not_near() {
        stage.with("wh.shop.public.customers").delete("tables", "wh.shop.public.customers");

        assertThat(stage.find(WH, "custommers").nearest()).isEmpty();
    }

    @Test
    void the_nearest_is_searched_for_the_first_hundred_missing_tables_only() {
        stage.with("wh.shop.public.orders");
        List<TableSearch> searches = IntStream.range(0, 120)
                .mapToObj(i -> search(WH, "crm.missing" + i))
                .toList();

        stage.find(searches);

        assertThat(stage.calls()).containsEntry(SEARCH, 100).doesNotContainKey(BY_NAME);
    }

    @Test
    void a_deleted_table_is_no_table_and_told() {
        stage.with("wh.shop.public.orders").delete("tables", "wh.shop.public.orders");

        TableHits hits = stage.find(WH, "orders");

        assertThat(hits.tables()).isEmpty();
        assertThat(hits.deleted()).containsExactly("wh.shop.public.orders");
        assertThat(hits.isMiss()).isFalse();
    }

    @Test
    void a_deleted_table_in_another_case_is_told_too() {
        stage.with("wh.shop.public.Orders").delete("tables", "wh.shop.public.Orders");

        assertThat(stage.find(WH, "orders").deleted()).containsExactly("wh.shop.public.Orders");
    }

    @Test
    void a_table_of_a_deleted_schema_is_told_as_deleted() {
        stage.with("wh.shop.public.orders").delete("databaseSchemas", "wh.shop.public");

        assertThat(stage.find(WH, "orders").deleted()).containsExactly("wh.shop.public.orders");
    }

    @Test
    void a_living_table_that_differs_in_case_comes_before_a_deleted_one_of_the_exact_case() {
        stage.with("wh.shop.public.orders", "wh.shop.public.Orders").delete("tables", "wh.shop.public.orders");

        TableHits hits = stage.find(WH, "orders");

        assertThat(names(hits)).containsExactly("wh.shop.public.Orders");
        assertThat(hits.deleted()).isEmpty();
    }

    @Test
    void where_the_schema_is_not_known_deleted_tables_are_told_as_well() {
        stage.with("wh.shop.public.orders").delete("tables", "wh.shop.public.orders");

        assertThat(stage.find(Warehouses.of("postgres", "shop", null, "wh"), "orders")
                        .deleted())
                .containsExactly("wh.shop.public.orders");
    }
}
