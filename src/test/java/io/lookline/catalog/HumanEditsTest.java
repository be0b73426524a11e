package io.lookline.catalog;

import static io.lookline.catalog.Assets.column;
import static io.lookline.catalog.Assets.dashboard;
import static io.lookline.catalog.Assets.described;
import static io.lookline.catalog.Assets.explore;
import static io.lookline.catalog.Assets.owned;
import static io.lookline.catalog.Assets.using;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.lookline.diagnostic.Code;
import io.lookline.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;

class HumanEditsTest {
    private static final PlanPolicy USUAL = Policy.usual().policy();
    private static final Dashboard SALES = using(dashboard("7", "1", "2"), "m_e");

    private final DesiredState desired = Desired.nothing()
            .dataModels(explore("m_e", column("orders.id")))
            .charts(2)
            .dashboards(SALES)
            .state();

    @Test
    void an_edited_description_stays_and_is_sent_back() {
        CurrentState current = Edited.dashboards(
                written(desired), stored -> Edited.to(described(stored.asset(), "Her title", "Her words"), stored));
        DesiredState changed = Desired.nothing()
                .dashboards(described(SALES, "Other title", "Looker's words"))
                .charts(2)
                .dataModels(explore("m_e", column("orders.id")))
                .state();

        Change.Update<Dashboard> update =
                update(Planner.plan(changed, current, USUAL).dashboards().getFirst());

        assertThat(update.asset().displayName()).isEqualTo("Her title");
        assertThat(update.asset().description()).isEqualTo("Her words");
        assertThat(update.fields()).containsExactly("sourceHash");
        assertThat(update.patches()).isEmpty();
    }

    @Test
    void a_description_that_lookline_wrote_is_patched_for_a_put_would_not_change_it() {
        DesiredState first = Desired.nothing()
                .dashboards(described(dashboard("7"), "Sales", "old"))
                .state();
        DesiredState next = Desired.nothing()
                .dashboards(described(dashboard("7"), "Sales", "new"))
                .state();

        Change.Update<Dashboard> update =
                update(Planner.plan(next, written(first), USUAL).dashboards().getFirst());

        assertThat(update.fields()).containsExactly("description");
        assertThat(update.patches()).containsExactly(new Change.Patch("/description", "new"));
    }

    @Test
    void a_description_that_a_person_removed_stays_away() {
        DesiredState first = Desired.nothing()
                .dashboards(described(dashboard("7"), "Sales", "text"))
                .state();
        CurrentState emptied =
                Edited.dashboards(written(first), stored -> Edited.to(described(stored.asset(), "Sales", ""), stored));

        assertThat(Planner.plan(first, emptied, USUAL).isEmpty()).isTrue();
    }

    @Test
    void a_description_that_is_gone_in_looker_stays_in_the_catalog() {
        DesiredState first = Desired.nothing()
                .dashboards(described(dashboard("7"), "Sales", "text"))
                .state();
        DesiredState next = Desired.nothing()
                .dashboards(described(dashboard("7"), "Sales", null))
                .state();

        Change.Update<Dashboard> update =
                update(Planner.plan(next, written(first), USUAL).dashboards().getFirst());

        assertThat(update.asset().description()).isEqualTo("text");
        assertThat(update.patches()).isEmpty();
    }

    @Test
    void an_owner_is_found_by_e_mail_whatever_its_case() {
        DesiredState owned = Desired.nothing()
                .dashboards(owned(dashboard("7"), "Jane@Example.com"))
                .state();

        Plan plan = Planner.plan(owned, AppliedPlan.empty("jane"), USUAL);

        assertThat(((Change.Create<Dashboard>) plan.dashboards().getFirst()).owners())
                .containsExactly(new Owner("id-jane", "user", "jane"));
    }

    @Test
    void the_order_of_owners_is_no_difference() {
        DesiredState owned = Desired.nothing()
                .dashboards(owned(dashboard("7"), "jane@example.com", "joe@example.com"))
                .state();
        CurrentState first = AppliedPlan.to(
                AppliedPlan.empty("jane", "joe"), Planner.plan(owned, AppliedPlan.empty("jane", "joe"), USUAL));
        CurrentState turned = Edited.dashboards(
                first,
                stored -> Edited.owners(
                        stored, stored.owners().getLast(), stored.owners().getFirst()));

        assertThat(Planner.plan(owned, turned, USUAL).isEmpty()).isTrue();
    }

    @Test
    void an_owner_who_is_no_user_is_told_once_however_many_dashboards() {
        DesiredState owned = Desired.nothing()
                .dashboards(owned(dashboard("7"), "joe@example.com"), owned(dashboard("8"), "Joe@example.com"))
                .state();

        Plan plan = Planner.plan(owned, AppliedPlan.empty("jane"), USUAL);

        assertThat(plan.diagnostics())
                .extracting(Diagnostic::code, Diagnostic::item)
                .containsExactly(tuple(Code.CATALOG_OWNER_UNKNOWN, "joe@example.com"));
    }

    @Test
    void owners_of_a_person_are_replaced_only_with_the_override() {
        DesiredState owned = Desired.nothing()
                .dashboards(owned(dashboard("7"), "jane@example.com"))
                .state();
        CurrentState current = Edited.dashboards(
                AppliedPlan.to(AppliedPlan.empty("jane"), Planner.plan(owned, AppliedPlan.empty("jane"), USUAL)),
                stored -> Edited.owners(stored, new Owner("id-joe", "user", "joe")));

        // The first run after the edit remembers that the owners are a person's.
        assertThat(update(Planner.plan(owned, current, USUAL).dashboards().getFirst())
                        .owners())
                .extracting(Owner::name)
                .containsExactly("joe");
        assertThat(update(Planner.plan(
                                        owned,
                                        current,
                                        Policy.usual().overrideOwners().policy())
                                .dashboards()
                                .getFirst())
                        .owners())
                .extracting(Owner::name)
                .containsExactly("jane");
    }

    private static CurrentState written(DesiredState state) {
        return AppliedPlan.to(AppliedPlan.empty(), Planner.plan(state, AppliedPlan.empty(), USUAL));
    }

    private static <A extends Asset> Change.Update<A> update(Change<A> change) {
        assertThat(change).isInstanceOf(Change.Update.class);
        return (Change.Update<A>) change;
    }
}
