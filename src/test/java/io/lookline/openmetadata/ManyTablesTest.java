package io.lookline.openmetadata;

import static io.lookline.openmetadata.TableStage.BY_NAME;
import static io.lookline.openmetadata.TableStage.LIST;
import static io.lookline.openmetadata.TableStage.SEARCH;
import static io.lookline.openmetadata.TableStage.names;
import static io.lookline.openmetadata.TableStage.search;
import static org.assertj.core.api.Assertions.assertThat;

import io.lookline.catalog.TableHits;
import io.lookline.catalog.TableSearch;
import io.lookline.catalog.Warehouse;
import io.lookline.ingest.Faults;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Many tables of one schema, which come as pages of a list. */
@QuarkusTest
class ManyTablesTest {
    private static final Warehouse WH = Warehouses.postgres("wh");

    private final TableStage stage = new TableStage();

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void twenty_five_tables_of_a_schema_are_read_in_one_list() {
        fill(90);

        Map<TableSearch, TableHits> hits = stage.find(searches(25));

        assertThat(hits.values()).allSatisfy(each -> assertThat(each.tables()).hasSize(1));
        assertThat(stage.calls()).containsEntry(LIST, 2).doesNotContainKeys(BY_NAME, SEARCH);
    }

    @Test
    void twenty_four_are_read_one_by_one() {
        fill(90);

        stage.find(searches(24));

        assertThat(stage.calls()).containsEntry(BY_NAME, 24).doesNotContainKeys(LIST, SEARCH);
    }

    @Test
    void a_long_list_comes_in_pages_of_a_hundred() {
        fill(201);

        stage.find(searches(60));

        assertThat(stage.calls()).containsEntry(LIST, 4).doesNotContainKey(BY_NAME);
    }

    @Test
    void a_schema_of_which_few_tables_are_wanted_is_counted_and_not_listed() {
        fill(101);

        stage.find(searches(25));

        assertThat(stage.calls()).containsEntry(LIST, 1).containsEntry(BY_NAME, 25);
    }

    @Test
    void the_list_answers_in_every_case_and_tells_deleted_tables_and_near_ones_without_a_search() {
        fill(30);
        stage.with("wh.shop.public.Orders", "wh.shop.public.gone").delete("tables", "wh.shop.public.gone");
        List<TableSearch> searches = new ArrayList<>(searches(25));
        searches.addAll(List.of(search(WH, "ORDERS"), search(WH, "gone"), search(WH, "ordres"), search(WH, "GONE")));

        Map<TableSearch, TableHits> hits = stage.find(searches);

        assertThat(names(hits.get(search(WH, "ORDERS")))).containsExactly("wh.shop.public.Orders");
        assertThat(hits.get(search(WH, "gone")).deleted()).containsExactly("wh.shop.public.gone");
        assertThat(hits.get(search(WH, "GONE")).deleted()).containsExactly("wh.shop.public.gone");
        assertThat(hits.get(search(WH, "ordres")).nearest()).contains("wh.shop.public.Orders");
        assertThat(stage.calls()).doesNotContainKeys(BY_NAME, SEARCH);
    }

    @Test
    void the_list_answers_for_shards() {
        Warehouse bigQuery = Warehouses.of("bigquery", "prod", "web", "bq");
        List<TableSearch> searches = new ArrayList<>();
        for (int day = 10; day < 36; day++) {
            stage.with("bq.prod.web.events_202401" + day);
            searches.add(search(bigQuery, "events_202302" + day));
        }

        assertThat(stage.find(searches).values())
                .allSatisfy(hits -> assertThat(names(hits)).containsExactly("bq.prod.web.events_20240135"));
        assertThat(stage.calls()).doesNotContainKeys(BY_NAME, SEARCH);
    }

    @Test
    void a_list_that_fails_is_replaced_by_single_calls() {
        fill(30);
        stage.faults.answer(Faults.to("GET", "/tables"), Faults.error(400));

        assertThat(stage.find(searches(30)).values())
                .allSatisfy(hits -> assertThat(hits.tables()).hasSize(1));
        assertThat(stage.calls()).containsEntry(BY_NAME, 30);
    }

    private void fill(int tables) {
        IntStream.range(0, tables).forEach(i -> stage.with("wh.shop.public.t" + i));
    }

    private static List<TableSearch> searches(int tables) {
        return IntStream.range(0, tables).mapToObj(i -> search(WH, "t" + i)).toList();
    }
}
