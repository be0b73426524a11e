package io.lookline.demo.looker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldSelectionTest {

    @Test
    void nothing_given_asks_for_everything() {
        FieldSelection selection = FieldSelection.parse("");

        assertThat(selection.asksFor("title")).isTrue();
        assertThat(selection.inside("folder").asksFor("name")).isTrue();
    }

    @Test
    void brackets_select_at_any_depth() {
        FieldSelection query = FieldSelection.parse("id, elements(id,look(query(model,view)),type),title")
                .inside("elements")
                .inside("look")
                .inside("query");

        assertThat(query.names()).containsOnlyKeys("model", "view");
    }

    @Test
    void a_name_without_brackets_asks_for_the_whole_object() {
        FieldSelection folder = FieldSelection.parse("id,folder").inside("folder");

        assertThat(folder.asksFor("name")).isTrue();
    }

    @Test
    void an_old_server_drops_what_has_brackets_inside_brackets() {
        FieldSelection elements = FieldSelection.parse("id,elements(id,query(model))")
                .withoutInnerBrackets()
                .inside("elements");

        assertThat(elements.names()).containsOnlyKeys("id");
    }

    @Test
    void an_old_server_gives_an_empty_object_when_all_inside_has_brackets() {
        FieldSelection fields = FieldSelection.parse("id,fields(dimensions(name),measures(name))")
                .withoutInnerBrackets()
                .inside("fields");

        assertThat(fields.asksFor("dimensions")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"id,folder(id", "id)", "folder(id))"})
    void brackets_that_do_not_match_are_refused(String fields) {
        assertThatThrownBy(() -> FieldSelection.parse(fields))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("racket");
    }
}
