package io.lookline.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookline.diagnostic.Code;
import java.util.List;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that nobody writes: none throws, and none takes longer than its length allows. */
class HostileSqlTest {
    private static final int LENGTH = 1_000_000;
    private static final List<String> PIECES = List.of(
            "select ",
            "* ",
            "a",
            ".",
            "from ",
            "t ",
            "(",
            ")",
            ", ",
            "with ",
            "as ",
            "union all ",
            "join ",
            "using (",
            "on ",
            "unnest(",
            "with offset ",
            "pivot (",
            "for ",
            "in ",
            "case ",
            "when ",
            "then ",
            "end ",
            "[",
            "]",
            "<",
            ">",
            "`",
            "\"",
            "'",
            "--",
            "/*",
            "*/",
            "{{",
            "}}",
            "{%",
            "%}",
            "${",
            "$$",
            "\\n",
            "\n",
            ";",
            "over (",
            "model ",
            "table ",
            "array",
            "struct",
            "::",
            ":",
            "=",
            "|> ",
            "lateral view explode(",
            "except (",
            "within group (",
            "filter (",
            "final ",
            "x -> ",
            "sample ",
            "for version as of ",
            "group by cube (",
            "merge into t using ",
            "create table t as ",
            "(a).*",
            "identifier('t')",
            "@stage/x ",
            "lambda x : ",
            "{x}",
            "1",
            "day ",
            "\0",
            "é");

    @Property(tries = 500, seed = "20261125")
    void any_text_is_read(@ForAll String text, @ForAll Dialect dialect) {
        assertThat(SqlLineage.of(text, dialect)).isNotNull();
    }

    @Property(tries = 1500, seed = "20261125")
    void pieces_of_the_language_are_read(@ForAll("pieces") String text, @ForAll Dialect dialect) {
        QueryLineage lineage = SqlLineage.of(text, dialect);

        assertThat(lineage.diagnostics()).allSatisfy(each -> {
            assertThat(each.offset()).isBetween(0, text.length());
            assertThat(each.message()).doesNotContain("\n");
        });
        assertThat(SqlLineage.of(text, dialect)).isEqualTo(lineage);
    }

