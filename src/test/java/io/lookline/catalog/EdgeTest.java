package io.lookline.catalog;

import static io.lookline.catalog.Assets.column;
import static io.lookline.catalog.Assets.dashboard;
import static io.lookline.catalog.Assets.explore;
import static io.lookline.catalog.Assets.view;
import static io.lookline.catalog.Tables.table;
import static io.lookline.catalog.Tables.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EdgeTest {
    private static final Edge ORDERS =
            Tables.edge(table("wh.shop.public.orders"), view("m_orders_view", column("id")), "id > id");

    @Test
    void an_empty_text_is_none() {
        assertThat(told(ORDERS, "", "")).isEqualTo(ORDERS);
        assertThat(told(ORDERS, " ", null)).as("blanks are a text").isNotEqualTo(ORDERS);
    }

    @Test
    void equal_queries_are_one_text() {
        String one = new String("select 1");
        String other = new String("select 1");

        assertThat(told(ORDERS, one, null).sqlQuery())
                .isSameAs(told(ORDERS, other, null).sqlQuery());
    }

    @Test
    void a_query_and_a_description_are_part_of_what_is_compared() {
        assertThat(told(ORDERS, "select 1", null)).isNotEqualTo(ORDERS);
        assertThat(told(ORDERS, null, "conditional")).isNotEqualTo(ORDERS);
    }

    @Test
    void a_name_for_people_says_that_an_end_is_a_table() {
        assertThat(ORDERS.key()).hasToString("table wh.shop.public.orders ---> data model svc.model.m_orders_view");
        assertThat(new Edge.Key(explore("m_e").ref(), dashboard("7").ref()))
                .hasToString("svc.model.m_e ---> dashboard svc.7");
    }

    @Test
    void a_table_that_was_made_anew_is_another_end() {
        TableRef before = new TableRef("wh.shop.public.orders", "1");
        TableRef after = new TableRef("wh.shop.public.orders", "2");
        AssetRef view = view("m_orders_view").ref();

        assertThat(new Edge.Key(before, view)).isNotEqualTo(new Edge.Key(after, view));
    }
}
