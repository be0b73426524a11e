package io.lookline.catalog;

import static io.lookline.catalog.Assets.explore;
import static io.lookline.catalog.Assets.view;
import static org.assertj.core.api.Assertions.assertThat;

import io.lookline.catalog.DeletionPlan.Deletion;
import io.lookline.catalog.DesiredState.Scope;
import io.lookline.diagnostic.Code;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Views share a type with explores, and each are judged by what is known of them. */
class ViewDeletionTest {
    private static final Scope ALL_KNOWN = new Scope(true, Set.of(), Set.of());
    private static final DataModel EXPLORE = explore("m_a");
    private static final DataModel KEPT = view("m_kept_view", "view: kept {}", "");
    private static final DataModel GONE = view("m_gone_view", "view: gone {}", "");

    private final Policy policy = Policy.usual();
    private final CurrentState current = AppliedPlan.to(
            AppliedPlan.empty(),
            Planner.plan(
                    Desired.nothing().dataModels(EXPLORE, KEPT, GONE).state(), AppliedPlan.empty(), policy.policy()));

    @Test
    void a_view_that_is_gone_is_deleted() {
        assertThat(deletions(Desired.nothing().dataModels(EXPLORE, KEPT).views(ALL_KNOWN))
                        .delete())
                .extracting(Deletion::fqn)
                .containsExactly("svc.model.m_gone_view");
    }

    @Test
    void without_lookml_no_view_is_deleted_and_none_is_spoken_of() {
        DeletionPlan plan = deletions(Desired.nothing().dataModels(EXPLORE));

        assertThat(plan.delete()).isEmpty();
        assertThat(plan.withheld()).isEmpty();
    }

    @Test
    void files_that_were_not_read_in_full_delete_no_view_and_the_explores_are_judged_alone() {
        DeletionPlan plan = deletions(
                Desired.nothing().dataModels(explore("m_b"), KEPT).views(new Scope(false, Set.of(), Set.of())));

        assertThat(plan.delete()).extracting(Deletion::fqn).containsExactly("svc.model.m_a");
        assertThat(plan.withheld())
                .allMatch(diagnostic -> diagnostic.code() == Code.DELETION_WITHHELD)
                .extracting("item")
                .containsExactly("svc.model.m_gone_view");
    }

    @Test
    void explores_that_were_not_read_in_full_delete_no_explore() {
        assertThat(deletions(Desired.nothing()
                                .dataModels(explore("m_b"), KEPT, GONE)
                                .incomplete(AssetKind.DATA_MODEL)
                                .views(ALL_KNOWN))
                        .delete())
                .isEmpty();
    }

    @Test
    void a_view_whose_name_an_explore_takes_over_is_not_deleted() {
        assertThat(deletions(Desired.nothing()
                                .dataModels(EXPLORE, KEPT, explore("m_gone_view"))
                                .views(ALL_KNOWN))
                        .delete())
                .isEmpty();
    }

    @Test
    void no_view_at_all_counts_as_not_read_in_full() {
        assertThat(deletions(Desired.nothing().dataModels(EXPLORE).views(ALL_KNOWN))
                        .delete())
                .isEmpty();
    }

    @Test
    void a_view_that_a_filter_excludes_is_deleted_and_marked_so() {
        Scope filtered = new Scope(true, Set.of("svc.model.m_gone_view"), Set.of());

        assertThat(deletions(Desired.nothing().dataModels(EXPLORE, KEPT).views(filtered))
                        .delete())
                .extracting(Deletion::filtered)
                .containsExactly(true);
    }

    private DeletionPlan deletions(Desired desired) {
        return Planner.plan(desired.state(), current, policy.policy()).deletions();
    }
}
