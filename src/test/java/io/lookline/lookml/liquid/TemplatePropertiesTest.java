package io.lookline.lookml.liquid;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookline.diagnostic.Severity;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TemplatePropertiesTest {
    private static final List<String> PIECES = List.of(
            "{%",
            "%}",
            "{{",
            "}}",
            "{%-",
            "-%}",
            "if ",
            "a",
            "b.c._value",
            " == ",
            "'x'",
            "\"",
            "'",
            " and ",
            " or ",
            "{% if a %}",
            "{% if b == 'x' %}",
            "{% elsif c %}",
            "{% else %}",
            "{% endif %}",
            "{% unless a %}",
            "{% endunless %}",
            "{% case a %}",
            "{% when 'x', 'y' %}",
            "{% endcase %}",
            "{% for i in (1..3) %}",
            "{% for i in b %}",
            "{% endfor %}",
            "{% break %}",
            "{% assign a = b %}",
            "{% assign a = 'x' | append: a %}",
            "{% capture a %}",
            "{% endcapture %}",
            "{% comment %}",
            "{% endcomment %}",
            "{% raw %}",
            "{% endraw %}",
            "{% condition f %}",
            "{% endcondition %}",
            "{% parameter grain %}",
            "{% date_start f %}",
            "{{ a }}",
            "{{ grain._parameter_value | upcase }}",
            "{% if grain._parameter_value == 'day' %}",
            "{% cycle a, 'x' %}",
            "text",
            " ",
            "\n",
            "[",
            "]",
            "(",
            ")",
            "|",
            ":",
            "..",
            "0",
            "-1",
            "1.5",
            "\0",
            "\uD800",
            "{",
            "}",
            "%");

    @Property(tries = 2000, seed = "20261123")
    void pieces_of_the_language_are_rendered(@ForAll("pieces") String text) {
        check(text);
    }

    @Property(tries = 500, seed = "20261123")
    void any_text_is_rendered(@ForAll String text) {
        check(text);
    }

    @Property(tries = 500, seed = "20261123")
    void a_text_without_tags_is_itself(@ForAll String text) {
        String plain = text.replace("{", "");

        assertThat(Template.of(plain).render(Templates.CONTEXT)).isEqualTo(Rendering.of(plain));
        assertThat(Template.of(plain + "{{ env }}").render(Templates.CONTEXT).texts())
                .containsExactly(plain + "prod");
    }

    @Property(tries = 1000, seed = "20261123")
    void the_same_template_is_rendered_the_same_again(@ForAll("pieces") String text) {
        assertThat(Template.of(text).render(Templates.CONTEXT))
                .isEqualTo(Template.of(text).render(Templates.CONTEXT));
    }

    @Property(tries = 1000, seed = "20261123")
    void the_text_of_each_branch_is_in_a_variant(@ForAll("nested") String template) {
        Rendering rendering = Template.of(template).render(Context.NONE);

        String all = String.join("\n", rendering.texts());
        for (int i = template.indexOf('<'); i >= 0; i = template.indexOf('<', i + 1)) {
            assertThat(all).contains(template.substring(i, template.indexOf('>', i) + 1));
        }
        assertThat(rendering.flaws()).allMatch(flaw -> flaw.code().severity() == Severity.INFO);
    }

    @Provide
    static Arbitrary<String> pieces() {
        return Arbitraries.of(PIECES).list().ofMaxSize(40).map(list -> String.join("", list));
    }

    private static void check(String text) {
        Rendering rendering = Template.of(text).render(Templates.CONTEXT);

        assertThat(rendering.variants()).isNotEmpty().hasSizeLessThanOrEqualTo(64);
        assertThat(rendering.texts()).doesNotHaveDuplicates();
        assertThat(rendering.flaws())
                .allSatisfy(flaw -> assertThat(flaw.offset()).isBetween(0, text.length()))
                .allSatisfy(flaw -> assertThat(flaw.message()).doesNotContain("\n"));
    }

    /** Questions in questions about different things, each with a text of its own in angle brackets. */
    @Provide
    static Arbitrary<String> nested() {
        return Arbitraries.integers().between(0, 5).list().ofMaxSize(24).map(TemplatePropertiesTest::nested);
    }

    private static String nested(List<Integer> steps) {
        StringBuilder template = new StringBuilder();
        int open = 0;
        for (int i = 0; i < steps.size(); i++) {
            switch (steps.get(i)) {
                case 0, 1, 2 -> {
                    template.append("{% if a").append(i).append(" %}");
                    open++;
                }
                case 3 -> template.append(open > 0 ? "{% elsif b" + i + " %}" : "");
                default -> {
                    template.append(open > 0 ? "{% else %}<" + i + "e>{% endif %}" : "");
                    open = Math.max(0, open - 1);
                }
            }
            template.append('<').append(i).append('>');
        }
        return template.append("{% endif %}".repeat(open)).toString();
    }
}
