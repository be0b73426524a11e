package io.lookline.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.lookline.catalog.FieldCounts;
import io.lookline.catalog.TableHits;
import io.lookline.catalog.TableSearch;
import io.lookline.catalog.Warehouse;
import io.lookline.diagnostic.Code;
import io.lookline.lineage.ExplainedChain;
import io.lookline.lineage.ExplainedChains;
import io.lookline.lineage.ExplainedField;
import io.lookline.lineage.ExplainedField.Target;
import io.lookline.lineage.ExplainedFieldPath;
import io.lookline.lineage.ExplainedOrigin;
import io.lookline.lineage.ExplainedQuery;
import io.lookline.lineage.ExplainedResult.Found;
import io.lookline.lineage.ExplainedResult.Lost;
import io.lookline.lineage.ExplainedResult.NotLookedFor;
import io.lookline.lineage.ExplainedRows;
import io.lookline.lineage.ExplainedSource;
import io.lookline.lineage.ExplainedTable;
import io.lookline.lineage.ExplainedText;
import io.lookline.lineage.Explanation;
import io.lookline.lineage.Explanations;
import io.lookline.lineage.FileLine;
import io.lookline.lineage.LineageGraph.NodeType;
import io.lookline.lineage.ReadReason;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Explanations, as people and as programs read them. */
class ExplanationReportTest {
    private static final FileLine PLACE = new FileLine("p/v.view.lkml", 3);
    private static final Warehouse WAREHOUSE = new Warehouse("dwh", "snowflake", "host", "DB", null, List.of("wh.DB"));
    private static final ExplainedTable MISSING = new ExplainedTable(
            new TableSearch(WAREHOUSE, List.of("prod", "t")),
            new TableHits(List.of(), List.of("wh.DB.prod.t"), List.of(), Optional.empty(), true, Optional.empty()),
            new Lost(Code.LINEAGE_TABLE_MISSING, "is not in the catalog", "ingest its database first"));

    @Test
    void a_view_is_told_from_its_text_to_its_tables() {
        ExplainedText text = new ExplainedText(
                "sql_table_name",
                PLACE,
                "sql_table_name:\n      {% if x %} @{c}.t\n        {% else %} t {% endif %} ;;",
                "\n {% if x %} prod.t {% else %} t {% endif %} ",
                List.of(
                        new ExplainedText.Branch("Liquid branch 1 of 2", List.of("`x` is true"), " prod.t "),
                        new ExplainedText.Branch("Liquid branch 2 of 2", List.of(), " t ")));
        Explanation.OfView view = new Explanation.OfView(
                "svc.model.m_v_view",
                "m",
                "v",
                new Explanation.Declaration(PLACE, List.of(new FileLine("p/r.lkml", 9))),
                List.of(
                        new Explanation.Parent("base", Optional.of(PLACE)),
                        new Explanation.Parent("gone", Optional.empty())),
                false,
                WAREHOUSE,
                List.of(new ExplainedRows(
                        Optional.empty(),
                        Optional.of(text),
                        Optional.empty(),
                        List.of(new ExplainedRows.Problem(Code.SQL_REFUSED, PLACE, "the grammar does not expect `x`")),
                        List.of(new ExplainedOrigin(
                                NodeType.TABLE,
                                "prod.t",
                                Optional.of(MISSING),
                                MISSING.result(),
                                List.of("Liquid branch 1 of 2"))))),
                List.of(new Explanation.Use("m::e", "v"), new Explanation.Use("m::f", "other")),
                new FieldCounts(3, 1, 1, new TreeMap<>(Map.of(Code.LINEAGE_TABLE_MISSING, 1))),
                Map.of(Code.LINEAGE_TABLE_MISSING, List.of("x")));

        assertThat(text(view)).isEqualTo("""
                view v in the model m
                  catalog       svc.model.m_v_view
                  declared      p/v.view.lkml:3
                  refined       p/r.lkml:9
                  extends       base, declared at p/v.view.lkml:3
                                gone, which is not there
                  connection    dwh: snowflake, database DB
                  services      wh.DB
                  used by       m::e as v
                                m::f as other

                  rows
                    sql_table_name at p/v.view.lkml:3
                      written       sql_table_name:
                                    {% if x %} @{c}.t
                                      {% else %} t {% endif %} ;;
                      constants     {% if x %} prod.t {% else %} t {% endif %}
                      becomes       prod.t
                                    Liquid branch 1 of 2: `x` is true
                      becomes       t
                                    Liquid branch 2 of 2
                      problem       the grammar does not expect `x` at p/v.view.lkml:3 [SQL_REFUSED]
                      reads         table prod.t (Liquid branch 1 of 2)
                        looked for    wh.DB.prod.t
                        result        is not in the catalog [LINEAGE_TABLE_MISSING]
                        try           ingest its database first

                  fields: 3; with a source 1, naming no column 1, naming one that is not found 1
                    LINEAGE_TABLE_MISSING: x""");
    }

