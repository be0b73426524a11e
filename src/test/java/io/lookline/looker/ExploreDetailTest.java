package io.lookline.looker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.lookline.looker.Explore.Field;
import io.lookline.looker.Explore.Join;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an explore says of tables and columns. */
@QuarkusTest
class ExploreDetailTest extends LookerFixture {
    @BeforeEach
    void fill() {
        gives("/lookml_models", "[{'name': 'm', 'explores': [{'name': 'gifts'}]}]");
        gives("/lookml_models/m/explores/gifts", """
                {'name': 'gifts', 'view_name': 'orders', 'connection_name': 'warehouse',
                 'sql_table_name': 'prod_orders2 AS orders',
                 'joins': [{'name': 'buyers', 'from': 'users', 'sql_table_name': 'shop.users'},
                  {'name': 'tags', 'from': null, 'sql_table_name': null}],
                 'fields': {
                  'dimensions': [{'name': 'buyers.id', 'view': 'buyers', 'original_view': 'users',
                    'sql': '${TABLE}.id '}],
                  'measures': [{'name': 'orders.count', 'view': 'orders', 'original_view': 'orders', 'sql': null}]}}""");
    }

    @Test
    void an_explore_says_its_connection_and_its_tables() {
        Explore explore = explore();

        assertThat(explore.connection()).isEqualTo("warehouse");
        assertThat(explore.sqlTableName()).isEqualTo("prod_orders2 AS orders");
        assertThat(explore.joins())
                .containsExactly(new Join("buyers", "users", "shop.users"), new Join("tags", null, null));
    }

    @Test
    void a_field_says_under_which_name_its_view_is_joined_and_its_sql_as_far_as_it_may_be_seen() {
        Explore explore = explore();

        assertThat(explore.dimensions())
                .extracting(Field::view, Field::originalView, Field::sql)
                .containsExactly(tuple("buyers", "users", "${TABLE}.id "));
        assertThat(explore.measures()).extracting(Field::view, Field::sql).containsExactly(tuple("orders", null));
    }

    @Test
    void without_files_the_sql_of_fields_is_asked_for() {
        wishes.modelsWithFiles = Set.of("other");

        explore();

        assertThat(asked()).filteredOn("sql"::equals).hasSize(2);
    }

    @Test
    void with_files_of_its_model_it_is_not_for_they_tell_it_and_it_doubles_the_answer() {
        wishes.modelsWithFiles = Set.of("m");

        explore();

        assertThat(asked()).doesNotContain("sql").contains("view", "connection_name", "sql_table_name");
    }

    private Explore explore() {
        return read().explores().items().getFirst();
    }

    private List<String> asked() {
        return List.of(requests("/lookml_models/m/explores/gifts")
                .getFirst()
                .queryParameter("fields")
                .firstValue()
                .split(","));
    }
}
