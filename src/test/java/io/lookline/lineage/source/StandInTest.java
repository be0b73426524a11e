package io.lookline.lineage.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookline.sql.TableName;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;

class StandInTest {
    @Property(tries = 500, seed = "20261126")
    void any_name_comes_back(@ForAll @NotEmpty String name) {
        String standIn = StandIn.forAlias(name);

        assertThat(standIn).matches("[A-Za-z0-9_$]+");
        assertThat(StandIn.alias(TableName.of(standIn))).contains(name);
        assertThat(StandIn.field(StandIn.forField(name))).contains(name);
        assertThat(StandIn.written("a " + standIn + " b", UnaryOperator.identity()))
                .isEqualTo("a " + name + " b");
    }

    @Property(tries = 500, seed = "20261126")
    void any_text_is_looked_through(@ForAll String text) {
        assertThat(StandIn.written("lookml_table$" + text, UnaryOperator.identity()))
                .isNotNull();
        assertThat(StandIn.view(TableName.of("lookml_table$" + text + "$z"))).isNotNull();
    }

    @Test
    void tables_of_views_are_replaced_wherever_they_stand() {
        String sql = StandIn.forTables("select * from ${a.SQL_TABLE_NAME} join `${ b-c.SQL_TABLE_NAME }` using (x)");

        assertThat(StandIn.views(sql)).containsExactly("a", "b-c");
        assertThat(sql).doesNotContain("${");
        assertThat(StandIn.written(sql, UnaryOperator.identity()))
                .contains("from ${a.SQL_TABLE_NAME} join `${b-c.SQL_TABLE_NAME}`");
    }

    @Test
    void the_table_that_a_query_fills_is_no_other_view() {
        String sql = StandIn.forTables("create table ${SQL_TABLE_NAME} as select 1");

        assertThat(StandIn.views(sql)).isEmpty();
        assertThat(StandIn.written(sql, UnaryOperator.identity()))
                .isEqualTo("create table ${SQL_TABLE_NAME} as select 1");
    }

    @Test
    void a_longer_name_is_not_the_one_within_it() {
        String sql = StandIn.forTables("${a.SQL_TABLE_NAME}_old");

        assertThat(StandIn.view(TableName.of(sql))).isEmpty();
        assertThat(StandIn.written(sql, UnaryOperator.identity())).isEqualTo("${a.SQL_TABLE_NAME}_old");
    }
}