    @Test
    void a_field_is_told_step_below_step_and_each_field_once() {
        ExplainedField price = field(
                "v.price",
                "sql: ${rate} * ${rate} ;;",
                name("${rate}", new Target.Field("v.rate")),
                name("${twice}", new Target.Field("v.twice")));
        ExplainedField twice = field("v.twice", "sql: ${rate} ;;", name("${rate}", new Target.Field("v.rate")));
        ExplainedField rate = new ExplainedField(
                "v.rate",
                "dimension",
                PLACE,
                List.of(new ExplainedField.Expression(
                        Optional.empty(),
                        List.of(
                                name("rate", end("column rate of t", new Found(List.of("wh.t.rate")))),
                                name("x", end("v.x", new NotLookedFor()))))));

        assertThat(text(explained(List.of(price, twice, rate)))).isEqualTo("""
                dimension v.price in the model m
                  catalog       svc.model.m_v_view.price
                  declared      p/v.view.lkml:3

                  steps in the explore e
                    dimension v.price at p/v.view.lkml:3
                      sql: ${rate} * ${rate} ;; at p/v.view.lkml:3
                        ${rate} -> dimension v.rate at p/v.view.lkml:3
                          rate -> column rate of t: wh.t.rate
                          x -> v.x: not looked for: the file names no catalog
                        ${twice} -> dimension v.twice at p/v.view.lkml:3
                          sql: ${rate} ;; at p/v.view.lkml:3
                            ${rate} -> dimension v.rate, as above

                  comes from, which depends on the explore
                    v.x: there is no such field [LINEAGE_FIELD_UNKNOWN]
                      try           look again""");
    }

    @Test
    void a_chain_of_any_length_is_told_to_its_end() {
        List<ExplainedField> chain = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            chain.add(field("v.f" + i, "sql: x ;;", name("next", new Target.Field("v.f" + (i + 1)))));
        }
        chain.add(field("v.f20000", "sql: 1 ;;"));

