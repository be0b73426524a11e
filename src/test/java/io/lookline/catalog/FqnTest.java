package io.lookline.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FqnTest {
    @Test
    void a_part_with_a_dot_is_quoted_and_nothing_else_is() {
        assertThat(Fqn.of("svc", "42")).isEqualTo("svc.42");
        assertThat(Fqn.of("svc", "a.b/c d")).isEqualTo("svc.\"a.b/c d\"");
        assertThat(Fqn.of("my.svc", "42")).isEqualTo("\"my.svc\".42");
        assertThat(Fqn.of("svc", "a b'c")).isEqualTo("svc.a b'c");
    }

    @Test
    void a_full_name_is_split_at_the_dots_that_are_not_in_quotes() {
        assertThat(Fqn.split("svc.\"a.b/c d\".t")).containsExactly("svc", "a.b/c d", "t");
        assertThat(Fqn.split("svc")).containsExactly("svc");
        assertThat(Fqn.split("svc..t")).containsExactly("svc", "", "t");
        assertThat(Fqn.split("svc.\"a.b")).containsExactly("svc", "a.b");
        assertThat(Fqn.first("\"my.svc\".42")).isEqualTo("my.svc");
    }

    @Test
    void a_data_model_lies_below_the_word_model() {
        assertThat(Fqn.ofDataModel("svc", "m_e")).isEqualTo("svc.model.m_e");
    }

    @Test
    void a_column_of_an_explore_is_quoted_for_the_dot_after_its_view() {
        assertThat(Fqn.ofColumn("svc.model.m_e", "orders.id")).isEqualTo("svc.model.m_e.\"orders.id\"");
        assertThat(Fqn.ofColumn("svc.model.m_v_view", "id")).isEqualTo("svc.model.m_v_view.id");
    }

    @Test
    void a_tag_lies_in_lookers_classification() {
        assertThat(new Tag("pii").fqn()).isEqualTo("LookerTags.pii");
        assertThat(new Tag("v1.2").fqn()).isEqualTo("LookerTags.\"v1.2\"");
    }
}
