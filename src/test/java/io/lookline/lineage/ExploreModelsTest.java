package io.lookline.lineage;

import static io.lookline.lineage.Explores.explore;
import static io.lookline.lineage.Instances.looker;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.lookline.catalog.Column;
import io.lookline.catalog.DataModel;
import io.lookline.catalog.DesiredState;
import io.lookline.catalog.Label;
import io.lookline.catalog.Tag;
import io.lookline.diagnostic.Code;
import io.lookline.diagnostic.Diagnostic;
import io.lookline.looker.Explore.Field;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExploreModelsTest {
    @Test
    void an_explore_is_named_by_its_model_and_itself() {
        DataModel model = model(explore("sales::eu", "orders"));

        assertThat(model.name()).isEqualTo("sales_eu_orders");
        assertThat(model.fqn()).isEqualTo("svc.model.sales_eu_orders");
        assertThat(model.displayName()).isEqualTo("orders");
        assertThat(model.type()).isEqualTo("LookMlExplore");
        assertThat(model.project()).isEqualTo("project");
        assertThat(model.sourceUrl()).isEqualTo("https://looker/explore/sales::eu/orders");
    }

    @Test
    void columns_are_the_dimensions_then_the_measures_as_read() {
        DataModel model = model(explore("m", "e")
                .dimension("orders.paid", "yesno")
                .measure("orders.count", "count")
                .dimension("orders.codes", "list"));

        assertThat(model.columns())
                .extracting(Column::name, Column::dataType, Column::arrayDataType, Column::dataTypeDisplay)
                .containsExactly(
                        tuple("orders.paid", "BOOLEAN", null, "yesno"),
                        tuple("orders.codes", "ARRAY", "STRING", "list"),
                        tuple("orders.count", "NUMBER", null, "count"));
    }

    @Test
    void a_column_says_what_the_field_says() {
        Field field = new Field(
                "orders.id",
                "Orders ID",
                "ID",
                "unique",
                "number",
                true,
                List.of("pii", " ", "v1.2"),
                null,
                null,
                null,
                null);

        assertThat(model(explore("m", "e").dimension(field)).columns())
                .containsExactly(new Column(
                        "orders.id",
                        "ID",
                        "NUMBER",
                        null,
                        "number",
                        "unique",
                        true,
                        List.of(new Label("LookerTags.\"v1.2\"", false), new Label("LookerTags.pii", false))));
    }

    @Test
    void a_field_without_a_short_label_shows_its_label_and_without_a_type_is_a_string() {
        Field field = new Field("orders.id", "Orders ID", null, " ", null, false, List.of(), null, null, null, null);

        assertThat(model(explore("m", "e").dimension(field)).columns())
                .extracting(Column::displayName, Column::dataType, Column::dataTypeDisplay, Column::description)
                .containsExactly(tuple("Orders ID", "STRING", "string", null));
    }

    @Test
    void precise_types_are_asked_for() {
        Explores explore = explore("m", "e").dimension("orders.created_week", "date_week");

        assertThat(looker().explores(explore)
                        .preciseTypes()
                        .resolve()
                        .dataModels()
                        .getFirst()
                        .columns())
                .extracting(Column::dataType)
                .containsExactly("DATE");
    }

    @Test
    void a_type_that_nobody_knows_is_told_once_with_the_number_of_its_fields() {
        DesiredState state = looker().explores(
                        explore("m", "e").dimension("a.b", "hologram").dimension("a.c", "hologram"))
                .resolve();

        assertThat(state.diagnostics())
                .extracting(Diagnostic::code, Diagnostic::item)
                .containsExactly(tuple(Code.TYPE_UNKNOWN, "hologram"));
        assertThat(state.diagnostics().getFirst().message()).contains("2 columns");
    }

    @Test
    void two_fields_that_differ_only_in_case_become_two_columns() {
        DesiredState state = looker().explores(
                        explore("m", "e").dimension("orders.id", "number").dimension("orders.ID", "number"))
                .resolve();

        assertThat(state.dataModels().getFirst().columns())
                .extracting(Column::name)
                .satisfiesExactly(first -> assertThat(first).isEqualTo("orders.id"), second -> assertThat(second)
                        .startsWith("orders.ID_"));
        assertThat(state.diagnostics()).extracting(Diagnostic::code).containsExactly(Code.COLUMN_RENAMED);
    }

    @Test
    void a_field_whose_name_the_catalog_refuses_is_told() {
        DesiredState state = looker().explores(explore("m", "e").dimension("a." + "x".repeat(300), "number"))
                .resolve();

        assertThat(state.dataModels().getFirst().columns().getFirst().name()).hasSize(256);
        assertThat(state.diagnostics()).extracting(Diagnostic::code).containsExactly(Code.NAME_CHANGED);
    }

    @Test
    void two_explores_of_one_name_are_one_data_model_and_one_failure() {
        DesiredState state =
                looker().explores(explore("a", "b_c"), explore("a_b", "c")).resolve();

        assertThat(state.dataModels()).extracting(DataModel::displayName).containsExactly("b_c");
        assertThat(state.diagnostics())
                .extracting(Diagnostic::code, Diagnostic::item)
                .containsExactly(tuple(Code.NAME_COLLISION, "a_b::c"));
    }

    @Test
    void an_explore_with_errors_is_incomplete() {
        assertThat(model(explore("m", "e")).complete()).isTrue();
        assertThat(model(explore("m", "e").error("unknown view")).complete()).isFalse();
    }

    @Test
    void each_tag_is_listed_once_by_the_name_that_the_catalog_accepts() {
        DesiredState state = looker().explores(
                        explore("m", "e").tag("pii").tag("a::b").tag("say \"hi\""),
                        explore("m", "f").tag("pii").tag("say \"hi\""))
                .resolve();

        assertThat(state.tags()).extracting(Tag::name).containsExactly("a_b", "pii", "say 'hi'");
        assertThat(state.dataModels().getFirst().tags())
                .extracting(Label::tagFqn)
                .containsExactly("LookerTags.a_b", "LookerTags.pii", "LookerTags.say 'hi'");
        assertThat(state.diagnostics())
                .extracting(Diagnostic::code, Diagnostic::item)
                .containsExactly(tuple(Code.NAME_CHANGED, "say \"hi\""));
    }

    @Test
    void no_tags_are_written_unless_asked_for() {
        DesiredState state =
                looker().explores(explore("m", "e").tag("pii")).onlyTheContent().resolve();

        assertThat(state.tags()).isEmpty();
        assertThat(state.dataModels().getFirst().tags()).isEmpty();
    }

    private static DataModel model(Explores explore) {
        return looker().explores(explore).resolve().dataModels().getFirst();
    }
}
