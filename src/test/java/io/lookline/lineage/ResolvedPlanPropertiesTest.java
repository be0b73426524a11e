package io.lookline.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookline.catalog.AppliedPlan;
import io.lookline.catalog.CurrentState;
import io.lookline.catalog.DesiredState;
import io.lookline.catalog.Plan;
import io.lookline.catalog.PlanPolicy;
import io.lookline.catalog.Planner;
import io.lookline.catalog.Policy;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Looker instances of every shape, with few words so that names collide, references meet and dangle. */
class ResolvedPlanPropertiesTest {
    @Property(tries = 300)
    void the_same_instance_gives_the_same_state(@ForAll("instances") Instances instance) {
        DesiredState first = instance.resolve();

        assertThat(instance.resolve()).isEqualTo(first);
        assertThat(instance.resolve().toString()).isEqualTo(first.toString());
    }

    @Property(tries = 300)
    void a_second_run_writes_nothing(@ForAll("instances") Instances instance) {
        DesiredState desired = instance.resolve();
        CurrentState current = applied(AppliedPlan.empty("jane"), desired);

        Plan second = Planner.plan(desired, current, Policy.usual().policy());

        assertThat(second.isEmpty()).as(second.toString()).isTrue();
    }

    @Property(tries = 300)
    void after_any_change_in_looker_one_run_is_enough(
            @ForAll("instances") Instances before, @ForAll("instances") Instances after) {
        CurrentState old = applied(AppliedPlan.empty("jane"), before.resolve());
        DesiredState desired = after.resolve();
        CurrentState current = applied(old, desired);

        Plan second = Planner.plan(desired, current, Policy.usual().policy());

        assertThat(second.isEmpty()).as(second.toString()).isTrue();
    }

    @Property(tries = 300)
    void one_run_is_enough_with_every_override_too(
            @ForAll("instances") Instances before, @ForAll("instances") Instances after) {
        PlanPolicy override = Policy.usual()
                .overrideMetadata()
                .overrideOwners()
                .overrideLineage()
                .policy();
        CurrentState old = applied(AppliedPlan.empty("jane"), before.resolve());
        DesiredState desired = after.resolve();
        CurrentState current = AppliedPlan.to(old, Planner.plan(desired, old, override));

        Plan second = Planner.plan(desired, current, override);

        assertThat(second.isEmpty()).as(second.toString()).isTrue();
    }

    private static CurrentState applied(CurrentState before, DesiredState desired) {
        return AppliedPlan.to(
                before, Planner.plan(desired, before, Policy.usual().policy()));
    }

    @Provide
    Arbitrary<Instances> instances() {
        return Combinators.combine(
                        explores().array(Explores[].class).ofMaxSize(4),
                        boards().array(Boards[].class).ofMaxSize(4),
                        Arbitraries.of(true, false))
                .as((explores, boards, filtered) -> {
                    Instances instance = Instances.looker()
                            .user("4", "jane@example.com")
                            .explores(explores)
                            .dashboards(boards);
                    return filtered ? instance.filteredExplore("a::b") : instance;
                });
    }

    private static Arbitrary<Explores> explores() {
        return Combinators.combine(words(), words(), fields().list().ofMaxSize(4), words(), Arbitraries.of(true, false))
                .as((model, name, fields, tag, broken) -> {
                    Explores explore = Explores.explore(model, name).tag(tag);
                    fields.forEach(field -> explore.dimension(field, "string"));
                    return broken ? explore.error("broken") : explore;
                });
    }

    private static Arbitrary<Boards> boards() {
        return Combinators.combine(
                        words(),
                        words(),
                        tiles().list().ofMaxSize(4),
                        Arbitraries.longs().between(0, 99))
                .as((id, title, tiles, views) -> {
                    Boards board = Boards.board(id)
                            .title(title)
                            .description(title)
                            .owner("4")
                            .views(views);
                    tiles.forEach(board::tile);
                    return board;
                });
    }

    private static Arbitrary<Tiles> tiles() {
        return Combinators.combine(words(), words(), words(), words(), fields())
                .as((id, title, model, explore, field) -> Tiles.tile(id)
                        .title(title)
                        .query(Queries.query(model, explore).fields(field)));
    }

    private static Arbitrary<String> words() {
        return Arbitraries.of("a", "b", "a_b", "a::b", "b.c", "A", "x\"y", " ");
    }

    private static Arbitrary<String> fields() {
        return Arbitraries.of("o.id", "o.ID", "o.state", "u.id", "calculation");
    }
}
