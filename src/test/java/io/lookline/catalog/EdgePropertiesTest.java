package io.lookline.catalog;

import static io.lookline.catalog.Assets.column;
import static io.lookline.catalog.Assets.view;
import static io.lookline.catalog.Tables.edge;
import static io.lookline.catalog.Tables.table;
import static io.lookline.catalog.Tables.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.lookline.catalog.DesiredState.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Two views with any columns, and edges from two tables with pairs that may name columns which are not there. */
class EdgePropertiesTest {
    private static final Set<String> COLUMNS = Set.of("a", "b", "A", "c.d");

    /** One view with what leads to it: for each table the target columns, the query and whether there is an edge. */
    record Reading(Set<String> columns, Set<String> fromOrders, Set<String> fromUsers, String sql) {
        Desired desired() {
            DataModel model = view(
                    "m_v_view", columns.stream().sorted().map(Assets::column).toArray(Column[]::new));
            List<Edge> edges = new ArrayList<>();
            edges.add(told(edge(table("wh.d.s.orders"), model, pairs(fromOrders)), sql, null));
            if (!fromUsers.isEmpty()) {
                edges.add(told(edge(table("wh.d.s.users"), model, pairs(fromUsers)), null, sql));
            }
            return Desired.nothing()
                    .dataModels(model, view("m_other_view", column("x")))
                    .views(new Scope(true, Set.of(), Set.of()))
                    .edges(edges.toArray(Edge[]::new));
        }

        private static String[] pairs(Set<String> targets) {
            return targets.stream().map(target -> "id > " + target).toArray(String[]::new);
        }
    }

    @Property(tries = 300)
    void after_any_change_one_run_is_enough(
            @ForAll("readings") Reading before, @ForAll("readings") Reading after, @ForAll boolean override) {
        CurrentState current = run(run(AppliedPlan.empty(), before, override), after, override);

        Plan second = plan(current, after, override);

        assertThat(second.isEmpty()).as(second.edges().toString()).isTrue();
    }

    @Property(tries = 300)
    void the_override_leaves_what_was_computed_last_and_the_view_has(
            @ForAll("readings") Reading before, @ForAll("readings") Reading after) {
        CurrentState current = run(run(AppliedPlan.empty(), before, false), after, true);

        assertThat(current.edges())
                .isEqualTo(run(AppliedPlan.empty(), after, false).edges());
    }

    @Property(tries = 300)
    void without_the_override_no_pair_of_a_column_that_stays_is_lost(
            @ForAll("readings") Reading before, @ForAll("readings") Reading after) {
        CurrentState old = run(AppliedPlan.empty(), before, false);
        CurrentState current = run(old, after, false);

        old.edges().forEach((key, stored) -> assertThat(
                        current.edges().get(key).edge().columns())
                .containsAll(stored.edge().columns().stream()
                        .filter(pair -> after.columns().stream().anyMatch(column -> pair.to()
                                .equals(Fqn.ofColumn(key.to().fqn(), column))))
                        .toList()));
    }

    private static CurrentState run(CurrentState current, Reading reading, boolean override) {
        return AppliedPlan.to(current, plan(current, reading, override));
    }

    private static Plan plan(CurrentState current, Reading reading, boolean override) {
        Policy policy = override ? Policy.usual().overrideLineage() : Policy.usual();
        return Planner.plan(reading.desired().state(), current, policy.policy());
    }

    @Provide
    Arbitrary<Reading> readings() {
        Supplier<Arbitrary<Set<String>>> names =
                () -> Arbitraries.of(COLUMNS).set().ofMaxSize(COLUMNS.size());
        return Combinators.combine(
                        names.get(), names.get(), names.get(), Arbitraries.of("select 1", "select 2", "", null))
                .as(Reading::new);
    }
}
