package io.lookline.lineage.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookline.diagnostic.Code;
import io.lookline.lookml.liquid.Environment;
import io.lookline.lookml.liquid.LiquidValue;
import io.lookline.lookml.liquid.Settings;
import io.lookline.lookml.project.LookmlOptions;
import io.lookline.sql.Dialect;
import io.lookline.sql.TableName;
import io.lookline.sql.Tables;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ListedLineageTest {
    private static final Map<String, ListedExplore.View> VIEWS =
            Map.of("orders", view("orders", "shop.orders"), "users", view("users", "shop.users AS u"));

    @Test
    void fields_are_followed_to_the_tables_of_their_views() {
        Map<String, FieldLineage> fields = fields(Map.of(
                "orders.id", "${TABLE}.id",
                "orders.net", "${gross} - ${orders.tax}",
                "orders.gross", "${TABLE}.gross",
                "orders.tax", "tax",
                "orders.city", "${users.place}.city",
                "users.place", "${TABLE}.address"));

        assertThat(sources(fields, "orders.net")).isEqualTo("shop.orders[gross] shop.orders[tax]");
        assertThat(sources(fields, "orders.city")).isEqualTo("shop.users[address, city]");
        assertThat(fields.values())
                .allSatisfy(field -> assertThat(field.causes()).isEmpty());
    }

    @Test
    void fields_of_no_view_go_by_their_whole_names() {
        Map<String, FieldLineage> fields = fields(Map.of(
                "total",
                "${net} + ${orders.tax}",
                "net",
                "${orders.id}",
                ".odd",
                "${orders.tax}",
                "orders.id",
                "${TABLE}.id",
                "orders.tax",
                "${TABLE}.tax"));

        assertThat(sources(fields, "net")).isEqualTo("shop.orders[id]");
        assertThat(sources(fields, ".odd")).isEqualTo("shop.orders[tax]");
        assertThat(sources(fields, "total")).isEqualTo("shop.orders[id] shop.orders[tax]");
    }

    @Test
    void of_a_computed_value_no_part_is_told() {
        Map<String, FieldLineage> fields =
                fields(Map.of("users.place", "PARSE(${TABLE}.address)", "orders.city", "${users.place}.city"));

        assertThat(sources(fields, "orders.city")).isEqualTo("shop.users[address]");
    }

    @Test
    void raw_names_of_views_are_understood() {
        assertThat(sources(fields(Map.of("orders.x", "COALESCE(users.a, other.b)")), "orders.x"))
                .isEqualTo("shop.users[a]");
    }

    @Test
    void a_query_within_a_field_may_read_the_rows_of_a_view() {
        Map<String, ListedExplore.View> views = Map.of(
                "orders", view("orders", "shop.orders"),
                "buyers", view("users", "shop.users"),
                "users", view("users", "old.users"),
                "clients", view("accounts", "shop.accounts"),
                "accounts", view("persons", "shop.persons"));
        Map<String, ListedExplore.Field> fields = Map.of(
                "orders.top", field("(SELECT MAX(u.age) FROM ${users.SQL_TABLE_NAME} AS u)"),
                "buyers.top", field("(SELECT MAX(u.age) FROM ${users.SQL_TABLE_NAME} AS u)"),
                "orders.size", field("(SELECT MAX(a.n) FROM ${accounts.SQL_TABLE_NAME} AS a)"),
                "orders.lost", field("(SELECT MAX(f.x) FROM ${facts.SQL_TABLE_NAME} AS f)"));

        Map<String, FieldLineage> lineage =
                listed(views, fields, LookmlOptions.NONE).fields();

        assertThat(sources(lineage, "orders.top")).isEqualTo("old.users[age]");
        assertThat(sources(lineage, "buyers.top")).isEqualTo("shop.users[age]");
        assertThat(sources(lineage, "orders.size")).isEqualTo("shop.accounts[n]");
        assertThat(lineage.get("orders.lost").causes()).containsExactly(new Cause(Code.LINEAGE_ROWS_UNSAID, "facts"));
    }

    @Test
    void what_leads_nowhere_has_a_cause() {
        Map<String, FieldLineage> fields =
                fields(Map.of("orders.a", "${nothing}", "facts.x", "${TABLE}.x", "orders.b", "${TABLE}"));

        assertThat(fields.get("orders.a").causes())
                .containsExactly(new Cause(Code.LINEAGE_FIELD_UNKNOWN, "orders.nothing"));
        assertThat(fields.get("facts.x").causes()).containsExactly(new Cause(Code.LINEAGE_ROWS_UNSAID, "facts"));
        assertThat(fields.get("orders.b").namesColumns()).isFalse();
    }

    @Test
    void a_count_of_rows_leads_to_the_primary_key_of_its_view() {
        Map<String, ListedExplore.Field> fields = Map.of(
                "orders.id", key("${TABLE}.order_id"),
                "orders.count", count(""),
                "orders.per_user", field("${count} / ${users.count}"),
                "orders.cities", count("${users.place}"),
                "users.id", key("CONCAT(${TABLE}.shop, ${number})"),
                "users.number", field("${TABLE}.no"),
                "users.place", field("${TABLE}.address"),
                "users.count", count(" "));

        Map<String, FieldLineage> lineage = lineage(fields);

        assertThat(sources(lineage, "orders.count")).isEqualTo("shop.orders[order_id]");
        assertThat(sources(lineage, "users.count")).isEqualTo("shop.users[shop] shop.users[no]");
        assertThat(sources(lineage, "orders.per_user"))
                .isEqualTo("shop.orders[order_id] shop.users[shop] shop.users[no]");
        assertThat(sources(lineage, "orders.cities")).isEqualTo("shop.users[address]");
    }

    @Test
    void a_count_of_rows_without_a_key_is_made_of_no_column() {
        FieldLineage count = lineage(Map.of("orders.count", count(""), "users.id", key("${TABLE}.id")))
                .get("orders.count");

        assertThat(count.sources()).isEmpty();
        assertThat(count.causes()).isEmpty();
        assertThat(count.namesColumns()).isFalse();
    }

    @Test
    void constants_and_liquid_are_what_the_options_decide() {
        LookmlOptions options = new LookmlOptions(
                Map.of("schema", "shop_@{region}", "region", "eu"),
                new Settings(
                        Map.of("tenant", new LiquidValue.Text("t1")), Map.of("unit", "net"), Map.of("grain", "week")),
                Environment.DEVELOPMENT);
        Map<String, ListedExplore.View> views =
                Map.of("orders", view("orders", "@{schema}.orders_{{ tenant }} -- if prod -- AS live"));
        Map<String, ListedExplore.Field> fields = Map.of(
                "orders.amount", field("${TABLE}.{{ _user_attributes['unit'] }}_amount"),
                "orders.period", field("${TABLE}.created_{% parameter grain %}"),
                "orders.place", field("${TABLE}.@{region}_place"),
                "orders.stage", field("-- if dev -- ${TABLE}.draft\n-- if prod -- ${TABLE}.final"),
                "orders.in", field("{% if _explore._name == 'orders' %}${TABLE}.a{% else %}${TABLE}.b{% endif %}"));

        ListedLineage listed = listed(views, fields, options);

        assertThat(listed.origins())
                .extracting(Origin::upstream)
                .containsExactly(new Origin.Upstream.Table(TableName.of("shop_eu", "orders_t1"), false));
        Map<String, FieldLineage> lineage = listed.fields();
        assertThat(sources(lineage, "orders.amount")).isEqualTo("shop_eu.orders_t1[net_amount]");
        assertThat(sources(lineage, "orders.period")).isEqualTo("shop_eu.orders_t1[created_week]");
        assertThat(sources(lineage, "orders.place")).isEqualTo("shop_eu.orders_t1[eu_place]");
        assertThat(sources(lineage, "orders.stage")).isEqualTo("shop_eu.orders_t1[draft]");
        assertThat(sources(lineage, "orders.in")).isEqualTo("shop_eu.orders_t1[a]");
    }

    @Test
    void names_that_nothing_decides_are_none() {
        Map<String, ListedExplore.View> views = Map.of(
                "orders", view("orders", "shop.orders"),
                "users", view("users", "@{schema}.users"),
                "facts", view("facts", "{{ _user_attributes['schema'] }}.facts"));
        Map<String, ListedExplore.Field> fields = Map.of(
                "orders.period", field("${TABLE}.created_{% parameter grain %}"),
                "orders.label", field("CONCAT({% parameter grain %}, ${TABLE}.label)"),
                "users.id", field("${TABLE}.id"),
                "facts.id", field("${TABLE}.id"));

        ListedLineage listed = listed(views, fields, LookmlOptions.NONE);

        assertThat(listed.origins())
                .extracting(Origin::upstream)
                .containsExactly(new Origin.Upstream.Table(TableName.of("shop", "orders"), false));
        Map<String, FieldLineage> lineage = listed.fields();
        assertThat(sources(lineage, "orders.label")).isEqualTo("shop.orders[label]");
        assertThat(lineage.get("orders.label").causes()).isEmpty();
        assertThat(lineage.get("orders.period").causes())
                .containsExactly(new Cause(Code.LINEAGE_NAME_UNDECIDED, "orders.created_liquid_grain"));
        assertThat(lineage.get("users.id").causes()).containsExactly(new Cause(Code.LINEAGE_NAME_UNDECIDED, "users"));
        assertThat(lineage.get("facts.id").causes()).containsExactly(new Cause(Code.LINEAGE_NAME_UNDECIDED, "facts"));
    }

    @Test
    void a_table_that_nothing_decides_is_none_of_a_query_within_a_field() {
        Map<String, FieldLineage> fields = fields(Map.of(
                "orders.latest", "(SELECT MAX(x) FROM {{ _user_attributes['schema'] }}.t)",
                "orders.oldest", "(SELECT MIN(x) FROM shop.t)"));

        assertThat(fields.get("orders.latest").sources()).isEmpty();
        assertThat(fields.get("orders.latest").causes())
                .containsExactly(new Cause(Code.LINEAGE_NAME_UNDECIDED, "orders.liquid_user_attributes_schema.t"));
        assertThat(sources(fields, "orders.oldest")).isEqualTo("shop.t[x]");
    }

    @Test
    void fields_in_a_circle_are_made_of_the_same() {
        Map<String, FieldLineage> fields =
                fields(Map.of("orders.a", "${b} + ${TABLE}.x", "orders.b", "${a} + ${TABLE}.y"));

        assertThat(fields.get("orders.a").sources())
                .hasSize(2)
                .isEqualTo(fields.get("orders.b").sources());
        assertThat(fields.get("orders.a").causes()).containsExactly(new Cause(Code.LINEAGE_CYCLE, "orders.a"));
    }

    @Test
    void a_chain_of_fields_may_be_long() {
        Map<String, String> chain = new LinkedHashMap<>();
        for (int i = 0; i < 20_000; i++) {
            chain.put("orders.d" + i, "${d" + (i + 1) + "}");
        }
        chain.put("orders.d20000", "${TABLE}.x");

        assertThat(sources(fields(chain), "orders.d0")).isEqualTo("shop.orders[x]");
    }

    private static String sources(Map<String, FieldLineage> fields, String name) {
        StringBuilder text = new StringBuilder();
        fields.get(name).sources().forEach(source -> {
            Source.Column column = (Source.Column) source;
            text.append(text.isEmpty() ? "" : " ").append(column.table()).append(column.path());
        });
        return text.toString();
    }

    private static ListedExplore.View view(String name, String table) {
        return new ListedExplore.View(name, table);
    }

    private static ListedExplore.Field field(String sql) {
        return new ListedExplore.Field(sql, false, false);
    }

    private static ListedExplore.Field key(String sql) {
        return new ListedExplore.Field(sql, true, false);
    }

    private static ListedExplore.Field count(String sql) {
        return new ListedExplore.Field(sql, false, true);
    }

    private static Map<String, FieldLineage> fields(Map<String, String> sql) {
        Map<String, ListedExplore.Field> fields = new LinkedHashMap<>();
        sql.forEach((name, text) -> fields.put(name, field(text)));
        return lineage(fields);
    }

    private static Map<String, FieldLineage> lineage(Map<String, ListedExplore.Field> fields) {
        return listed(VIEWS, fields, LookmlOptions.NONE).fields();
    }

    private static ListedLineage listed(
            Map<String, ListedExplore.View> views, Map<String, ListedExplore.Field> fields, LookmlOptions options) {
        ListedExplore explore = new ListedExplore("m", "orders", views, fields, options);
        return new ListedLineage(explore, Dialect.STANDARD, Tables.UNKNOWN, new QueryCache());
    }
}
