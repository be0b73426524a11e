package io.lookline.demo.looker;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookline.demo.looker.LookmlProject.Spot;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LookmlProjectTest {

    private static final String VIEWS = """
            view: orders {
              dimension: id {}

              dimension_group: created {
                type: time
              }
            }

            view: users {
              measure: id {}
            }
            """;

    private final LookmlProject hub = project("hub", Map.of("views.lkml", VIEWS), List.of());

    @Test
    void a_field_is_found_in_its_view() {
        assertThat(hub.field("orders", "id")).contains(new Spot("hub", "views.lkml", 2));
        assertThat(hub.field("orders", "created")).contains(new Spot("hub", "views.lkml", 4));
        assertThat(hub.field("users", "id")).contains(new Spot("hub", "views.lkml", 10));
        assertThat(hub.field("users", "created")).isEmpty();
    }

    @Test
    void a_refined_field_stays_where_it_was_declared_and_a_new_one_is_in_the_refinement() {
        String refinement = "view: +orders {\n  dimension: id {}\n  dimension: more {}\n}\n";
        LookmlProject refined = project("hub", Map.of("a.lkml", refinement, "views.lkml", VIEWS), List.of());

        assertThat(refined.field("orders", "id")).contains(new Spot("hub", "views.lkml", 2));
        assertThat(refined.field("orders", "more")).contains(new Spot("hub", "a.lkml", 3));
    }

    @Test
    void what_another_project_lends_is_found_there() {
        LookmlProject spoke = project("spoke", Map.of("m.model.lkml", "\nexplore: orders {}\n"), List.of(hub));

        assertThat(spoke.field("orders", "id")).contains(new Spot("hub", "views.lkml", 2));
        assertThat(spoke.explore("orders")).contains(new Spot("spoke", "m.model.lkml", 2));
    }

    @Test
    void a_dashboard_declares_no_field() {
        LookmlProject project = project("p", Map.of("d.dashboard.lookml", VIEWS), List.of());

        assertThat(project.field("orders", "id")).isEmpty();
    }

    private static LookmlProject project(String name, Map<String, String> files, List<LookmlProject> imports) {
        return new LookmlProject(name, "owner/" + name, files, imports);
    }
}
