package io.lookline.lookml.liquid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiltersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '⇒', quoteCharacter = '~', textBlock = """
            'a' | append: 'b' | prepend: 'c'            ⇒ cab
            'a.b.a' | replace: 'a', 'x'                 ⇒ x.b.x
            'a.b.a' | replace_first: 'a', 'x'           ⇒ x.b.a
            'a.b.a' | remove: 'a'                       ⇒ .b.
            'a.b.a' | remove_first: 'a'                 ⇒ .b.a
            'aB' | upcase                               ⇒ AB
            'aB' | downcase                             ⇒ ab
            'aB' | capitalize                           ⇒ AB
            ' a ' | strip                               ⇒ a
            ' a' | lstrip                               ⇒ a
            nil | default: 'x'                          ⇒ x
            '' | default: 'x'                           ⇒ x
            'a' | default: 'x'                          ⇒ a
            nobody_knows | default: 'x'                 ⇒ x
            'a,b,c' | split: ',' | last                 ⇒ c
            'a,b,c' | split: ',' | first                ⇒ a
            'a,b,c' | split: ',' | reverse | join: '-'  ⇒ c-b-a
            'b,a,b' | split: ',' | sort | uniq | join: ''⇒ab
            'abc' | size                                ⇒ 3
            list | size                                 ⇒ 3
            'abcd' | slice: 1, 2                        ⇒ bc
            'abcd' | slice: -1                          ⇒ d
            "it's" | sql_quote                          ⇒ 'it''s'
            unknown | sql_quote                         ⇒ 'liquid_unknown'
            'yes' | sql_boolean                         ⇒ true
            off | sql_boolean                           ⇒ false
            'a b&c' | url_encode                        ⇒ a+b%26c
            'a b' | encode_uri                          ⇒ a%20b
            'a+b' | url_decode                          ⇒ a b
            'a%zz' | url_decode                         ⇒ a%zz
            '<b>x</b>' | strip_html                     ⇒ x
            '<b>' | escape                              ⇒ &lt;b&gt;
            7 | plus: 2 | minus: 1 | times: 3           ⇒ 24
            371 | divided_by: 7                         ⇒ 53
            7 | divided_by: 2.0                         ⇒ 3.5
            7 | divided_by: 0                           ⇒ 7
            7 | modulo: 4                               ⇒ 3
            1.26 | round: 1                             ⇒ 1.3
            1.5 | ceil                                  ⇒ 2
            1.5 | floor                                 ⇒ 1
            -3 | abs                                    ⇒ 3
            '7' | plus: 1                               ⇒ 8
            unknown | plus: 1                           ⇒ 2
            3 | at_most: 2                              ⇒ 2
            'x' | date: '%Y'                            ⇒ x
            unknown | append: '_x'                      ⇒ liquid_unknown_x
            'x' | nonsense                              ⇒ x
            """)
    void a_filter_makes_exactly_this(String expression, String text) {
        assertThat(Templates.shown("{{ " + expression + " }}")).isEqualTo(text);
    }
}
