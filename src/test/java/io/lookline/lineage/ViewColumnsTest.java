package io.lookline.lineage;

import static io.lookline.lineage.Instances.looker;
import static io.lookline.lineage.Lookmls.project;
import static org.assertj.core.api.Assertions.assertThat;

import io.lookline.catalog.Column;
import io.lookline.catalog.DesiredState;
import io.lookline.catalog.Label;
import io.lookline.catalog.Tag;
import io.lookline.diagnostic.Code;
import java.util.List;
import org.junit.jupiter.api.Test;

class ViewColumnsTest {
    @Test
    void dimensions_and_groups_come_first_then_measures_and_what_only_filters_is_no_column() {
        assertThat(columns("""
                                measure: count { type: count }
                                dimension: id {}
                                filter: period { type: date }
                                parameter: unit {}
                                dimension_group: created { type: time timeframes: [date, week] }
                                """)).extracting(Column::name).containsExactly("id", "created", "count");
    }

    @Test
    void a_field_says_its_label_description_key_and_tags() {
        DesiredState state = state("""
                dimension: id { primary_key: yes label: "Number" description: "Of the order" tags: ["pii", "key"] }
                dimension: bare {}
                """, looker());
        List<Column> columns = state.dataModels().getFirst().columns();

        assertThat(columns.get(0).displayName()).isEqualTo("Number");
        assertThat(columns.get(0).description()).isEqualTo("Of the order");
        assertThat(columns.get(0).primaryKey()).isTrue();
        assertThat(columns.get(0).tags()).extracting(Label::tagFqn).containsExactly("LookerTags.key", "LookerTags.pii");
        assertThat(columns.get(1).displayName()).isNull();
        assertThat(columns.get(1).primaryKey()).isFalse();
        assertThat(state.tags()).extracting(Tag::name).containsExactly("key", "pii");
    }

    @Test
    void tags_are_left_out_where_they_are_not_wanted() {
        DesiredState state = state("dimension: id { tags: [\"pii\"] }", looker().onlyTheContent());

        assertThat(state.dataModels().getFirst().columns().getFirst().tags()).isEmpty();
        assertThat(state.tags()).isEmpty();
    }

    private static final String TYPED = """
            dimension: bare {}
            dimension: n { type: number }
            dimension: yes { type: yesno }
            dimension: list { type: list }
            dimension: odd { type: wavelength }
            dimension_group: at { timeframes: [time, date] }
            dimension_group: on { type: time timeframes: [date, month] }
            dimension_group: all { type: time }
            dimension_group: for { type: duration intervals: [day] }
            measure: sum { type: sum }
            """;

    @Test
    void types_are_those_of_the_python_connector() {
        assertThat(state(TYPED, looker()).dataModels().getFirst().columns())
                .extracting(Column::dataType)
                .containsExactly(
                        "STRING", "NUMBER", "BOOLEAN", "ARRAY", "UNKNOWN", "TIME", "TIME", "TIME", "TIME", "NUMBER");
    }

    @Test
    void types_are_the_true_ones_where_they_are_wanted() {
        assertThat(state(TYPED, looker().preciseTypes()).dataModels().getFirst().columns())
                .extracting(Column::dataType)
                .containsExactly(
                        "STRING",
                        "NUMBER",
                        "BOOLEAN",
                        "ARRAY",
                        "UNKNOWN",
                        "TIMESTAMP",
                        "DATE",
                        "TIMESTAMP",
                        "NUMBER",
                        "NUMBER");
    }

    @Test
    void the_type_that_people_read_is_lookers_and_a_missing_one_the_default() {
        List<Column> columns = state(TYPED, looker()).dataModels().getFirst().columns();

        assertThat(columns)
                .extracting(Column::dataTypeDisplay)
                .containsExactly(
                        "string", "number", "yesno", "list", "wavelength", "time", "time", "time", "duration", "sum");
        assertThat(columns.get(3).arrayDataType()).isEqualTo("STRING");
    }

    @Test
    void a_type_that_is_not_known_is_counted() {
        assertThat(state(TYPED, looker()).diagnostics())
                .filteredOn(diagnostic -> diagnostic.code() == Code.TYPE_UNKNOWN)
                .extracting("item")
                .containsExactly("wavelength");
    }

    @Test
    void inherited_and_refined_fields_are_columns_too() {
        DesiredState state =
                looker().lookml(project("shop").file("m.model.lkml", """
                                view: base { dimension: id { description: "Of the base" } }
                                view: child { extends: [base] dimension: own {} }
                                view: +base { dimension: id { description: "Refined" } }
                                """)).resolve();

        Column id = state.dataModels().stream()
                .filter(model -> model.name().equals("m_child_view"))
                .flatMap(model -> model.columns().stream())
                .filter(column -> column.name().equals("id"))
                .findFirst()
                .orElseThrow();

        assertThat(id.description()).isEqualTo("Refined");
    }

    private static List<Column> columns(String fields) {
        return state(fields, looker()).dataModels().getFirst().columns();
    }

    private static DesiredState state(String fields, Instances looker) {
        return looker.lookml(project("shop").file("m.model.lkml", "view: v {\n" + fields + "}"))
                .resolve();
    }
}
