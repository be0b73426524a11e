package io.lookline.lookml.liquid;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookline.diagnostic.Code;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Megabytes of the same again, and what grows: all of it comes to an end in bounded time and memory. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileTemplatesTest {
    private static final int LENGTH = 1_000_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{%",
                "{% ",
                "{% if",
                "{%\n",
                "{{",
                "{{ x",
                "{{ x }}",
                "{% }}",
                "{{ %}",
                "{% %}",
                "{%- -%} ",
                "{% if a %}",
                "{% if a %}{% endif %}",
                "{% if a %}b{% else %}",
                "{% else %}",
                "{% endif %}",
                "{% case a %}{% when b %}",
                "{% for i in (1..1000) %}",
                "{% for i in (1..100000) %}x{% endfor %}",
                "{% capture a %}",
                "{% comment %}",
                "{% raw %}",
                "{% condition a %}",
                "{% parameter a %}",
                "{% assign a = a | append: a %}",
                "{% assign a = 'xy' | append: a %}",
                "{% assign a = a | append: 'xxxxxxxxxxxx' | replace: 'x', a %}",
                "{% assign a = 'x' | append: a | split: '' %}",
                "{% assign a = 'b' | split: '' | concat: a | concat: a %}",
                "{% capture a %}{{ a }}{{ a }}x{% endcapture %}",
                "{% assign a = 9 | times: a %}",
                "{{ a | b }}",
                "<",
                "{{ '<' | strip_html }}",
            })
    void megabytes_of_anything_are_rendered_in_time(String piece) {
        Rendering rendering = Template.of(piece.repeat(LENGTH / piece.length())).render(Context.NONE);

        assertThat(rendering.variants()).isNotEmpty().hasSizeLessThanOrEqualTo(64);
        assertThat(rendering.flaws()).hasSizeLessThanOrEqualTo(110);
    }

    @ParameterizedTest
    @CsvSource({
        "{{ ,a., }}",
        "{{ ,a[, }}",
        "{% if ,a and , b %}",
        "{% if ,a or , b %}",
        "{{ a,  | upcase, }}",
        "{{ ,(, }}"
    })
    void megabytes_in_one_tag_are_rendered_in_time(String begin, String piece, String end) {
        String template = begin + (piece + " ").repeat(LENGTH / piece.length()) + end;

        assertThat(Template.of(template).render(Context.NONE).variants()).isNotEmpty();
    }

    @Test
    void many_different_questions_are_rendered_in_time() {
        String template = IntStream.range(0, 30_000)
                .mapToObj(i -> "{% if a" + i + " %}" + i + "{% else %}{% if b" + i + " %}x{% endif %}{% endif %}")
                .collect(Collectors.joining());

        assertThat(Template.of(template).render(Context.NONE).variants()).hasSizeBetween(2, 64);
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 101, 10_000})
    void tags_in_tags_are_read_to_a_bound_and_what_follows_is_not_lost(int depth) {
        Rendering rendering = Template.of("{% if a %}".repeat(depth) + "x" + "{% endif %}".repeat(depth) + "y")
                .render(Context.NONE);

        assertThat(rendering.texts()).containsExactly("xy", "y");
        assertThat(rendering.flaws().stream().anyMatch(flaw -> flaw.code() == Code.LIQUID_TOO_DEEP))
                .isEqualTo(depth > TemplateParser.DEEPEST);
    }

    @Test
    void a_loop_without_end_is_ended_and_told() {
        String loops = "{% for i in (1..1000) %}".repeat(5) + "x" + "{% endfor %}".repeat(5);

        Rendering rendering = Template.of(loops).render(Context.NONE);

        assertThat(rendering.flaws()).extracting(Flaw::code).containsExactly(Code.LIQUID_TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{% if field == list %}x{% endif %}",
                "{% if list contains 'z' %}x{% endif %}",
                "{% if text contains 'z' %}x{% endif %}",
                "{{ field[list] }}",
                "{% assign a = 'a' | append: list %}",
                "{% assign a = text | remove: 'a' %}",
                "{% assign a = (1..10000) %}"
            })
    void what_a_loop_looks_at_again_and_again_counts(String body) {
        String template = "{% assign text = '" + "a,".repeat(10_000) + "' %}{% assign list = text | split: ',' %}"
                + "{% for i in (1..1000) %}" + body + "{% endfor %}";

        Rendering rendering = Template.of(template).render(Context.NONE);

        assertThat(rendering.flaws()).extracting(Flaw::code).containsExactly(Code.LIQUID_TOO_LONG);
    }

    @Test
    void a_list_of_long_texts_does_not_fill_the_memory() {
        String template = "{% assign list = '" + "a".repeat(100_000) + "' | split: ',' %}"
                + "{% assign list = list | concat: list %}".repeat(16) + "{{ list | join: ',' }}";

        assertThat(Template.of(template).render(Context.NONE).texts().getFirst())
                .hasSizeLessThan(2_000_000);
    }
}
