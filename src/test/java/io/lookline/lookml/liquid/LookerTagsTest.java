package io.lookline.lookml.liquid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parameters and templated filters. */
class LookerTagsTest {
    /** Of view v: its parameters are those of {@link Templates}. */
    @ParameterizedTest
    @CsvSource(delimiter = '⇒', quoteCharacter = '~', textBlock = """
            {% parameter grain %}                                       ⇒ day / week / month
            {% parameter grain %}_{% parameter v.grain %}               ⇒ day_day / week_week / month_month
            {{ grain._parameter_value }}_t                              ⇒ day_t / week_t / month_t
            {{ grain._parameter_value | upcase }}                       ⇒ DAY / WEEK / MONTH
            {% parameter free %} {% parameter unset %} {% parameter x.nowhere %} ⇒ day liquid_unset liquid_x_nowhere
            {% parameter word %} {{ word._parameter_value }}            ⇒ 'it''s' 'it''s'
            {% parameter count %} {{ count._parameter_value }}          ⇒ 7 7
            {% parameter since %} {% parameter flag %}                  ⇒ '2000-01-01' false
            {% parameter set %} {% parameter v.set %} {% parameter known %} {% parameter w.known %} ⇒ week week k k
            {% if set._parameter_value == 'week' %}a{% else %}b{% endif %}    ⇒ a
            {% if v.set._parameter_value == "'week'" %}a{% else %}b{% endif %}⇒ a
            {% if set._parameter_value contains 'ee' %}a{% else %}b{% endif %}⇒ a
            {% if word._parameter_value == 'a' %}1{% elsif word._parameter_value == 'b' %}2{% else %}3{% endif %} ⇒ 1 / 2 / 3
            {% if grain._parameter_value == 'day' %}{% parameter grain %}{% else %}-{% endif %} ⇒ day / -
            {% if word._parameter_value == "'a'" %}{% parameter word %}{% else %}-{% endif %}   ⇒ 'a' / -
            {% case grain._parameter_value %}{% when 'day' %}1{% when 'week' %}2{% else %}3{% endcase %} ⇒ 1 / 2 / 3
            {% assign n = count._parameter_value | minus: 1 %}{{ n | plus: 365 }}{% if n == 3 %}!{% endif %} ⇒ 371! / 371
            {% assign g = grain._parameter_value %}{% if g == 'week' %}{{ g }}{% else %}?{% endif %} ⇒ week / ?
            {% condition f %} ${TABLE}.x {% endcondition %}             ⇒ (${TABLE}.x IS NOT NULL)
            {% condition %} x {% endcondition %}                        ⇒ (x IS NOT NULL)
            {% condition v.f %} a + b {% endcondition %}                ⇒ ((a + b) IS NOT NULL)
            {% condition 'v.f' %}{% endcondition %}                     ⇒ (1 = 1)
            {% condition f %} a -- b {% endcondition %}                 ⇒ ((a -- b⏎) IS NOT NULL)
            {% condition f %}{{ env }}.x{% endcondition %}              ⇒ (prod.x IS NOT NULL)
            {% condition f %}{% if x %}a{% else %}b{% endif %}{% endcondition %} ⇒ (a IS NOT NULL) / (b IS NOT NULL)
            {% incrementcondition %} x {% endincrementcondition %}      ⇒ (x IS NOT NULL)
            {% incrementcondition f %}x{% endincrementcondition %}      ⇒ (x IS NOT NULL)
            DATE({% date_start f %}) < {% date_end v.f %}               ⇒ DATE('2000-01-01') < '2000-01-01'
            '{% date_start f %}'                                        ⇒ '2000-01-01'
            {% table_date_range f a.b_ %}                               ⇒ a.b_
            """)
    void a_tag_of_looker_becomes_exactly_this(String template, String texts) {
        assertThat(Templates.shown(template)).isEqualTo(texts);
    }
}
