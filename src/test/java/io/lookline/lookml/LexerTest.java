package io.lookline.lookml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexerTest {
    /** Tokens are shown with their texts, blanks as a dot; {@code ⏎} is a line end. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            ~~                      | ~~
            { } [ ] , : ;;          | BLOCK_START{ . BLOCK_END} . LIST_START[ . LIST_END] . COMMA, . COLON: . EXPRESSION_END;;
            a: b                    | LITERALa COLON: . LITERALb
            a: b}                   | LITERALa COLON: . LITERALb BLOCK_END}
            # a: b⏎c                | COMMENT# a: b . LITERALc
            a#b                     | LITERALa#b
            "a: \\"b\\" # {;;"      | QUOTED"a: \\"b\\" # {;;"
            "a⏎b"                   | QUOTED"a⏎b"
            "a                      | QUOTED_UNTERMINATED"a
            "a\\                    | QUOTED_UNTERMINATED"a\\
            a"b                     | LITERALa"b
            many_to_one -1.5 set*   | LITERALmany_to_one . LITERAL-1.5 . LITERALset*
            @{a}_${b.c::d}          | LITERAL@{a}_${b.c::d}
            @{a b}                  | LITERAL@ BLOCK_START{ LITERALa . LITERALb BLOCK_END}
            sql: a # "{ ;;          | LITERALsql COLON: EXPRESSION a # "{  EXPRESSION_END;;
            sql:;;                  | LITERALsql COLON: EXPRESSION EXPRESSION_END;;
            sql : a;;               | LITERALsql . COLON: EXPRESSION a EXPRESSION_END;;
            sql #b⏎: a;;            | LITERALsql . COMMENT#b . COLON: EXPRESSION a EXPRESSION_END;;
            sql:: a;;               | LITERALsql COLON: EXPRESSION: a EXPRESSION_END;;
            sql: a                  | LITERALsql COLON: EXPRESSION a
            dimension: sql {        | LITERALdimension COLON: . LITERALsql . BLOCK_START{
            xsql: a                 | LITERALxsql COLON: . LITERALa
            sql_foo: a              | LITERALsql_foo COLON: . LITERALa
            sql_foo: a ;;           | LITERALsql_foo COLON: EXPRESSION a  EXPRESSION_END;;
            sql_foo: a⏎b: c ;;      | LITERALsql_foo COLON: . LITERALa . LITERALb COLON: . LITERALc . EXPRESSION_END;;
            sql_foo: a⏎b::c ;;      | LITERALsql_foo COLON: EXPRESSION a⏎b::c  EXPRESSION_END;;
            html_foo: a ;;          | LITERALhtml_foo COLON: . LITERALa . EXPRESSION_END;;
            a: [sql: b] ;;          | LITERALa COLON: . LIST_START[ LITERALsql COLON: . LITERALb LIST_END] . EXPRESSION_END;;
            a: [b⏎sql: c ;; ]       | LITERALa COLON: . LIST_START[ LITERALb . LITERALsql COLON: EXPRESSION c  EXPRESSION_END;; . LIST_END]
            ; a                     | SEMICOLON; . LITERALa
            {% if a %} {{ b }}      | LIQUID{% if a %} . LIQUID{{ b }}
            {% if⏎%}                | BLOCK_START{ LITERAL% . LITERALif . LITERAL% BLOCK_END}
            """)
    void a_text_has_exactly_these_tokens(String text, String tokens) {
        assertThat(shown(Lexer.scan(text.replace('⏎', '\n')))).isEqualTo(tokens);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            sql: a⏎b: c⏎sql: d ;;   | LITERALsql COLON: EXPRESSION a . LITERALb COLON: . LITERALc . LITERALsql COLON: EXPRESSION d  EXPRESSION_END;;
            sql: ${a} } b: c ;;     | LITERALsql COLON: EXPRESSION ${a}  BLOCK_END} . LITERALb COLON: . LITERALc . EXPRESSION_END;;
            sql: a ;;               | LITERALsql COLON: EXPRESSION a  EXPRESSION_END;;
            a: "b⏎c: "d"            | LITERALa COLON: . QUOTED_UNTERMINATED"b . LITERALc COLON: . QUOTED"d"
            a: "b⏎}⏎"               | LITERALa COLON: . QUOTED_UNTERMINATED"b . BLOCK_END} . QUOTED_UNTERMINATED"
            a: ["b]⏎c: "d"          | LITERALa COLON: . LIST_START[ QUOTED_UNTERMINATED"b LIST_END] . LITERALc COLON: . QUOTED"d"
            a: "b⏎c"                | LITERALa COLON: . QUOTED"b⏎c"
            """)
    void a_value_that_lacks_its_end_is_taken_to_end_before_the_next_pair_or_brace(String text, String tokens) {
        assertThat(shown(Lexer.scanMending(text.replace('⏎', '\n')))).isEqualTo(tokens);
    }

    private static String shown(Tokens tokens) {
        List<String> shown = new ArrayList<>();
        for (int token = 0; tokens.kind(token) != TokenKind.END; token++) {
            String text = tokens.text().substring(tokens.start(token), tokens.end(token));
            shown.add(tokens.kind(token) == TokenKind.BLANK ? "." : tokens.kind(token) + text.replace('\n', '⏎'));
        }
        return String.join(" ", shown);
    }
}
