package io.lookline.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SqlLineageTest {
    @Test
    void a_column_is_found_by_its_exact_name_before_one_in_another_case() {
        QueryLineage lineage = SqlLineage.of("select a as x, b as \"X\" from t", Dialect.POSTGRESQL);

        assertThat(lineage.sources("X")).contains(Set.of(column("t", "b")));
        assertThat(lineage.sources("x")).contains(Set.of(column("t", "a")));
        assertThat(lineage.sources("y")).isEmpty();
    }

    @Test
    void a_column_is_unknown_by_the_name_that_finds_its_sources() {
        String sql = "select a as \"X\", t.z as x from (select a from s) t";

        Outputs outputs = SqlLineage.of(sql, Dialect.POSTGRESQL).outputs();

        assertThat(outputs.isUnknown("x")).isTrue();
        assertThat(outputs.isUnknown("X")).isFalse();
        assertThat(outputs.sources(List.of("X"))).contains(Set.of(column("s", "a")));
    }

    @Test
    void a_column_that_is_not_told_passes_through_stars_but_for_what_they_leave_out() {
        QueryLineage lineage = SqlLineage.of("select * except (secret), 1 as one from t", Dialect.BIGQUERY);

        assertThat(lineage.sources("Id")).contains(Set.of(column("t", "Id")));
        assertThat(lineage.sources("one")).contains(Set.of());
        assertThat(lineage.sources("SECRET")).isEmpty();
        assertThat(lineage.isComplete()).isFalse();
    }

    @Test
    void tables_are_asked_for_once_each_by_their_name_as_it_is_written() {
        List<String> asked = new ArrayList<>();
        Tables tables = table -> {
            asked.add(table.toString());
            return Optional.of(List.of(TableColumn.of("id")));
        };

        QueryLineage lineage =
                SqlLineage.of("select a.*, b.* from S.T a, S.T b, (select * from `s.u`) c", Dialect.BIGQUERY, tables);

        assertThat(asked).containsExactly("S.T", "s.u");
        assertThat(lineage.isComplete()).isTrue();
    }

    @Test
    void parts_of_names_say_whether_they_were_quoted() {
        SourceTable table = SqlLineage.of("select 1 from Db.\"My Table\"", Dialect.SNOWFLAKE)
                .tables()
                .getFirst();

        assertThat(table.name().parts()).containsExactly(new Identifier("Db", false), new Identifier("My Table", true));
        assertThat(table.offset()).isEqualTo("select 1 from ".length());
    }

    @Test
    void the_columns_are_those_of_the_table_that_is_asked_for() {
        String sql =
                "create table T as select a, b from s; insert into audit select z, k from u; insert into t select c from v";

        QueryLineage lineage = SqlLineage.of(sql, Dialect.REDSHIFT, Tables.UNKNOWN, TableName.of("T"));

        assertThat(lineage.target()).contains(TableName.of("t"));
        assertThat(lineage.sources("a")).contains(Set.of(column("s", "a"), column("v", "c")));
        assertThat(lineage.sources("z")).isEmpty();
        assertThat(lineage.tables())
                .extracting(table -> table.name().toString())
                .containsExactly("s", "u", "v");
    }

    @Test
    void what_follows_and_is_not_understood_leaves_the_columns_of_the_table_that_is_asked_for() {
        String sql = "create table T as select x from s; select ??? from r; create table log as select b, x from u";

        QueryLineage lineage = SqlLineage.of(sql, Dialect.STANDARD, Tables.UNKNOWN, TableName.of("T"));

        assertThat(lineage.target()).contains(TableName.of("T"));
        assertThat(lineage.sources("x")).contains(Set.of(column("s", "x")));
        assertThat(lineage.outputs().tells("b")).isFalse();
        assertThat(lineage.tables())
                .extracting(table -> table.name().toString())
                .containsExactly("s", "r", "u");
    }

    @Test
    void the_columns_are_those_of_the_last_query_where_nothing_fills_the_table_that_is_asked_for() {
        String sql = "create table T as select a from s; insert into audit select z from u";

        QueryLineage lineage = SqlLineage.of(sql, Dialect.STANDARD, Tables.UNKNOWN, TableName.of("other"));

        assertThat(lineage.target()).contains(TableName.of("audit"));
        assertThat(lineage.outputs().tells("a")).isFalse();
        assertThat(lineage.sources("z")).contains(Set.of(column("u", "z")));
    }

    @Test
    void no_thread_is_started() {
        Set<Thread> before = Thread.getAllStackTraces().keySet();

        SqlLineage.of("select a from (select * from t) s", Dialect.STANDARD);

        assertThat(before).containsAll(Thread.getAllStackTraces().keySet());
    }

    @Test
    void a_place_in_a_rewritten_text_is_that_of_the_text() {
        String sql = "select a,\n\n\n{{ x }} as b,\nfrom `p.d.t`, u where zz = 1";

        QueryLineage lineage = SqlLineage.of(sql, Dialect.BIGQUERY);

        assertThat(lineage.diagnostics())
                .filteredOn(each -> each.message().contains("zz"))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.offset()).isEqualTo(sql.indexOf("zz"));
                    assertThat(each.line()).isEqualTo(5);
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            select a from                          | its end   |  9
            select from where                      | `from`    |  7
            select a from t where                  | its end   | 16
            select a from t join u on              | its end   | 23
            select a from t union                  | its end   | 16
            select a from (select b from ) x       | `)`       | 29
            select a from t where where c          | `where`   | 22
            select a from t where b = 1 where c    | `where`   | 28
            select a from t on a = b               | `on`      | 16
            select a b c from t                    | `c`       | 11
            select (a from t                       | `from`    | 10
            """)
    void a_refusal_names_what_is_not_expected(String sql, String word, int offset) {
        assertThat(SqlLineage.of(sql, Dialect.STANDARD).diagnostics())
                .extracting(SqlDiagnostic::message, SqlDiagnostic::offset)
                .containsExactly(tuple("the grammar does not expect " + word + "; only its tables are told", offset));
    }

    private static SourceColumn column(String table, String name) {
        return new SourceColumn(TableName.of(table), List.of(name));
    }
}
