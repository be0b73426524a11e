package io.lookline.lookml.liquid;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookline.diagnostic.Code;
import io.lookline.lookml.SourceText;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a template is told with its place, and no text outside of tags is lost. */
class FlawsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '⇒', quoteCharacter = '~', textBlock = """
            a {% if x b⏎ c                        ⇒ a ⏎ c       ⇒ 2 LIQUID_UNTERMINATED
            a {% if x {{ y }} b                   ⇒ a liquid_y b ⇒ 2 LIQUID_UNTERMINATED
            a {{ x ⏎ b {% if on %}c{% endif %}    ⇒ a ⏎ b c     ⇒ 2 LIQUID_UNTERMINATED
            a LIKE '{%' b                         ⇒ a LIKE '{%' b ⇒ 8 LIQUID_UNTERMINATED
            a {% nonsense x %} b                  ⇒ a  b        ⇒ 2 LIQUID_TAG_UNKNOWN
            {% nonsense %}a{% endnonsense %}      ⇒ a           ⇒ 0 LIQUID_TAG_UNKNOWN
            {% %}a                                ⇒ a           ⇒ 0 LIQUID_TAG_UNKNOWN
            {% if off %}a{% else %}b              ⇒ ab          ⇒ 0 LIQUID_TAG_UNCLOSED
            {% for i in (1..3) %}a                ⇒ a           ⇒ 0 LIQUID_TAG_UNCLOSED
            {% if on %}{% for i in list %}a{% endif %}b ⇒ ab    ⇒ 11 LIQUID_TAG_UNCLOSED
            a{% comment %}b                       ⇒ a           ⇒ 1 LIQUID_TAG_UNCLOSED
            a{% raw %}{{ b }}                     ⇒ a{{ b }}    ⇒ 1 LIQUID_TAG_UNCLOSED
            a{% endif %}b                         ⇒ ab          ⇒ 1 LIQUID_TAG_UNEXPECTED
            a{% else %}b                          ⇒ ab          ⇒ 1 LIQUID_TAG_UNEXPECTED
            {% if on %}a{% when 'b' %}b{% endif %}⇒ ab          ⇒ 12 LIQUID_TAG_UNEXPECTED
            {% if a = b %}1{% else %}2{% endif %} ⇒ 1 / 2       ⇒ 8 LIQUID_SYNTAX
            {% if %}1{% else %}2{% endif %}       ⇒ 1 / 2       ⇒ 6 LIQUID_SYNTAX
            {% if a && b %}1{% else %}2{% endif %}⇒ 1 / 2       ⇒ 8 LIQUID_SYNTAX
            {% if {{ a }} == 'b' %}1{% endif %}   ⇒ 1 / ~~      ⇒ 6 LIQUID_SYNTAX
            {% if 'a %}1{% endif %}               ⇒ 1 / ~~      ⇒ 6 LIQUID_SYNTAX
            {% if a[b %}1{% endif %}              ⇒ 1 / ~~      ⇒ 10 LIQUID_SYNTAX
            {% case %}{% when 1 %}a{% endcase %}  ⇒ a           ⇒ 8 LIQUID_SYNTAX
            {% assign a %}b                       ⇒ b           ⇒ 12 LIQUID_SYNTAX
            {% for i %}a{% else %}b{% endfor %}   ⇒ ab          ⇒ 9 LIQUID_SYNTAX
            {% condition a b %}a{% endcondition %}    ⇒ a           ⇒ 12 LIQUID_SYNTAX
            a.{{ b c }}                           ⇒ a.liquid_b_c ⇒ 7 LIQUID_SYNTAX
            a.{{ }}                               ⇒ a.liquid_value ⇒ 5 LIQUID_SYNTAX
            {{ 'a' | nonsense }}                  ⇒ a           ⇒ 9 LIQUID_FILTER_UNKNOWN
            """)
    void a_flaw_costs_its_tag_and_no_text(String template, String texts, String flaw) {
        String text = template.replace('⏎', '\n');

        assertThat(Templates.shown(template)).isEqualTo(texts.replace("~", ""));
        assertThat(Template.of(text).render(Templates.CONTEXT).flaws().stream()
                        .map(each -> each.offset() + " " + each.code())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(flaw);
    }

    @Test
    void a_flaw_has_a_place_in_the_file_that_the_template_stands_in() {
        SourceText file = SourceText.of("a.view.lkml", "view: a {\n  sql_table_name: x {% nonsense %} ;;\n}");
        int base = file.text().indexOf("x {%");

        Rendering rendering = Template.of("x {% nonsense %}").render(Context.NONE);

        assertThat(rendering.flaws())
                .extracting(flaw -> flaw.in(file, base).toString())
                .containsExactly("a.view.lkml:2:21: warning LIQUID_TAG_UNKNOWN: `nonsense` is no tag; it is left out");
    }

    @Test
    void a_hundred_flaws_are_listed() {
        Rendering rendering = Template.of("{% nonsense %}".repeat(500)).render(Context.NONE);

        assertThat(rendering.flaws()).hasSize(101);
        assertThat(rendering.flaws().getLast().code()).isEqualTo(Code.LIQUID_TOO_MANY_PROBLEMS);
    }
}