    @Provide
    static Arbitrary<String> pieces() {
        return Arbitraries.of(PIECES).list().ofMaxSize(40).map(pieces -> "select " + String.join("", pieces));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                ")",
                "[",
                "<",
                "'",
                "\"",
                "`",
                "{{",
                "{%",
                "$",
                "$a",
                "/*",
                "--\n",
                "select ",
                "case when ",
                "f(",
                "a.",
                "a,",
                "a ",
                ";",
                "from t, ",
                "join t ",
                "x as (select ",
                ") as (select ",
                "a (a, ",
                "cast(a = ",
                "unnest(",
                "with a as (",
                "union select ",
                "a -",
                "over (w ",
                "a[",
                "array<",
                "not ",
                "- ",
                "|> ",
                "t.* except (",
                "\\n",
                "a:b:",
                ", unnest(t.a) x",
                ", t",
                ", (select 1) q",
                " pivot (sum(a) for b in (1))",
                "struct(a as b, ",
                "(a).*, ",
                "f(a).*, ",
                "from f((select * ",
                "(from t, ",
                "x -> ",
                "lambda a : ",
                "within group (order by a) filter (",
                "group by a, cube (b) ",
                "lateral view f(a) ",
                "a sample ",
                "for version as of ",
                "final.",
                "declare a, ",
                "case a end, "
            })
    @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void a_megabyte_of_the_same_again_ends(String piece) {
        String text = (piece.startsWith(",") ? "select a from t" : "select a from t where ")
                + piece.repeat(LENGTH / piece.length());

        assertThat(SqlLineage.of(text, Dialect.BIGQUERY)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {50, 300, 399, 5_000, 100_000})
    void nesting_is_read_or_gives_the_tables(int depth) {
        QueryLineage lineage = SqlLineage.of(
                "select * from " + "(select a from ".repeat(depth) + "t" + ")".repeat(depth), Dialect.STANDARD);

        assertThat(lineage.tables())
                .extracting(table -> table.name().toString())
                .containsExactly("t");
    }

    @Test
    void each_of_300000_tables_is_told() {
        StringBuilder text = new StringBuilder("select 1 from t");
        for (int i = 0; i < 300_000; i++) {
            text.append(", t").append(i);
        }

        assertThat(SqlLineage.of(text.toString(), Dialect.STANDARD).tables()).hasSize(300_001);
    }

    @Test
    void a_name_of_two_megabytes_is_a_name() {
        String name = "x".repeat(SqlLineage.LONGEST - 100);
        QueryLineage lineage = SqlLineage.of("select a from " + name, Dialect.STANDARD);

        assertThat(lineage.tables().getFirst().name().last().text()).isEqualTo(name);
    }

    /** What is within an argument is read once, however deep. */
    @ParameterizedTest
    @ValueSource(strings = {"struct(", "coalesce(", "array_agg(", "f((select a from g(", "(select as struct "})
    void nested_calls_are_read_once_each(String call) {
        int depth = 60;
        String close = ")".repeat((int) call.chars().filter(each -> each == '(').count());
        QueryLineage lineage = SqlLineage.of(
                "select " + call.repeat(depth) + "a" + close.repeat(depth) + " as s from t", Dialect.BIGQUERY);

        assertThat(lineage.tables())
                .extracting(table -> table.name().toString())
                .containsExactly("t");
    }

    @Test
    void many_diagnostics_of_a_long_text_are_no_work() {
        QueryLineage lineage = SqlLineage.of("select " + "(a).*,\n".repeat(20_000) + "a from t", Dialect.BIGQUERY);

        assertThat(lineage.columns()).hasSize(20_001);
        assertThat(lineage.diagnostics()).extracting(SqlDiagnostic::line).containsExactly(20_001);
    }

    @Test
    void a_chain_of_operators_is_no_nesting() {
        QueryLineage lineage = SqlLineage.of("select " + "a + ".repeat(20_000) + "b as s from t", Dialect.STANDARD);

        assertThat(lineage.sources("s").orElseThrow()).hasSize(2);
    }

    @Test
    void a_megabyte_of_one_case_is_read() {
        String text = "select case " + "when a = 1 then b ".repeat(55_000) + "end as s from t";

        assertThat(SqlLineage.of(text, Dialect.STANDARD).sources("s").orElseThrow())
                .hasSize(2);
    }

    @Test
    void columns_that_double_in_each_query_end_in_the_tables_alone() {
        StringBuilder text = new StringBuilder("with c0 as (select a, b from t)");
        for (int i = 1; i < 40; i++) {
            text.append(", c%d as (select l.*, r.* from c%d l, c%d r)".formatted(i, i - 1, i - 1));
        }
        QueryLineage lineage = SqlLineage.of(text + " select * from c39", Dialect.STANDARD);

        assertThat(lineage.quality()).isEqualTo(Quality.TABLES_ONLY);
        assertThat(lineage.diagnostics()).extracting(SqlDiagnostic::code).contains(Code.SQL_TOO_LARGE);
        assertThat(lineage.tables())
                .extracting(table -> table.name().toString())
                .containsExactly("t");
    }

    @Test
    void a_text_beyond_the_limit_gives_its_tables() {
        String text = "select a from t -- " + "x".repeat(SqlLineage.LONGEST);

        assertThat(SqlLineage.of(text, Dialect.STANDARD).quality()).isEqualTo(Quality.TABLES_ONLY);
    }

    @Test
    void a_common_table_that_many_read_is_resolved_once() {
        StringBuilder text = new StringBuilder("with c0 as (select a from t)");
        for (int i = 1; i < 300; i++) {
            text.append(", c%d as (select l.a from c%d l join c%d r on l.a = r.a)".formatted(i, i - 1, i - 1));
        }
        QueryLineage lineage = SqlLineage.of(text + " select a from c299", Dialect.STANDARD);

        assertThat(lineage.columns().getFirst().sources())
                .extracting(SourceColumn::toString)
                .containsExactly("t.a");
    }
}
