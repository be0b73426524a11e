package io.lookline.lookml.liquid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateTest {
    /** Variants are shown with a slash between them. */
    @ParameterizedTest
    @CsvSource(delimiter = '⇒', quoteCharacter = '~', textBlock = """
            ~a {b} ${c} @{d} % {~                                                    ⇒ ~a {b} ${c} @{d} % {~
            {% if openmetadata %}prod{% else %}{{ x }}{% endif %}.t                  ⇒ prod.t
            {% if _model._name == 'm' %}a{% else %}b{% endif %}                      ⇒ a
            {% if _model._name == "n" %}a{% else %}b{% endif %}                      ⇒ b
            {% if _explore._name != 'e' %}a{% elsif _view._name == 'v' %}b{% endif %}⇒ b
            {{ _model._name }}.{{ _explore._name }}.{{ _view._name }}.{{ _field._name }} ⇒ m.e.v.v.f
            {{ orders.id._view._name }} {{ id._view._name }}                         ⇒ orders v
            {{ _user_attributes['schema'] }}.{{ _user_attributes["none"] }}          ⇒ s.liquid_user_attributes_none
            {% if _user_attributes['level'] > 4 %}a{% else %}b{% endif %}            ⇒ a
            {% if _user_attributes['none'] == 'x' %}a{% else %}b{% endif %}          ⇒ a / b
            {% if env == 'prod' %}a{% elsif x %}b{% else %}c{% endif %}              ⇒ a
            {% if on %}a{% endif %}{% if off %}b{% endif %}                          ⇒ a
            {% if other._in_query %}a{% else %}b{% endif %}                          ⇒ b
            {% if o._in_query %}a{% endif %}                                         ⇒ a / ~~
            t{% if o._in_query %}a{% elsif p._in_query %}b{% else %}c{% endif %}     ⇒ ta / tb / tc
            {% if o.x._is_selected %}a{% else %}b{% endif %}                         ⇒ a / b
            {% if o.x._is_filtered or on %}a{% else %}b{% endif %}                   ⇒ a
            {% if o.x._is_filtered and off %}a{% else %}b{% endif %}                 ⇒ b
            {% if o.x._is_filtered and on %}a{% else %}b{% endif %}                  ⇒ a / b
            {% if off and x or on %}a{% else %}b{% endif %}                          ⇒ b
            {% unless o._in_query %}a{% else %}b{% endunless %}                      ⇒ a / b
            {% unless env == 'prod' %}a{% else %}b{% endunless %}                    ⇒ b
            {% case env %}x{% when 'dev', 'prod' %}a{% else %}b{% endcase %}         ⇒ a
            {% case o.x._value %}{% when 'a' or 'b' %}1{% when 'c' %}2{% endcase %}  ⇒ 1 / 2 / ~~
            {% if a.x._value %}1{% endif %}{% if b.x._value %}2{% endif %}.          ⇒ 12. / 1. / 2. / .
            {% if a %}1{% if b %}2{% endif %}{% endif %}.                            ⇒ 12. / 1. / .
            {% if a._in_query %}1{% else %}2{% endif %}{% if a._in_query %}1{% else %}2{% endif %} ⇒ 11 / 22
            {% if x._is_selected %}1{% endif %}{% if v.x._is_selected %}2{% endif %}.⇒ 12. / .
            {% if a or b %}1{% endif %}{% if b %}2{% endif %}.                       ⇒ 12. / 1. / .
            {% if a and b %}1{% endif %}{% if b %}2{% endif %}.                      ⇒ 12. / 2. / .
            {% if a != 'x' %}1{% elsif a == 'x' %}{{ a }}{% endif %}                 ⇒ 1 / x
            {% if 'x' == a %}{{ a }}{% elsif a == 'y' %}{{ a }}{% endif %}           ⇒ x / y / ~~
            {% if 3 < a %}1{% endif %}{% if a > 3 %}2{% endif %}.                    ⇒ 12. / .
            {% assign a = 'x' %}{{ a }}                                              ⇒ x
            {% assign t = 'a' %}{% if o._in_query %}{% assign t = 'b' %}{% endif %}{{ t }}.{% if t == 'a' %}1{% endif %} ⇒ b. / a.1
            {% capture t %}x{{ env }}{% endcapture %}{% if t == 'xprod' %}{{ t }}{% endif %} ⇒ xprod
            {% capture t %}{{ y }}{% endcapture %}{% if t == 'b' %}1{% else %}2{% endif %} ⇒ 1 / 2
            {% for i in (1..3) %}{{ i }}{% unless forloop.last %},{% endunless %}{% endfor %} ⇒ 1,2,3
            {% for i in list reversed limit:2 offset:1 %}{{ forloop.index }}{{ i }}{% endfor %} ⇒ 1z2y
            {% for i in list %}{% if i == 'y' %}{% continue %}{% endif %}{{ i }}{% endfor %}{{ i }} ⇒ xzliquid_i
            {% for i in list %}{% if i == 'y' %}{% break %}{% endif %}{{ i }}{% endfor %}. ⇒ x.
            {% for i in (1..2) %}{% for j in (1..2) %}{{ j }}{% endfor %}{{ forloop.index }}{% endfor %} ⇒ 121122
            {% for i in unknown %}<{{ i }}>{% endfor %}                              ⇒ <liquid_unknown>
            {% assign none = '' | split: ',' %}{% for i in none %}a{% else %}b{% endfor %} ⇒ b
            {% cycle 'a', 'b' %}{% cycle 'a', 'b' %}{% cycle 'a', 'b' %}             ⇒ aba
            {% increment i %}{% increment i %}{% decrement j %}                      ⇒ 01-1
            {% echo env %}{% # nothing %}{% comment %}a {% if %} {{ b }}{% endcomment %} ⇒ prod
            {% raw %}{{ a }} {% if %}{% endraw %}b                                   ⇒ {{ a }} {% if %}b
            a {%- if on -%} b {%- endif -%} c {{- env -}} d                          ⇒ abcprodd
            a⏎{%- comment -%} b {%- endcomment %} c                                  ⇒ a c
            {{ nil }}{{ false }}{{ 1.50 }}{{ 2 }}{{ 'a' }}{{ list }}                 ⇒ false1.52axyz
            {{ list[1] }}{{ list.first }}{{ list.last }}{{ list.size }}{{ list[-1] }}⇒ yxz3z
            {{ o.x._value }} {{ value }} {{ _filters['o.x'] }} {{ row['o.x'] }}      ⇒ liquid_o_x_value liquid_value liquid_filters_o_x liquid_row_o_x
            {{ _query._query_timezone }} {{ _localization['k'] }}                    ⇒ UTC liquid_localization_k
            {% if env contains 'ro' %}a{% endif %}{% if list contains 'y' %}b{% endif %} ⇒ ab
            {% if nothing_known == blank %}a{% else %}b{% endif %}                   ⇒ a / b
            {% if '' == blank %}a{% endif %}{% if env != empty %}b{% endif %}{% if nil == null %}c{% endif %} ⇒ abc
            {% if limit <= 5 and limit >= 5 and limit <> 4 %}a{% endif %}            ⇒ a
            """)
    void a_template_becomes_exactly_these_texts(String template, String texts) {
        assertThat(Templates.shown(template)).isEqualTo(texts.replace("~", ""));
    }

    @Test
    void one_text_is_not_conditional_and_one_of_several_is() {
        assertThat(Template.of("{{ env }}").render(Templates.CONTEXT).variants())
                .singleElement()
                .satisfies(only -> assertThat(only.conditional()).isFalse())
                .satisfies(only -> assertThat(only.description()).isEmpty());

        assertThat(Template.of("{% if o._in_query %}a{% elsif x == 'b' %}b{% else %}c{% endif %}")
                        .render(Context.NONE)
                        .variants())
                .allSatisfy(each -> assertThat(each.conditional()).isTrue())
                .extracting(each -> each.description() + ": " + String.join(", ", each.reasons()))
                .containsExactly(
                        "Liquid branch 1 of 3: `o._in_query` is true",
                        "Liquid branch 2 of 3: `o._in_query` is false, `x == 'b'` is true",
                        "Liquid branch 3 of 3: `o._in_query` is false, `x == 'b'` is false");
    }

    @Test
    void branches_that_say_the_same_are_one_text() {
        assertThat(Template.of("{% if x %}a{% else %}a{% endif %}")
                        .render(Context.NONE)
                        .variants())
                .singleElement()
                .satisfies(only -> assertThat(only.conditional()).isFalse());
    }

    @Test
    void names_that_the_context_does_not_have_are_undecided() {
        assertThat(Template.of("{% if _model._name == 'm' %}a{% else %}{{ _model._name }}{% endif %}")
                        .render(Context.NONE)
                        .texts())
                .containsExactly("a", "liquid_model_name");
    }

    @Test
    void what_a_template_reads_is_told() {
        Rendering rendering = Template.of("""
                        {% condition created %} x {% endcondition %} {% condition %} y {% endcondition %} {% date_start o.since %} {{ _filters['o.a'] }}
                        {% parameter grain %} {{ v.word._parameter_value }} {{ user_id }} {{ _user_attributes['none'] }}
                        {% if o._in_query or o.x._is_selected %}{{ o.y._value }}{% elsif o.z._is_filtered %}{% endif %}
                        {% if off %}{{ o.never._value }}{% endif %} {{ row['o.r'] }}
                        """).render(Templates.CONTEXT);

        assertThat(rendering.inputs().stream()
                        .map(each -> each.kind() + " " + each.name())
                        .collect(Collectors.joining(", ")))
                .isEqualTo("FILTER created, FILTER v.f, FILTER o.since, FILTER o.a, PARAMETER grain, PARAMETER v.word,"
                        + " VARIABLE user_id, VARIABLE _user_attributes['none'], SELECTION o, SELECTION o.x, VALUE o.y,"
                        + " VALUE o.r, FILTER o.z");
    }
}
