package io.lookline.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class UsagePropertiesTest {
    /** @param killed whether the run ends after the dashboard was written and before its usage was */
    record Run(int daysLater, int moreViews, boolean killed, boolean repeated) {}

    @Property
    void the_days_sum_up_to_the_growth_of_the_total(@ForAll("runs") List<Run> sequence) {
        UsageRuns runs = new UsageRuns();
        LocalDate day = Policy.TODAY;
        long total = 1_000;
        runs.run(day, total);

        for (Run run : sequence) {
            day = day.plusDays(run.daysLater());
            total += run.moreViews();
            if (run.killed()) {
                runs.runKilledBeforeReporting(day, total);
            } else {
                runs.run(day, total);
            }
            if (run.repeated()) {
                runs.run(day, total);
            }
        }
        runs.run(day, total);

        assertThat(runs.sum()).isEqualTo(total - 1_000);
        assertThat(runs.run(day, total)).isEmpty();
    }

    @Provide
    Arbitrary<List<Run>> runs() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 50),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as(Run::new)
                .list()
                .ofMaxSize(12);
    }
}
