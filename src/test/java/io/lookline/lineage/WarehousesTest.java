package io.lookline.lineage;

import static io.lookline.lineage.Explores.explore;
import static io.lookline.lineage.Instances.looker;
import static org.assertj.core.api.Assertions.assertThat;

import io.lookline.catalog.Warehouse;
import io.lookline.diagnostic.Code;
import io.lookline.diagnostic.Diagnostic;
import io.lookline.diagnostic.ItemType;
import io.lookline.looker.LookerInstance.Connection;
import io.lookline.sql.Dialect;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WarehousesTest {
    private static final Connection SNOW = new Connection("snow", "snowflake", "xy1.host", "PROD", "PUBLIC");
    private static final Connection BIG =
            new Connection("big", "bigquery_standard_sql", "shop-prod", "orders", "not a dataset");

    @Test
    void a_connection_is_as_looker_says() {
        Warehouses warehouses = looker().connection(SNOW).warehouses();

        assertThat(warehouses.of("snow"))
                .isEqualTo(new Warehouse("snow", "snowflake", "xy1.host", "PROD", "PUBLIC", List.of()));
        assertThat(warehouses.dialect("snow")).isEqualTo(Dialect.SNOWFLAKE);
    }

    @Test
    void of_bigquery_the_host_is_the_project_and_the_database_is_the_data_set() {
        Warehouses warehouses = looker().connection(BIG).warehouses();

        assertThat(warehouses.of("big"))
                .isEqualTo(new Warehouse("big", "bigquery_standard_sql", null, "shop-prod", "orders", List.of()));
        assertThat(warehouses.dialect("big")).isEqualTo(Dialect.BIGQUERY);
    }

    @Test
    void a_blank_is_not_known() {
        Warehouses warehouses =
                looker().connection(new Connection("my", " ", "", "shop", " ")).warehouses();

        assertThat(warehouses.of("my")).isEqualTo(new Warehouse("my", null, null, "shop", null, List.of()));
        assertThat(warehouses.dialect("my")).isEqualTo(Dialect.STANDARD);
    }

    @Test
    void what_the_yaml_says_wins_part_by_part() {
        Warehouses warehouses = looker().connection(SNOW)
                .saying("snow", new ConnectionSettings(null, "DEV", null, null))
                .warehouses();

        assertThat(warehouses.of("snow"))
                .isEqualTo(new Warehouse("snow", "snowflake", "xy1.host", "DEV", "PUBLIC", List.of()));
    }

    @Test
    void a_dialect_of_the_yaml_decides_what_lookers_words_mean() {
        Connection unsaid = new Connection("big", null, "shop-prod", "orders", null);

        Warehouses warehouses = looker().connection(unsaid)
                .saying("big", new ConnectionSettings(null, null, null, "BigQuery"))
                .warehouses();

        assertThat(warehouses.of("big"))
                .isEqualTo(new Warehouse("big", "BigQuery", null, "shop-prod", "orders", List.of()));
        assertThat(warehouses.dialect("big")).isEqualTo(Dialect.BIGQUERY);
    }

    @Test
    void the_services_of_the_yaml_are_searched_in_its_order() {
        Warehouses warehouses = looker().connection(SNOW)
                .databaseServices("snow_prod.PROD", "\"snow.old\"", "big_prod")
                .warehouses();

        assertThat(warehouses.of("snow").scopes()).containsExactly("snow_prod.PROD", "\"snow.old\"", "big_prod");
    }

    @Test
    void the_service_of_a_connection_is_the_only_one_for_it_and_for_no_other() {
        Warehouses warehouses = looker().connection(SNOW)
                .connection(BIG)
                .databaseServices("anywhere")
                .saying("snow", new ConnectionSettings("\"snow.prod\".PROD", null, null, null))
                .warehouses();

        assertThat(warehouses.of("snow").scopes()).containsExactly("\"snow.prod\".PROD");
        assertThat(warehouses.of("big").scopes()).containsExactly("anywhere");
    }

    @Test
    void of_a_connection_that_nobody_knows_there_is_its_name_and_the_services() {
        Warehouses warehouses =
                looker().connection(SNOW).databaseServices("svc").warehouses();

        assertThat(warehouses.of("other")).isEqualTo(new Warehouse("other", null, null, null, null, List.of("svc")));
        assertThat(warehouses.of(null)).isEqualTo(new Warehouse(null, null, null, null, null, List.of("svc")));
        assertThat(warehouses.dialect("other")).isEqualTo(Dialect.STANDARD);
        assertThat(warehouses.dialect(null)).isEqualTo(Dialect.STANDARD);
    }

    @Test
    void without_lookers_list_the_yaml_alone_serves() {
        Warehouses warehouses = looker().saying("big", new ConnectionSettings("bq", "shop-prod", "orders", "bigquery"))
                .warehouses();

        assertThat(warehouses.of("big"))
                .isEqualTo(new Warehouse("big", "bigquery", null, "shop-prod", "orders", List.of("bq")));
    }

    @Test
    void a_connection_that_looker_does_not_list_is_told_with_those_that_it_does() {
        List<Diagnostic> told = looker().connection(SNOW)
                .connection(BIG)
                .saying("snwo", new ConnectionSettings("svc", null, null, null))
                .saying("snow", new ConnectionSettings("svc", null, null, null))
                .resolve()
                .diagnostics();

        assertThat(told)
                .containsExactly(new Diagnostic(
                        Code.CONNECTION_UNKNOWN,
                        ItemType.CONNECTION,
                        "snwo",
                        "https://looker/admin/connections",
                        "the YAML says where its tables lie, but Looker lists no such connection",
                        "correct the name under workflowConfig.config.lookline.connections; Looker lists big, snow"));
    }

    @Test
    void of_many_connections_some_are_named() {
        Instances many = looker().saying("gone", new ConnectionSettings("svc", null, null, null));
        IntStream.range(10, 30)
                .forEach(number -> many.connection(new Connection("c" + number, null, null, null, null)));

        assertThat(many.resolve().diagnostics())
                .singleElement()
                .extracting(Diagnostic::hint)
                .asString()
                .endsWith("Looker lists c10, c11, c12, c13, c14, c15, c16, c17, c18, c19 and others");
    }

    @Test
    void nothing_is_told_when_no_connection_may_be_seen() {
        assertThat(looker().saying("any", new ConnectionSettings("svc", null, null, null))
                        .resolve()
                        .diagnostics())
                .isEmpty();
    }

    @Test
    void nothing_is_told_of_a_connection_that_an_explore_uses() {
        assertThat(looker().connection(SNOW)
                        .explores(explore("m", "e").connection("unseen"))
                        .saying("unseen", new ConnectionSettings("svc", null, null, null))
                        .resolve()
                        .diagnostics())
                .isEmpty();
    }
}
