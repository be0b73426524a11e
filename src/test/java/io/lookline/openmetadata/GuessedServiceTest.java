package io.lookline.openmetadata;

import static io.lookline.openmetadata.TableStage.DATABASES;
import static io.lookline.openmetadata.TableStage.SERVICES;
import static io.lookline.openmetadata.TableStage.names;
import static io.lookline.openmetadata.TableStage.search;
import static org.assertj.core.api.Assertions.assertThat;

import io.lookline.catalog.TableHits;
import io.lookline.catalog.Warehouse;
import io.lookline.demo.http.Json;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Tables of a connection that no configuration leads to a service. */
@QuarkusTest
class GuessedServiceTest {
    private static final Warehouse UNCONFIGURED = Warehouses.postgres();

    private final TableStage stage = new TableStage();

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void a_service_that_names_the_same_host_is_a_guess_and_flagged_so() {
        stage.catalog.withDatabaseService(
                "pg",
                "Postgres",
                Json.object().put("hostPort", "db.example.com:5432").put("password", "s3cret"));
        stage.with("pg.shop.public.orders", "elsewhere.shop.public.orders");

        TableHits hits = stage.find(UNCONFIGURED, "orders");

        assertThat(names(hits)).containsExactly("pg.shop.public.orders");
        assertThat(hits.guessed()).isTrue();
        assertThat(hits.toString()).doesNotContain("s3cret");
    }

    @Test
    void all_services_that_fit_are_looked_into() {
        stage.with("shop_eu.shop.public.orders", "shop_us.shop.public.orders", "other.shop.public.orders");

        assertThat(names(stage.find(UNCONFIGURED, "orders")))
                .containsExactly("shop_eu.shop.public.orders", "shop_us.shop.public.orders");
    }

    @Test
    void the_services_are_listed_once_and_not_at_all_when_a_scope_says_where() {
        stage.with("shop.shop.public.orders");

        stage.find(List.of(search(UNCONFIGURED, "orders"), search(UNCONFIGURED, "users")));
        assertThat(stage.calls()).containsEntry(SERVICES, 1).containsEntry(DATABASES, 1);

        stage.find(Warehouses.postgres("shop"), "orders");
        assertThat(stage.calls()).doesNotContainKey(SERVICES);
    }

    @Test
    void without_a_service_that_fits_it_is_told_what_was_wanted() {
        stage.with("other.shop.public.orders");

        TableHits hits = stage.find(UNCONFIGURED, "orders");

        assertThat(hits.tables()).isEmpty();
        assertThat(hits.tried()).containsExactly("*.shop.public.orders");
        assertThat(hits.guessed()).isTrue();
    }

    @Test
    void the_demos_warehouse_is_found_by_its_project() {
        stage.catalog.withDemoWarehouse();
        Warehouse bigQuery = new Warehouse(
                "fernweh_warehouse", "bigquery_standard_sql", "fernweh-prod", "fernweh-prod", "shop", List.of());

        assertThat(names(stage.find(bigQuery, "ledger.entries")))
                .containsExactly("fernweh_bigquery.fernweh-prod.ledger.entries");
        assertThat(stage.find(bigQuery, "legacy.orders_v1").isMiss()).isTrue();
    }
}
