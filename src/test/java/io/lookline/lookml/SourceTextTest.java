package io.lookline.lookml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTextTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            0, 1:1
            2, 1:3
            3, 2:1
            6, 3:1
            8, 4:1
            9, 4:2
            """)
    void lines_end_with_lf_crlf_or_cr(int offset, String place) {
        SourceText source = SourceText.of("a.lkml", "ab\nc\r\nd\re");

        assertThat(source.position(offset)).hasToString("a.lkml:" + place);
    }

    @Test
    void an_empty_file_has_a_first_line() {
        assertThat(SourceText.of("a.lkml", "").position(0)).hasToString("a.lkml:1:1");
    }

    @Test
    void bytes_that_are_no_utf_8_are_replaced_and_noticed() {
        SourceText latin = SourceText.decode("a.lkml", "é".getBytes(StandardCharsets.ISO_8859_1));
        SourceText utf = SourceText.decode("a.lkml", "é\uFFFD".getBytes(StandardCharsets.UTF_8));

        assertThat(latin.text()).isEqualTo("\uFFFD");
        assertThat(latin.damaged()).isTrue();
        assertThat(utf.text()).isEqualTo("é\uFFFD");
        assertThat(utf.damaged()).isFalse();
    }
}
