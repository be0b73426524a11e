package io.lookline.openmetadata;

import static io.lookline.openmetadata.TableStage.names;
import static org.assertj.core.api.Assertions.assertThat;

import io.lookline.catalog.Fqn;
import io.lookline.catalog.TableHits;
import io.lookline.catalog.Warehouse;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Names that mean something in a path, a query string or a search, and such as no catalog can have. */
@QuarkusTest
class OddTableNamesTest {
    private static final Warehouse WH = Warehouses.of("bigquery", "shop", "public", "wh");

    private final TableStage stage = new TableStage();

    @AfterEach
    void close() {
        stage.close();
    }

    static Stream<String> oddNames() {
        return Stream.of(
                "a/b",
                "a\\b",
                "50%",
                "a%2Fb",
                "a?b=c&d",
                "a#b",
                "a;b=c",
                "a+b",
                "a b",
                " a ",
                "a.b",
                "..",
                "a'b",
                "größe 語",
                "😀",
                "{x}",
                "{name}",
                "a:b",
                "(a) AND [b]",
                "a*b",
                "*",
                "?",
                "~",
                "a<b>",
                "AND",
                "NOT a",
                "a|b,c`d^e!f=g@h");
    }

    @ParameterizedTest
    @MethodSource("oddNames")
    void a_table_of_any_name_is_found_by_its_name(String name) {
        String fqn = Fqn.of("wh", "shop", "public", name);
        stage.with(fqn);

        assertThat(names(stage.findParts(WH, name))).containsExactly(fqn);
    }

    @ParameterizedTest
    @MethodSource("oddNames")
    void and_in_another_case_by_a_search(String name) {
        String fqn = Fqn.of("wh", "shop", "public", "Ab" + name);
        stage.with(fqn);

        assertThat(names(stage.findParts(WH, "aB" + name))).containsExactly(fqn);
    }

    @ParameterizedTest
    @MethodSource("oddNames")
    void and_in_schemas_and_databases_that_are_not_known(String name) {
        String service = "w" + name + "h";
        String fqn = Fqn.of(service, "d" + name, "s" + name, name);
        stage.with(fqn);

        assertThat(names(stage.findParts(Warehouses.of("postgres", "d" + name, null, Fqn.quote(service)), name)))
                .containsExactly(fqn);
    }

    @ParameterizedTest
    @MethodSource("oddNames")
    void and_as_the_nearest_of_another(String name) {
        String fqn = Fqn.of("wh", "shop", "crm", "orders" + name);
        stage.with(fqn, "wh.shop.public.x");

        assertThat(stage.findParts(WH, "orders" + name).nearest()).contains(fqn);
    }

    @ParameterizedTest
    @MethodSource("oddNames")
    void and_as_a_shard(String name) {
        String fqn = Fqn.of("wh", "shop", "public", name.replace(".", "") + "_20240101");
        stage.with(fqn);

        assertThat(names(stage.findParts(WH, name.replace(".", "") + "_*"))).containsExactly(fqn);
    }

    @Test
    void whatever_has_a_meaning_in_a_path_is_encoded_in_it() {
        stage.with("wh.shop.public.x");

        stage.findParts(WH, "a/b;c=d?e#f%g h+i{j}é");

        assertThat(stage.requests())
                .anyMatch(request -> request.startsWith(
                        "/api/v1/tables/name/wh.shop.public.a%2Fb%3Bc%3Dd%3Fe%23f%25g%20h%2Bi%7Bj%7D%C3%A9?"));
    }

    static Stream<String> impossibleNames() {
        return Stream.of("a\"b", "a::b", "a\nb", "a\u0000b", "a\ud83d", "x".repeat(1_000_000), "");
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("impossibleNames")
    void a_name_that_no_catalog_can_have_is_never_sent(String name) {
        stage.with("wh.shop.public.orders");

        for (TableHits hits : new TableHits[] {
            stage.findParts(WH, name), stage.findParts(WH, name, "t"), stage.findParts(WH, name, "s", "t")
        }) {
            assertThat(hits.tables()).isEmpty();
            assertThat(hits.failure()).isEmpty();
            assertThat(hits.tried().toString()).hasSizeLessThan(100);
        }
        assertThat(stage.requests()).allMatch(request -> request.startsWith("/api/v1/databases?"));
    }

    @Test
    void a_scope_that_no_service_can_have_is_never_sent() {
        stage.findParts(Warehouses.of("postgres", "shop", "public", "a\nb", "x".repeat(10_000)), "orders");

        assertThat(stage.requests()).isEmpty();
    }

    @Test
    void a_default_that_no_database_can_have_is_never_sent() {
        stage.with("wh.shop.public.orders");

        assertThat(stage.findParts(Warehouses.of("postgres", "x".repeat(10_000), "public", "wh"), "orders"))
                .isEqualTo(TableHits.NONE);
    }
}
