package io.lookline.lineage;

import static io.lookline.lineage.Explores.explore;
import static io.lookline.lineage.Instances.looker;
import static io.lookline.lineage.Lookmls.project;
import static org.assertj.core.api.Assertions.assertThat;

import io.lookline.catalog.DataModel;
import io.lookline.catalog.DesiredState;
import io.lookline.diagnostic.Code;
import io.lookline.diagnostic.Diagnostic;
import io.lookline.diagnostic.ItemType;
import io.lookline.looker.LookerInstance;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was lost of the files, and what follows for views that are not there. */
class LookmlStateTest {
    private static final String VIEW = "view: orders { dimension: id {} }";
    private static final String MODEL = "include: \"/*.view\"\nexplore: orders {}";

    @Test
    void files_that_were_read_in_full_tell_which_views_are_gone() {
        DesiredState state = resolve(shop());

        assertThat(state.views().orElseThrow().complete()).isTrue();
        assertThat(state.dataModels()).allMatch(DataModel::complete);
        assertThat(state.diagnostics()).isEmpty();
    }

    @Test
    void a_project_that_was_not_read_in_full_leaves_all_views_in_doubt() {
        DesiredState state = resolve(shop().incomplete("other"));

        assertThat(state.views().orElseThrow().complete()).isFalse();
        assertThat(view(state).complete()).isTrue();
    }

    @Test
    void the_columns_of_a_project_that_was_not_read_in_full_are_in_doubt() {
        assertThat(view(resolve(shop().incomplete("shop"))).complete()).isFalse();
    }

    @Test
    void a_mistake_in_one_file_of_a_model_leaves_its_views_in_doubt_for_it_may_have_refined_them() {
        DesiredState state = resolve(shop().file("broken.view.lkml", "view: other {\n  dimension: {{{\n")
                .file("fine.view.lkml", ""));

        assertThat(state.views().orElseThrow().complete()).isFalse();
        assertThat(view(state).complete()).isFalse();
        assertThat(state.diagnostics()).extracting(Diagnostic::item).contains("shop/broken.view.lkml");
    }

    @Test
    void a_mistake_in_a_file_that_a_model_does_not_include_leaves_its_columns_alone() {
        DesiredState state = resolve(shop().file("broken.lkml", "view: other {\n  dimension: {{{\n"));

        assertThat(state.views().orElseThrow().complete()).isFalse();
        assertThat(view(state).complete()).isTrue();
    }

    @Test
    void an_import_that_is_not_there_leaves_the_views_of_its_model_in_doubt() {
        DesiredState state = resolve(project("shop")
                .file("m.model.lkml", "include: \"//hub/*.view\"\n" + MODEL)
                .file("orders.view.lkml", VIEW));

        assertThat(state.views().orElseThrow().complete()).isFalse();
        assertThat(view(state).complete()).isFalse();
        assertThat(state.diagnostics()).extracting(Diagnostic::code).contains(Code.LOOKML_IMPORT_UNKNOWN);
    }

    @Test
    void a_model_has_files_whatever_its_project_is_called_there() {
        assertThat(shop().state()
                        .modelsWithFiles(List.of(
                                new LookerInstance.Model("m", "called_otherwise"),
                                new LookerInstance.Model("other", "shop"),
                                new LookerInstance.Model("third", null))))
                .containsExactly("m");
    }

    @Test
    void a_circle_of_includes_loses_nothing() {
        DesiredState state = resolve(project("shop")
                .file("m.model.lkml", MODEL)
                .file("orders.view.lkml", "include: \"users.view\"\n" + VIEW)
                .file("users.view.lkml", "include: \"orders.view\"\nview: users {}"));

        assertThat(state.views().orElseThrow().complete()).isTrue();
        assertThat(state.diagnostics()).extracting(Diagnostic::code).containsOnly(Code.LOOKML_INCLUDE_CYCLE);
    }

    @Test
    void a_circle_of_parents_loses_nothing_and_is_told_with_file_and_line() {
        DesiredState state = resolve(shop().file("loop.view.lkml", """
                view: a { extends: [b] }

                view: b { extends: [a] }
                """));

        assertThat(state.views().orElseThrow().complete()).isTrue();
        assertThat(state.diagnostics())
                .filteredOn(diagnostic -> diagnostic.code() == Code.LOOKML_EXTENDS_CYCLE)
                .isNotEmpty()
                .allMatch(diagnostic -> diagnostic.type() == ItemType.LOOKML_FILE
                        && diagnostic.item().equals("shop/loop.view.lkml")
                        && diagnostic.message().matches("line [13]: .*")
                        && diagnostic.place().startsWith("https://git/shop/blob/c0ffee/loop.view.lkml#L"));
    }

    @Test
    void an_explore_that_could_not_be_read_leaves_all_views_in_doubt() {
        Diagnostic failure =
                new Diagnostic(Code.LOOKER_EXPLORE_UNREADABLE, ItemType.DATA_MODEL, "m::users", "", "HTTP 500", "");

        assertThat(looker().explores(explore("m", "orders"))
                        .failedExplore(failure)
                        .lookml(shop())
                        .resolve()
                        .views()
                        .orElseThrow()
                        .complete())
                .isFalse();
    }

    @Test
    void a_model_that_no_file_has_leaves_its_views_in_doubt_and_no_others() {
        DesiredState.Scope scope = looker().explores(explore("m", "orders"))
                .model("other")
                .lookml(shop())
                .resolve()
                .views()
                .orElseThrow();

        assertThat(scope.complete()).isTrue();
        assertThat(scope.unread()).containsExactly("svc.model.other_");
    }

    private static Lookmls shop() {
        return project("shop").file("m.model.lkml", MODEL).file("orders.view.lkml", VIEW);
    }

    private static DesiredState resolve(Lookmls files) {
        return looker().explores(explore("m", "orders").dimension("orders.id", "string"))
                .lookml(files)
                .resolve();
    }

    private static DataModel view(DesiredState state) {
        return state.dataModels().stream()
                .filter(model -> model.name().equals("m_orders_view"))
                .findFirst()
                .orElseThrow();
    }
}
