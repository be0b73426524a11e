package io.lookline.lookml.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import org.junit.jupiter.api.Test;

class DashboardExtensionTest {
    @Test
    void elements_and_filters_merge_by_their_names_parameter_by_parameter() {
        Dashboard resolved = last("""
                - dashboard: base
                  title: Base
                  description: Of the base
                  filters:
                  - {name: Date, field: orders.created_date, default_value: 7 days}
                  elements:
                  - {name: one, title: One, model: shop, explore: orders, fields: [orders.id], listen: {Date: a.b}}
                  - {name: two, title: Two}
                - dashboard: own
                  extends: base
                  title: Own
                  filters:
                  - {name: Date, default_value: 1 day}
                  elements:
                  - {name: three, title: Three}
                  - {name: one, explore: users, fields: [users.id]}
                """);

        assertThat(resolved.name()).isEqualTo("own");
        assertThat(resolved.title()).isEqualTo("Own");
        assertThat(resolved.description()).isEqualTo("Of the base");
        assertThat(resolved.elements()).extracting(DashboardElement::title).containsExactly("One", "Two", "Three");
        DashboardElement one = resolved.elements().getFirst();
        assertThat(one.query().model()).isEqualTo("shop");
        assertThat(one.query().explore()).isEqualTo("users");
        assertThat(one.query().fields()).containsExactly("users.id");
        assertThat(one.listen()).containsExactly(entry("Date", "a.b"));
        assertThat(resolved.filters()).singleElement().satisfies(date -> {
            assertThat(date.field()).isEqualTo("orders.created_date");
            assertThat(date.defaultValue()).isEqualTo("1 day");
        });
    }

    @Test
    void the_later_parent_counts_more_and_parents_of_parents_are_taken_too() {
        Dashboard resolved = last("""
                - dashboard: root
                  description: Root
                  elements:
                  - {name: one, title: Root, type: text, note_text: Root}
                - dashboard: left
                  extends: root
                  elements:
                  - {name: one, title: Left, type: left}
                - dashboard: right
                  elements:
                  - {name: one, title: Right}
                - dashboard: own
                  extends: [left, right]
                """);

        assertThat(resolved.description()).isEqualTo("Root");
        assertThat(resolved.elements()).singleElement().satisfies(one -> {
            assertThat(one.title()).isEqualTo("Right");
            assertThat(one.type()).isEqualTo("left");
            assertThat(one.noteText()).isEqualTo("Root");
        });
    }

    @Test
    void what_only_is_there_to_be_extended_stays_so_and_its_child_does_not_become_it() {
        List<Dashboard> resolved = resolve("""
                - dashboard: base
                  extension: required
                - dashboard: own
                  extends: base
                """);

        assertThat(resolved).extracting(Dashboard::extensionRequired).containsExactly(true, false);
    }

    @Test
    void elements_without_a_name_are_all_kept() {
        Dashboard resolved = last("""
                - dashboard: base
                  elements: [{title: One}, {title: Two}]
                - dashboard: own
                  extends: base
                  elements: [{title: Three}, {title: Four}]
                """);

        assertThat(resolved.elements())
                .extracting(DashboardElement::title)
                .containsExactly("One", "Two", "Three", "Four");
    }

    @Test
    void dashboards_that_extend_each_other_or_nobody_known_are_read_all_the_same() {
        List<Dashboard> resolved = resolve("""
                - dashboard: a
                  extends: b
                  elements: [{name: one}]
                - dashboard: b
                  extends: [a, b, missing]
                  elements: [{name: two}]
                """);

        assertThat(resolved).allSatisfy(each -> assertThat(each.elements())
                .extracting(DashboardElement::name)
                .containsExactlyInAnyOrder("one", "two"));
    }

    private static Dashboard last(String text) {
        return resolve(text).getLast();
    }

    private static List<Dashboard> resolve(String text) {
        DashboardFile file = Read.file(text);
        assertThat(file.diagnostics()).isEmpty();
        return DashboardExtension.resolve(file.dashboards());
    }
}
