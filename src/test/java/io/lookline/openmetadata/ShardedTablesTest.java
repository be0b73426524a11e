package io.lookline.openmetadata;

import static io.lookline.openmetadata.TableStage.BY_NAME;
import static io.lookline.openmetadata.TableStage.SEARCH;
import static io.lookline.openmetadata.TableStage.names;
import static io.lookline.openmetadata.TableStage.search;
import static org.assertj.core.api.Assertions.assertThat;

import io.lookline.catalog.Warehouse;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of BigQuery that are spread over one for each day. */
@QuarkusTest
class ShardedTablesTest {
    private static final Warehouse BIGQUERY = Warehouses.of("bigquery_standard_sql", "my-prod", "web", "bq");

    private final TableStage stage = new TableStage();

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void the_named_day_itself_comes_first() {
        stage.with("bq.my-prod.web.events_20240101", "bq.my-prod.web.events_20240102", "bq.my-prod.web.events_*");

        assertThat(names(stage.find(BIGQUERY, "events_20240101"))).containsExactly("bq.my-prod.web.events_20240101");
    }

    @ParameterizedTest
    @ValueSource(strings = {"events_*", "events_20240105"})
    void then_the_table_that_stands_for_all_days(String name) {
        stage.with("bq.my-prod.web.events_20240101", "bq.my-prod.web.events_*");

        assertThat(names(stage.find(BIGQUERY, name))).containsExactly("bq.my-prod.web.events_*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"events_*", "events_20240105", "my-prod.web.events_*"})
    void then_the_latest_day(String name) {
        stage.with(
                "bq.my-prod.web.events_20240101",
                "bq.my-prod.web.events_20240301",
                "bq.my-prod.web.events_20231231",
                "bq.my-prod.web.events_intraday_20250101",
                "bq.my-prod.other.events_20260101");

        assertThat(names(stage.find(BIGQUERY, name))).containsExactly("bq.my-prod.web.events_20240301");
    }

    @Test
    void the_days_of_one_table_are_searched_once() {
        stage.with("bq.my-prod.web.events_20240101");

        stage.find(List.of(
                search(BIGQUERY, "events_*"),
                search(BIGQUERY, "events_2024*"),
                search(BIGQUERY, "events_20240105"),
                search(BIGQUERY, "events_20240106")));

        assertThat(stage.calls()).containsEntry(SEARCH, 1).containsEntry(BY_NAME, 5);
    }

    @Test
    void a_deleted_day_is_not_the_latest() {
        stage.with("bq.my-prod.web.events_20240101", "bq.my-prod.web.events_20240102")
                .delete("tables", "bq.my-prod.web.events_20240102");

        assertThat(names(stage.find(BIGQUERY, "events_*"))).containsExactly("bq.my-prod.web.events_20240101");
    }

    @Test
    void a_partition_is_its_table() {
        stage.with("bq.my-prod.web.events");

        assertThat(names(stage.find(BIGQUERY, "events$20240101"))).containsExactly("bq.my-prod.web.events");
    }

    @Test
    void where_the_dataset_is_not_known_the_latest_day_of_each_counts() {
        stage.with(
                "bq.my-prod.web.events_20240101", "bq.my-prod.web.events_20240102", "bq.my-prod.app.events_20230101");

        assertThat(names(stage.find(Warehouses.of("bigquery_standard_sql", "my-prod", null, "bq"), "events_*")))
                .containsExactly("bq.my-prod.app.events_20230101", "bq.my-prod.web.events_20240102");
    }

    @Test
    void in_another_database_a_day_in_a_name_is_part_of_it() {
        stage.with("wh.shop.public.backup_20240101");

        assertThat(stage.find(Warehouses.postgres("wh"), "backup_20240102").tables())
                .isEmpty();
    }
}
