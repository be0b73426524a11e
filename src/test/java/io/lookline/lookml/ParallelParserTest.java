package io.lookline.lookml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ParallelParserTest {
    private static final List<SourceText> SOURCES = IntStream.range(0, 1000)
            .mapToObj(number -> SourceText.of(number + ".lkml", "view: v" + number + " {".repeat(number % 3)))
            .toList();

    @Test
    void many_files_are_read_as_each_alone_and_in_their_order() {
        List<Document> alone = SOURCES.stream().map(LookmlParser::parse).toList();

        assertThat(ParallelParser.parse(SOURCES)).isEqualTo(alone);
    }

    @Test
    void what_is_made_of_them_is_in_their_order() {
        assertThat(ParallelParser.parse(SOURCES, document -> document.source().file()))
                .containsExactlyElementsOf(
                        SOURCES.stream().map(SourceText::file).toList());
    }
}
