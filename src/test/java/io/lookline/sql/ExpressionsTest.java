package io.lookline.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionsTest {
    @Test
    void a_mention_has_its_template_and_its_path() {
        List<Mention> mentions =
                Expressions.mentions("  ${TABLE}.\"Customer Id\" + ${ orders.total } - users.id", Dialect.SNOWFLAKE);

        assertThat(mentions)
                .containsExactly(
                        Mention.of(Optional.of("TABLE"), List.of(new Identifier("Customer Id", true)), false),
                        Mention.of(Optional.of("orders.total"), List.of(), false),
                        Mention.of(
                                Optional.empty(), List.of(Identifier.plain("users"), Identifier.plain("id")), false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ${TABLE}.a.b                     | {TABLE}.a.b
            ${TABLE} . a\t. b                | {TABLE}.a.b
            ${address}.city                  | {address}.city
            ${orders.created_raw}            | {orders.created_raw}
            user_id                          | user_id
            users.id                         | users.id
            ${TABLE}.*                       | {TABLE}.*
            ${TABLE}.date                    | {TABLE}.date
            ${TABLE}.7d_visits               | {TABLE}.7d_visits
            (${TABLE}.a)                     | {TABLE}.a
            """)
    void a_name_is_read_whole_in_every_dialect(String expression, String mentioned) {
        for (Dialect dialect : Dialect.values()) {
            assertThat(mentions(expression, dialect)).as("%s", dialect).isEqualTo(mentioned);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            SNOWFLAKE  | ${TABLE}."Customer Id"                | {TABLE}.Customer Id
            BIGQUERY   | ${TABLE}.`a b`                        | {TABLE}.a b
            BIGQUERY   | ${TABLE}."a b"                        | {TABLE}.a b
            SQL_SERVER | ${TABLE}.[Customer Id]                | {TABLE}.Customer Id
            STANDARD   | ${TABLE}.[Customer Id].x              | {TABLE}.Customer Id.x
            POSTGRESQL | "${TABLE}"."x"                        | {TABLE}.x
            MYSQL      | "${TABLE}"."x"                        | {TABLE}.x
            SQL_SERVER | ${TABLE}.[a]]b]                       | {TABLE}.a]b
            BIGQUERY   | x = `abc                              | x abc
            DATABRICKS | `${TABLE}`.x                          | {TABLE}.x
            BIGQUERY   | `${TABLE}.x`                          | {TABLE}.x
            BIGQUERY   | `users.id`                            | users.id
            BIGQUERY   | ${TABLE}.a[OFFSET(0)].b               | {TABLE}.a.b
            BIGQUERY   | ${TABLE}.a[SAFE_OFFSET(1)]            | {TABLE}.a
            BIGQUERY   | ${TABLE}.a[OFFSET(${n} + i)].b + c    | {TABLE}.a.b {n} i c
            SNOWFLAKE  | ${TABLE}.col:path.sub::string         | {TABLE}.col.path.sub
            SNOWFLAKE  | ${TABLE}:col                          | {TABLE}.col
            SNOWFLAKE  | ${TABLE}.col:"Path x"[0].sub          | {TABLE}.col.Path x.sub
            SNOWFLAKE  | ${TABLE}.v['a']['b']                  | {TABLE}.v.a.b
            SNOWFLAKE  | parse_json(${TABLE}.v):a.b::number    | {TABLE}.v
            SNOWFLAKE  | object_construct('a', {'k': x})       | x
            DATABRICKS | ${TABLE}.payload:user.id              | {TABLE}.payload.user.id
            POSTGRESQL | ${TABLE}.c->>'k'                      | {TABLE}.c
            POSTGRESQL | f(j#>>'{a}', k#-'{b}', l@>m)          | j k l m
            ORACLE     | case when user = a then t.user end    | a t.user
            POSTGRESQL | "user" = user                         | user
            MYSQL      | user                                  | user
            MYSQL      | convert(${TABLE}.x using utf8)        | {TABLE}.x
            MYSQL      | cast(x as char character set utf8)    | x
            MYSQL      | convert(x, char(3) charset 'utf8')    | x
            MYSQL      | convert(x, signed integer) + y        | x y
            MYSQL      | convert(x, y)                         | x
            MYSQL      | concat(x, unsigned)                   | x unsigned
            MYSQL      | concat(charset, character_set)        | charset character_set
            SNOWFLAKE  | nth_value(x, 2) from first            | x
            SNOWFLAKE  | nth_value(x, 2) from last over (order by y) | x y
            SNOWFLAKE  | trim(f(x) from first)                 | x first
            REDSHIFT   | j#>>'{a}'                             | j
            POSTGRESQL | (${TABLE}.c).field                    | {TABLE}.c
            ORACLE     | ${TABLE}.id(+) = o.id                 | {TABLE}.id o.id
            """)
    void a_name_is_read_as_its_dialect_writes_it(Dialect dialect, String expression, String mentioned) {
        assertThat(mentions(expression, dialect)).isEqualTo(mentioned);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            CASE WHEN a = 'b' THEN c ELSE NULL END                    | a c
            COUNT(DISTINCT x)                                         | x
            COALESCE (a, b)                                           | a b
            ns.fn(a)                                                  | a
            ${TABLE}.f(a)                                             | a
            a -- ${b}                                                 | a
            a /* b */ + 1.5e3                                         | a
            a IS NOT NULL AND NOT b OR c BETWEEN d AND e              | a b c d e
            CAST(a AS double precision)                               | a
            CAST(a AS STRUCT<x INT64, y ARRAY<STRING>>)               | a
            a::timestamp(6) with time zone > b                        | a b
            a::int < b OR c > d                                       | a b c d
            CAST(a AS ARRAY<STRING>) < b                              | a b
            a::numeric(10, 2) + b                                     | a b
            a AS "my name"                                            | a
            DATE_DIFF(a, b, DAY)                                      | a b
            DATEDIFF(day, a, day)                                     | day a
            DATEDIFF(day, a, b)                                       | a b
            TIMESTAMP_TRUNC(a, DAY, 'UTC')                            | a
            DATE_TRUNC(a, WEEK(MONDAY))                               | a
            DATE_ADD(a, INTERVAL 1 DAY)                               | a
            a + INTERVAL b DAY + c                                    | a b c
            a - INTERVAL '1' DAY TO SECOND                            | a
            EXTRACT(DAY FROM a)                                       | a
            DATE '2020-01-01' < date                                  | date
            a AT TIME ZONE 'UTC' = b                                  | a b
            a AT TIME ZONE b                                          | a b
            FLATTEN(input => x, outer => TRUE)                        | x
            f(input := x)                                             | x
            CONVERT(date, a)                                          | a
            SUM(a) OVER (PARTITION BY b ORDER BY c DESC NULLS LAST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) | a b c
            SUM(a) FILTER (WHERE b)                                   | a b
            LISTAGG(a, ', ') WITHIN GROUP (ORDER BY b)                | a b
            a DIV b                                                   | a b
            a COLLATE nocase = b                                      | a b
            TRIM(BOTH a FROM b)                                       | a b
            JSON_VALUE(a, '$.x' RETURNING integer)                    | a
            ARRAY<STRING>[a, b]                                       | a b
            f(a).field + b                                            | a b
            CURRENT_DATE - a                                          | a
            @variable + a                                             | a
            """)
    void what_is_no_column_is_left_out(String expression, String mentioned) {
        assertThat(mentions(expression, Dialect.STANDARD)).isEqualTo(mentioned);
    }

    @Test
    void a_name_that_a_template_completes_is_not_known() {
        assertThat(mentions("${TABLE}.{{ x }} + {{ y }}.a + prefix_${b} + c_{{ z }} + @{d}", Dialect.BIGQUERY))
                .isEqualTo("{b}");
    }

    @Test
    void mysql_has_the_type_of_a_conversion_last() {
        assertThat(mentions("CONVERT(date, CHAR)", Dialect.MYSQL)).isEqualTo("date");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            BIGQUERY   | (select value.v from unnest(${TABLE}.p) where key = "a") | {TABLE}.p.value.v
            BIGQUERY   | (select max(c) from `${TABLE}.items` i)                  | {TABLE}.items.c
            BIGQUERY   | (select string_agg(foo) from unnest(${TABLE}.p) foo)     | {TABLE}.p
            BIGQUERY   | (select max(u.{{ x }}) from unnest(${a}.b) u) + c        | c {a}.b
            POSTGRESQL | (select max(c) from "${TABLE}"."Some Items" i)           | {TABLE}.Some Items.c
            SNOWFLAKE  | (select max(z) from shop.o where o.k = ${TABLE}.a)       | [shop.o].z {TABLE}.a
            SNOWFLAKE  | (select max(z) from ${TABLE} where k > 1)                | {TABLE}.z
            REDSHIFT   | (SELECT MAX(a.x) FROM ${orders.SQL_TABLE_NAME} a WHERE a.id = ${id}) | {orders.SQL_TABLE_NAME}.x {id}
            STANDARD   | exists (select 1 from vip where vip.id = ${id})          | {id}
            STANDARD   | a in (select b from t) -- c                              | a
            STANDARD   | sum(a) over (partition by b) + (select max(c) from t)    | a [t].c b
            DATABRICKS | transform(foo, bar -> bar + a)                           | foo a
            TRINO      | reduce(foo, 0, (s, x) -> s + x.y, s -> s)                | foo
            DUCKDB     | list_transform(foo, lambda x : x + a)                    | foo a
            SNOWFLAKE  | f(a -> '$.x', b)                                         | a b
            """)
    void names_within_queries_and_lambdas_have_their_scopes(Dialect dialect, String expression, String mentioned) {
        assertThat(mentions(expression, dialect)).isEqualTo(mentioned);
    }

    @Test
    void of_a_query_that_is_refused_only_what_stands_in_braces_is_sure() {
        assertThat(mentions("(select a from from ${TABLE}.b where c = ${d}", Dialect.STANDARD))
                .isEqualTo("{TABLE}.b {d}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${TABLE}.a",
                " ( (${TABLE}.a) ) ",
                "a -- why",
                "/* b */ a",
                "${a}",
                "\"${TABLE}\".\"a\"",
                "a['b']",
                "t.*"
            })
    void a_name_alone_is_the_whole_expression(String expression) {
        assertThat(Expressions.mentions(expression, Dialect.STANDARD))
                .extracting(Mention::alone)
                .containsExactly(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"${TABLE}.a + 1", "(a", "a::int", "(a)(b)", "a[0]", "-a", "f(a)", "a b", "a;"})
    void a_name_with_anything_else_is_not_alone(String expression) {
        assertThat(Expressions.mentions(expression, Dialect.STANDARD))
                .isNotEmpty()
                .extracting(Mention::alone)
                .doesNotContain(true);
    }

    @Property(tries = 500, seed = "20261125")
    void any_text_is_read(@ForAll String text, @ForAll Dialect dialect) {
        assertThat(Expressions.mentions(text, dialect)).isNotNull();
    }

    @Property(tries = 1500, seed = "20261125")
    void pieces_of_expressions_are_read(@ForAll("pieces") String text, @ForAll Dialect dialect) {
        assertThat(Expressions.mentions(text, dialect)).doesNotContainNull();
    }

    @Provide
    static Arbitrary<String> pieces() {
        return Arbitraries.of(
                        "a",
                        ".",
                        ":",
                        "::",
                        "[",
                        "]",
                        "(",
                        ")",
                        "'",
                        "\"",
                        "`",
                        "${",
                        "}",
                        "${T}",
                        "{{",
                        "}}",
                        "*",
                        "<",
                        ">",
                        ",",
                        "=",
                        " ",
                        "day",
                        "as ",
                        "cast(",
                        "array",
                        "(select ",
                        "x -> ",
                        "extract(",
                        " from ",
                        "at time ",
                        "1",
                        "@{")
                .list()
                .ofMaxSize(30)
                .map(pieces -> String.join("", pieces));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(", "[", "a[", "a[a", "a.", "a:", "a.[", "array<", "a::", "${", "'", "\"", "as ", "f(day,", "day)",
                "a "
            })
    @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void a_megabyte_of_the_same_again_ends(String piece) {
        assertThat(Expressions.mentions(piece.repeat(1_000_000 / piece.length()), Dialect.STANDARD))
                .isNotNull();
    }

    @ParameterizedTest
    @EnumSource
    void an_empty_expression_mentions_nothing(Dialect dialect) {
        assertThat(Expressions.mentions("", dialect)).isEmpty();
        assertThat(Expressions.mentions(" -- x", dialect)).isEmpty();
    }

    /** Each template in braces, and the path with dots. */
    private static String mentions(String expression, Dialect dialect) {
        return Expressions.mentions(expression, dialect).stream()
                .map(ExpressionsTest::written)
                .collect(Collectors.joining(" "));
    }

    private static String written(Mention mention) {
        String path = mention.path().stream().map(Identifier::text).collect(Collectors.joining("."));
        String template = mention.template()
                .map(text -> "{" + text + "}")
                .or(() -> mention.table().map(table -> "[" + table + "]"))
                .orElse("");
        return template.isEmpty() || path.isEmpty() ? template + path : template + "." + path;
    }
}