        assertThat(new ExplanationText(List.of(explained(chain))).lines())
                .hasSizeGreaterThan(40_000)
                .allMatch(line -> line.length() < 200)
                .anyMatch(line -> line.contains("v.f20000"));
    }

    @Test
    void a_chart_tells_why_it_reads_each_field_and_where_that_comes_from() {
        ExplainedQuery query = new ExplainedQuery(
                "m::e",
                new Found(List.of("svc.model.m_e")),
                List.of(
                        new ExplainedQuery.Read(
                                "v.a",
                                EnumSet.of(ReadReason.SELECTED, ReadReason.DASHBOARD_FILTER),
                                Optional.of("svc.model.m_e.\"v.a\""),
                                new ExplainedChains(
                                        List.of(
                                                new ExplainedChain(List.of("view.a", "wh.t.a"), true, Optional.empty()),
                                                new ExplainedChain(
                                                        List.of("view.a"), false, Optional.of(MISSING.result())),
                                                new ExplainedChain(List.of(), false, Optional.empty())),
                                        true)),
                        new ExplainedQuery.Read(
                                "v.b",
                                EnumSet.of(ReadReason.SORT),
                                Optional.empty(),
                                new ExplainedChains(List.of(), false))));

        assertThat(text(new Explanation.OfDashboard(
                        "svc.7",
                        "7",
                        "Sales",
                        List.of(
                                new Explanation.OfChart("svc.1", "1", "By \"A\"", List.of(query, query)),
                                new Explanation.OfChart("svc.2", "2", "Text", List.of())))))
                .startsWith("""
                dashboard 7 "Sales"
                  catalog       svc.7

                  chart 1 "By "A""
                    catalog       svc.1
                    merges        2 queries
                    reads         explore m::e: svc.model.m_e
                      v.a (selected, dashboard filter)
                        <- view.a <- wh.t.a
                        <- view.a: is not in the catalog [LINEAGE_TABLE_MISSING]
                        names no column
                        and others, which are not shown
                      v.b (sort), which is no column of the explore
                """)
                .endsWith("\n\n  chart 2 \"Text\"\n    catalog       svc.2\n    reads         no explore");
    }

    @Test
    void control_characters_never_reach_a_terminal() {
        assertThat(text(new Explanation.OfChart("svc.1", "1\n2", "\u001b[31mred\u0007\u009b\t", List.of())))
                .startsWith("chart 1 2 \" [31mred   \"\n")
                .doesNotContain("\u001b", "\u009b");
    }

    @Test
    void everything_is_there_for_programs_too() throws IOException {
        JsonNode json = new ObjectMapper()
                .readTree(new ExplanationJson(new Explanations.Answer(
                                List.of(
                                        explained(List.of(field("v.price", "sql: \"\\]\n ;;"))),
                                        new Explanation.OfTable(MISSING, List.of("svc.model.m_v_view"))),
                                List.of("view:other")))
                        .text());

        assertThat(json.path("version").asInt()).isEqualTo(1);
        assertThat(json.path("others")).hasToString("[\"view:other\"]");
        assertThat(json.at("/explanations/0/paths/0/fields/0/expressions/0/text/source")
                        .asText())
                .isEqualTo("sql: \"\\]\n ;;");
        assertThat(json.at("/explanations/0/sources/0/result")).hasToString("""
                {"lost":"LINEAGE_FIELD_UNKNOWN","message":"there is no such field","hint":"look again"}""");
        assertThat(json.at("/explanations/1")).hasToString("""
                {"kind":"table","name":"prod.t","connection":{"name":"dwh","dialect":"snowflake","database":"DB",\
                "schema":null,"services":["wh.DB"]},"lookedFor":["wh.DB.prod.t"],"guessed":true,"result":\
                {"lost":"LINEAGE_TABLE_MISSING","message":"is not in the catalog","hint":"ingest its database first"},\
                "readers":["svc.model.m_v_view"]}""");
    }

    private static Explanation.OfField explained(List<ExplainedField> fields) {
        return new Explanation.OfField(
                Optional.of("svc.model.m_v_view.price"),
                "m",
                "v.price",
                "dimension",
                PLACE,
                List.of(new ExplainedFieldPath(Optional.of("e"), fields)),
                List.of(new ExplainedSource(
                        "v.x", new Lost(Code.LINEAGE_FIELD_UNKNOWN, "there is no such field", "look again"))),
                true);
    }

    private static ExplainedField field(String name, String sql, ExplainedField.Name... names) {
        String text = sql.substring("sql:".length(), sql.length() - ";;".length());
        return new ExplainedField(
                name,
                "dimension",
                PLACE,
                List.of(new ExplainedField.Expression(
                        Optional.of(new ExplainedText(
                                "sql", PLACE, sql, text, List.of(new ExplainedText.Branch("", List.of(), text)))),
                        List.of(names))));
    }

    private static ExplainedField.Name name(String text, Target target) {
        return new ExplainedField.Name(text, List.of(), target);
    }

    private static Target end(String name, io.lookline.lineage.ExplainedResult result) {
        return new Target.End(List.of(new ExplainedSource(name, result)));
    }

    private static String text(Explanation explanation) {
        return String.join("\n", new ExplanationText(List.of(explanation)).lines());
    }
}
