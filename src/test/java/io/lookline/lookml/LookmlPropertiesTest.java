package io.lookline.lookml;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LookmlPropertiesTest {
    @Property(tries = 500, seed = "20261123")
    void any_text_is_read(@ForAll String text) {
        check(text);
    }

    @Property(tries = 500, seed = "20261123")
    void any_bytes_are_read(@ForAll byte[] bytes) {
        assertThat(LookmlParser.parse(SourceText.decode("in.lkml", bytes))).isNotNull();
    }

    @Property(tries = 2000, seed = "20261123")
    void pieces_of_the_language_are_read_and_printed_as_the_same(@ForAll("pieces") String text) {
        check(text);
    }

    @Property(tries = 2000, seed = "20261123")
    void damaged_files_are_read_and_printed_as_the_same(@ForAll("damaged") String text) {
        check(text);
    }

    @Property(tries = 1000, seed = "20261123")
    void a_node_is_a_piece_of_the_text_that_begins_with_its_key(@ForAll("damaged") String text) {
        Document document = LookmlParser.parse(SourceText.of("in.lkml", text));

        for (Node node : document.nodes()) {
            assertThat(document.slice(node)).startsWith(beginning(node));
        }
    }

    @Provide
    static Arbitrary<String> pieces() {
        return LookmlTexts.pieces();
    }

    @Provide
    static Arbitrary<String> damaged() {
        return LookmlTexts.damaged();
    }

    private static void check(String text) {
        Document document = LookmlParser.parse(SourceText.of("in.lkml", text));
        assertThat(document.diagnostics())
                .allSatisfy(each -> assertThat(each.toString()).doesNotContain("\n"));

        String printed = Printer.print(document.nodes());

        Document again = LookmlParser.parse(SourceText.of("printed.lkml", printed));
        assertThat(Shape.of(again.nodes())).as(printed).isEqualTo(Shape.of(document.nodes()));
    }

    private static String beginning(Node node) {
        return switch (node) {
            case Block block -> block.key();
            case Pair pair -> pair.key();
            case ValueList list -> list.key();
            case Comment comment -> comment.text();
        };
    }
}
