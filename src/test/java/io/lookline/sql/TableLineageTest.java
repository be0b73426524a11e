package io.lookline.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.lookline.diagnostic.Code;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.sf.jsqlparser.parser.CCJSqlParserConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TableLineageTest {
    @Test
    void all_columns_of_a_table_pass_by_their_names() {
        QueryLineage lineage = TableLineage.of("shop.orders AS o", Dialect.STANDARD, Tables.UNKNOWN);

        assertThat(lineage.outputs().sources(List.of("a", "b")))
                .contains(Set.of(new SourceColumn(TableName.of("shop", "orders"), List.of("a", "b"))));
    }

    @Test
    void places_are_counted_from_the_start_of_the_text() {
        QueryLineage lineage = TableLineage.of("  orders", Dialect.STANDARD, Tables.UNKNOWN);

        assertThat(lineage.tables()).containsExactly(new SourceTable(TableName.of("orders"), 2));
        assertThat(lineage.diagnostics()).singleElement().satisfies(each -> {
            assertThat(each.code()).isEqualTo(Code.SQL_STAR_OPEN);
            assertThat(each.offset()).isEqualTo(2);
        });
    }

    @Test
    void a_query_in_parentheses_has_its_own_columns() {
        QueryLineage lineage = TableLineage.of("(select a as x from t)", Dialect.STANDARD, Tables.UNKNOWN);

        assertThat(lineage.isComplete()).isTrue();
        assertThat(lineage.sources("x")).contains(Set.of(new SourceColumn(TableName.of("t"), List.of("a"))));
    }

    @Test
    void a_name_before_a_comment_that_nothing_closes_is_told_with_that() {
        QueryLineage lineage = TableLineage.of("orders /* old", Dialect.STANDARD, Tables.UNKNOWN);

        assertThat(lineage.quality()).isEqualTo(Quality.TABLES_ONLY);
        assertThat(lineage.tables()).containsExactly(new SourceTable(TableName.of("orders"), 0));
        assertThat(lineage.diagnostics())
                .extracting(SqlDiagnostic::code, SqlDiagnostic::offset)
                .containsExactly(tuple(Code.SQL_REFUSED, 7));
    }

    @Test
    void the_columns_of_a_known_table_are_found_exactly_before_ignoring_case() {
        Outputs outputs = Outputs.of(TableName.of("t"), List.of(TableColumn.of("A"), TableColumn.of("a")));

        assertThat(outputs.sources(List.of("a"))).contains(Set.of(new SourceColumn(TableName.of("t"), List.of("a"))));
        assertThat(outputs.sources(List.of("b"))).isEqualTo(Optional.empty());
    }

    @Property(tries = 4000, seed = "20261126")
    void a_name_alone_gives_what_the_grammar_gives(@ForAll("names") String name, @ForAll Dialect dialect) {
        KnownTables known = new KnownTables();
        known.add("shop.orders(id, items(sku))");

        assertThat(TableLineage.of(name, dialect, known)).isEqualTo(TableLineage.read(name, dialect, known));
        assertThat(TableLineage.of(name, dialect, Tables.UNKNOWN))
                .isEqualTo(TableLineage.read(name, dialect, Tables.UNKNOWN));
    }

    @ParameterizedTest
    @MethodSource("words")
    void a_word_of_the_grammar_gives_what_the_grammar_gives(String word) {
        for (String name : List.of(word, word + ".t", "t." + word, "t." + word + ".u")) {
            assertThat(TableLineage.of(name, Dialect.STANDARD, Tables.UNKNOWN))
                    .as(name)
                    .isEqualTo(TableLineage.read(name, Dialect.STANDARD, Tables.UNKNOWN));
        }
    }

    /** All that tokens are named for, among them some that are told by a pattern. */
    static Stream<String> words() {
        return Arrays.stream(CCJSqlParserConstants.tokenImage)
                .map(image -> image.replaceAll("[\"<>]|K_|S_", ""))
                .filter(word -> word.matches("[A-Za-z_]+"))
                .flatMap(word -> Stream.of(word, word.replaceAll("_.*", "")))
                .distinct();
    }

    @Provide
    static Arbitrary<String> names() {
        Arbitrary<String> part = Arbitraries.of(
                "a",
                "shop",
                "orders",
                "Orders",
                "_x1",
                "select",
                "order",
                "table",
                "user",
                "date",
                "values",
                "t-x",
                "1a",
                "`a`",
                "`a.b`",
                "\"C d\"",
                "[e]",
                "`p-x.d.events_*`",
                "x$y",
                "'f.parquet'",
                "@s",
                "#t",
                "{{x}}",
                "",
                "year",
                "unnest",
                "lateral",
                "dual",
                "final",
                "sample",
                "as",
                "day",
                "INFORMATION_SCHEMA",
                "é");
        Arbitrary<String> between = Arbitraries.frequency(
                Tuple.of(12, "."), Tuple.of(1, " . "), Tuple.of(1, " "), Tuple.of(1, ".."), Tuple.of(1, " AS "));
        return Combinators.combine(
                        part.list().ofMinSize(1).ofMaxSize(4),
                        between,
                        Arbitraries.of("", " ", "\n", ";", "/* c */", "-- c\n"))
                .as((parts, dot, edge) -> edge + String.join(dot, parts) + edge);
    }
}
