package io.lookline.catalog;

import static io.lookline.catalog.Assets.column;
import static io.lookline.catalog.Assets.described;
import static io.lookline.catalog.Assets.explore;
import static io.lookline.catalog.Assets.incomplete;
import static io.lookline.catalog.Assets.tagged;
import static io.lookline.catalog.Assets.typed;
import static io.lookline.catalog.Assets.view;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DataModelDiffTest {
    private static final DataModelDiff USUAL = new DataModelDiff(Policy.usual().policy());
    private static final DataModelDiff OVERRIDE =
            new DataModelDiff(Policy.usual().overrideMetadata().policy());

    private final DataModel orders =
            explore("m_e", column("orders.id"), described(column("orders.state"), "State", "of the order"));

    @Test
    void an_equal_explore_is_unchanged() {
        assertThat(USUAL.compare(orders, written(orders))).isInstanceOf(Change.Unchanged.class);
    }

    @Test
    void columns_match_without_regard_to_case() {
        DataModel upper = explore("m_e", column("ORDERS.ID"), column("orders.state"));

        Change.Update<DataModel> update = update(USUAL.compare(upper, written(orders)));

        assertThat(update.fields()).containsExactly("sourceHash");
        assertThat(update.asset().columns()).extracting(Column::name).containsExactly("ORDERS.ID", "orders.state");
    }

    @Test
    void a_new_column_and_a_gone_one_are_differences() {
        DataModel other = explore("m_e", column("orders.id"), column("orders.total"));

        assertThat(update(USUAL.compare(other, written(orders))).fields())
                .containsExactly("columns.orders.total", "columns.orders.state");
    }

    @Test
    void an_incomplete_explore_takes_no_column_away() {
        DataModel partial = incomplete(explore("m_e", column("orders.id")));

        Change.Update<DataModel> update = update(USUAL.compare(partial, written(orders)));

        assertThat(update.fields()).containsExactly("sourceHash");
        assertThat(update.asset().columns()).isEqualTo(orders.columns());
    }

    @Test
    void a_column_of_another_type_keeps_what_people_wrote_on_it() {
        Column edited = tagged(described(column("orders.id"), "Number", "unique"), "pii");
        Stored<DataModel> stored = Edited.to(explore("m_e", edited), written(explore("m_e", column("orders.id"))));
        DataModel retyped = explore("m_e", typed(described(column("orders.id"), "ID", "new words"), "NUMBER"));

        Change.Update<DataModel> update = update(USUAL.compare(retyped, stored));

        assertThat(update.fields()).containsExactly("columns.orders.id");
        assertThat(update.asset().columns()).containsExactly(typed(edited, "NUMBER"));
        assertThat(update.patches()).isEmpty();
    }

    @Test
    void an_empty_description_of_a_column_is_filled_when_the_source_has_one() {
        DataModel more = explore("m_e", described(column("orders.id"), "ID", "unique"), column("orders.state"));

        Change.Update<DataModel> update = update(USUAL.compare(more, written(orders)));

        assertThat(update.fields()).containsExactly("columns.orders.id.description", "columns.orders.id.displayName");
        assertThat(update.patches()).isEmpty();
    }

    @Test
    void the_override_patches_a_columns_description_in_its_place() {
        Stored<DataModel> stored = Edited.to(
                explore("m_e", column("orders.id"), described(column("orders.state"), "State", "her words")),
                written(orders));

        assertThat(USUAL.compare(orders, stored)).isInstanceOf(Change.Unchanged.class);
        assertThat(update(OVERRIDE.compare(orders, stored)).patches())
                .containsExactly(new Change.Patch("/columns/1/description", "of the order"));
    }

    @Test
    void tags_of_people_stay_and_tags_of_looker_are_added() {
        Stored<DataModel> stored = Edited.to(tagged(orders, "hers", "old"), written(tagged(orders, "old")));

        Change.Update<DataModel> update = update(USUAL.compare(tagged(orders, "new"), stored));

        assertThat(update.fields()).containsExactly("tags");
        assertThat(update.asset().tags())
                .extracting(Label::tagFqn)
                .containsExactly("LookerTags.hers", "LookerTags.new", "LookerTags.old");
    }

    @Test
    void a_tag_that_a_person_removed_stays_away_until_the_source_changes() {
        DataModel pii = tagged(explore("m_e", tagged(column("orders.id"), "pii")), "pii");
        Stored<DataModel> removed = Edited.to(explore("m_e", column("orders.id")), written(pii));

        assertThat(USUAL.compare(pii, removed)).isInstanceOf(Change.Unchanged.class);
        assertThat(update(USUAL.compare(described(pii, "m_e", "changed"), removed))
                        .fields())
                .containsExactly("description", "tags", "columns.orders.id.tags");
    }

    @Test
    void the_display_type_of_a_column_alone_is_no_change_the_server_would_store() {
        DataModel other = explore("m_e", displayType(column("orders.id"), "Zipcode"));
        Stored<DataModel> stored = written(explore("m_e", column("orders.id")));

        assertThat(update(USUAL.compare(other, stored)).fields()).containsExactly("sourceHash");
    }

    private static final String COMMIT = "https://git/o/r/blob/" + "0a".repeat(20) + "/orders.view.lkml#L1";
    private static final String NEXT_COMMIT = "https://git/o/r/blob/" + "0b".repeat(20) + "/orders.view.lkml#L9";

    @Test
    void a_view_is_not_written_again_for_each_commit_of_its_repository() {
        assertThat(USUAL.compare(
                        view("m_v_view", "view: v {}", NEXT_COMMIT), written(view("m_v_view", "view: v {}", COMMIT))))
                .isInstanceOf(Change.Unchanged.class);
    }

    @Test
    void a_view_with_another_text_gets_the_link_to_its_commit() {
        Change.Update<DataModel> update = update(USUAL.compare(
                view("m_v_view", "view: v { }", NEXT_COMMIT), written(view("m_v_view", "view: v {}", COMMIT))));

        assertThat(update.fields()).containsExactly("sourceUrl", "sql");
        assertThat(update.asset().sourceUrl()).isEqualTo(NEXT_COMMIT);
    }

    @Test
    void a_view_in_another_file_or_on_another_host_gets_the_link_to_it() {
        DataModel moved = view("m_v_view", "view: v {}", NEXT_COMMIT.replace("orders", "moved"));

        assertThat(update(USUAL.compare(moved, written(view("m_v_view", "view: v {}", COMMIT))))
                        .fields())
                .containsExactly("sourceUrl");
    }

    @Test
    void a_link_into_lookers_editor_follows_the_line() {
        String link = "https://looker/projects/p/files/v.view.lkml?line=";

        assertThat(update(USUAL.compare(
                                view("m_v_view", "view: v {}", link + 2),
                                written(view("m_v_view", "view: v {}", link + 1))))
                        .fields())
                .containsExactly("sourceUrl");
    }

    @Test
    void a_tag_that_a_person_removed_stays_away_when_the_link_moves() {
        DataModel pii = tagged(view("m_v_view", "view: v {}", COMMIT), "pii");
        Stored<DataModel> removed = Edited.to(view("m_v_view", "view: v {}", COMMIT), written(pii));

        assertThat(USUAL.compare(tagged(view("m_v_view", "view: v {}", NEXT_COMMIT), "pii"), removed))
                .isInstanceOf(Change.Unchanged.class);
    }

    @Test
    void a_text_that_this_run_does_not_know_stays() {
        assertThat(USUAL.compare(view("m_v_view", null, COMMIT), written(view("m_v_view", "view: v {}", COMMIT))))
                .isInstanceOf(Change.Unchanged.class);
    }

    private static Column displayType(Column column, String type) {
        return new Column(column.name(), null, column.dataType(), null, type, null, false, List.of());
    }

    private static Stored<DataModel> written(DataModel model) {
        return new Stored<>(
                "id", model, false, AppliedPlan.BOT, USUAL.create(model).sourceHash(), List.of(), null);
    }

    private static Change.Update<DataModel> update(Change<DataModel> change) {
        assertThat(change).isInstanceOf(Change.Update.class);
        return (Change.Update<DataModel>) change;
    }
}
