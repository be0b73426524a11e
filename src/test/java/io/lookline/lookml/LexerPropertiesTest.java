package io.lookline.lookml;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LexerPropertiesTest {
    @Property(tries = 500, seed = "20261123")
    void every_character_of_any_text_is_in_one_token(@ForAll String text) {
        check(text);
    }

    @Property(tries = 1000, seed = "20261123")
    void every_character_of_pieces_of_the_language_is_in_one_token(@ForAll("pieces") String text) {
        check(text);
    }

    @Property(tries = 1000, seed = "20261123")
    void every_character_of_damaged_files_is_in_one_token(@ForAll("damaged") String text) {
        check(text);
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
        assertThat(joined(Lexer.scan(text))).isEqualTo(text);
        assertThat(joined(Lexer.scanMending(text))).isEqualTo(text);
    }

    /** Tokens follow each other without a gap, so that each begins where the one before it ends. */
    private static String joined(Tokens tokens) {
        StringBuilder joined = new StringBuilder();
        for (int token = 0; tokens.kind(token) != TokenKind.END; token++) {
            assertThat(tokens.start(token)).isEqualTo(joined.length());
            assertThat(tokens.end(token) > tokens.start(token) || tokens.kind(token) == TokenKind.EXPRESSION)
                    .isTrue();
            joined.append(tokens.text(), tokens.start(token), tokens.end(token));
        }
        return joined.toString();
    }
}
