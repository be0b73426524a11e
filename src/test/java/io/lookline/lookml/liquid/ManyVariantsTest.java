package io.lookline.lookml.liquid;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookline.diagnostic.Code;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A text has at most 64 variants; where there are more, each branch is in one of a few. */
class ManyVariantsTest {
    @Test
    void six_independent_questions_give_each_combination() {
        Rendering rendering = render(ifs(6));

        assertThat(rendering.variants()).hasSize(64);
        assertThat(rendering.flaws()).isEmpty();
    }

    @Test
    void seven_independent_questions_give_all_and_nothing() {
        Rendering rendering = render(ifs(7));

        assertThat(rendering.texts()).containsExactly("0,1,2,3,4,5,6,", "");
        assertThat(rendering.flaws()).extracting(Flaw::code).containsExactly(Code.LIQUID_BRANCHES_COMBINED);
    }

    @Test
    void each_branch_of_many_is_in_one_text_however_deep_it_is() {
        String template = ifs(10)
                + "{% if a %}A{% if b %}B{% elsif c %}C{% else %}D{% endif %}{% else %}E{% if d %}F{% else %}G"
                + "{% if e %}H{% else %}I{% endif %}{% endif %}{% endif %}";

        Rendering rendering = render(template);

        assertThat(rendering.texts()).hasSizeLessThan(10);
        assertThat(String.join("", rendering.texts())).contains("A", "B", "C", "D", "E", "F", "G", "H", "I");
        assertThat(rendering.flaws()).extracting(Flaw::code).containsExactly(Code.LIQUID_BRANCHES_COMBINED);
    }

    @Test
    void what_only_another_answer_about_the_same_value_leads_to_is_reached() {
        String template =
                ifs(10) + "{% if p == 'a' %}A{% endif %}{% if p == 'b' %}B{% if q %}C{% else %}D{% endif %}{% endif %}";

        assertThat(String.join("", render(template).texts())).contains("A", "B", "C", "D");
    }

    @Test
    void a_chain_of_more_branches_than_texts_loses_some_and_says_so() {
        String chain = IntStream.range(1, 100)
                .mapToObj(i -> "{% elsif a" + i + " %}" + i)
                .collect(Collectors.joining("", "{% if a0 %}0", "{% endif %}"));

        Rendering rendering = render(chain);

        assertThat(rendering.variants()).hasSize(64);
        assertThat(rendering.flaws()).extracting(Flaw::code).containsExactly(Code.LIQUID_BRANCHES_LOST);
    }

    @Test
    void a_parameter_with_more_allowed_values_than_texts_has_the_first_ones() {
        List<String> allowed = IntStream.range(0, 100).mapToObj(i -> "c" + i).toList();
        Parameter parameter = new Parameter(Parameter.Type.UNQUOTED, Optional.empty(), allowed);

        Rendering rendering =
                Template.of("{% parameter p %}").render(Context.NONE.with((Parameters) _ -> Optional.of(parameter)));

        assertThat(rendering.texts()).isEqualTo(allowed.subList(0, 64));
        assertThat(rendering.flaws()).extracting(Flaw::code).containsExactly(Code.LIQUID_BRANCHES_LOST);
    }

    @Test
    void variants_come_in_the_order_of_the_text() {
        assertThat(render("{% if a %}1{% elsif b %}2{% else %}3{% endif %}{% if c %}x{% else %}y{% endif %}")
                        .texts())
                .containsExactly("1x", "1y", "2x", "2y", "3x", "3y");
    }

    private static Rendering render(String template) {
        return Template.of(template).render(Context.NONE);
    }

    private static String ifs(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "{% if o.x" + i + "._is_selected %}" + i + ",{% endif %}")
                .collect(Collectors.joining());
    }
}
