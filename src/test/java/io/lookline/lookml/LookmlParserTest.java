package io.lookline.lookml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookmlParserTest {
    @Test
    void a_node_knows_its_place_and_its_piece_of_the_file() {
        Document document = parse("""
                include: "a"

                view: b { # c
                  dimension: d {
                    sql: ${TABLE}.d ;;
                  }
                }
                """);

        Block view = (Block) document.nodes().getLast();
        Block dimension = (Block) view.nodes().getLast();
        Pair sql = (Pair) dimension.nodes().getFirst();
        assertThat(document.position(view)).hasToString("a.lkml:3:1");
        assertThat(document.position(dimension)).hasToString("a.lkml:4:3");
        assertThat(document.slice(dimension)).isEqualTo("dimension: d {\n    sql: ${TABLE}.d ;;\n  }");
        assertThat(document.slice(sql)).isEqualTo("sql: ${TABLE}.d ;;");
        assertThat(document.slice(document.nodes().getFirst())).isEqualTo("include: \"a\"");
    }

    @Test
    void each_kind_of_value_is_told_apart() {
        assertThat(parse("a: b c: \"d\\\"\" sql: e ;; f: [g, \"h\", i: j] k: { }")
                        .nodes())
                .satisfiesExactly(
                        bare -> assertThat(((Pair) bare).value()).isEqualTo(new Bare("b", 3)),
                        quoted -> assertThat(((Pair) quoted).value()).isEqualTo(new Quoted("d\\\"", 8)),
                        sql -> assertThat(((Pair) sql).value()).isInstanceOf(Expression.class),
                        list -> assertThat(((ValueList) list).elements())
                                .hasExactlyElementsOfTypes(Bare.class, Quoted.class, Pair.class),
                        block -> assertThat(((Block) block).name()).isEmpty());
    }

    @Test
    void a_quoted_text_is_given_as_written_and_as_meant() {
        Quoted quoted = (Quoted)
                ((Pair) parse("label: \"say \\\"a\\\\b\\\"\\n\"").nodes().getFirst()).value();

        assertThat(quoted.text()).isEqualTo("say \\\"a\\\\b\\\"\\n");
        assertThat(quoted.unescaped()).isEqualTo("say \"a\\b\"\\n");
    }

    @Test
    void the_tree_cannot_be_changed() {
        List<Node> nodes = parse("view: a {}").nodes();

        assertThat(nodes).isUnmodifiable();
        assertThat(((Block) nodes.getFirst()).nodes()).isUnmodifiable();
    }

    @Test
    void comments_stand_in_the_tree_where_they_stand_in_the_text() {
        String text = """
                # head
                view: a { # first
                  # before
                  dimension: b {} # behind
                  fields: [
                    # in a list
                    c,
                    d
                  ]
                  # last
                }
                # tail
                """;

        assertThat(Printer.print(parse(text).nodes())).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            a.dashboard.lookml | view: a {}             | DASHBOARD
            a.dashboard.lkml   | - dashboard: a         | DASHBOARD
            a.lookml           | - dashboard: a         | DASHBOARD
            a.view.lookml      | - view: a              | OLD_LOOKML
            a.view.lkml        | ~# c\n\n - view: a~    | OLD_LOOKML
            a.view.lookml      | view: a {}             | LOOKML
            a.lkml             | -a: b                  | LOOKML
            a.lkml             | ~~                     | LOOKML
            """)
    void what_a_file_is_written_in_is_known_by_its_name_and_its_begin(String file, String text, FileKind kind) {
        assertThat(LookmlParser.parse(SourceText.of(file, text.replace("\\n", "\n")))
                        .kind())
                .isEqualTo(kind);
    }

    @Test
    void a_file_of_nothing_but_problems_lists_a_thousand_of_them() {
        Document document = parse("} ".repeat(5000));

        assertThat(document.diagnostics()).hasSize(1001);
        assertThat(document.diagnostics().getLast().message()).contains("4000 more");
    }

    private static Document parse(String text) {
        return LookmlParser.parse(SourceText.of("a.lkml", text));
    }
}
