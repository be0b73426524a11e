package io.lookline.ingest;

import static io.lookline.ingest.Stage.CHARTS;
import static io.lookline.ingest.Stage.DASHBOARDS;
import static io.lookline.ingest.Stage.MODELS;
import static org.assertj.core.api.Assertions.assertThat;

import io.lookline.demo.looker.LookerContent;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was deleted and comes again. */
@QuarkusTest
class ReturnTest extends StageTest {
    private LookerContent before;
    private String giftBuyers;

    @BeforeEach
    void fill() {
        before = stage.looker.content();
        stage.ingest();
        giftBuyers = stage.chartTitled("Gift Buyers").path("fullyQualifiedName").asText();
    }

    @Test
    void what_came_back_in_looker_comes_back_in_the_catalog() {
        List<String> living = living();
        stage.looker.change(content -> content.withoutDashboard("4").withoutExplore("finance", "budgets"));
        stage.ingest();
        assertThat(living()).hasSize(living.size() - 3);

        stage.looker.change(_ -> before);
        stage.ingest();

        assertThat(living()).containsExactlyElementsOf(living);
        assertThat(stage.dashboard("4").path("charts").findValuesAsText("fullyQualifiedName"))
                .containsExactly(giftBuyers);
        assertThat(stage.writesOf(stage::ingest)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {DASHBOARDS, CHARTS, MODELS})
    void what_a_person_deleted_stays_deleted(String collection) {
        String fqn =
                switch (collection) {
                    case DASHBOARDS -> fqn("4");
                    case CHARTS -> giftBuyers;
                    default -> modelFqn("ecommerce_gifts");
                };
        stage.person.deletes(collection, fqn);

        RunResult result = stage.ingest();
        stage.changeDashboard("4", dashboard -> dashboard.put("title", "Other"));
        stage.describeExplore("ecommerce", "gifts", "Other");
        stage.ingest();

        assertThat(result.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(result.total().failed()).isZero();
        assertThat(stage.entity(collection, fqn).path("deleted").asBoolean()).isTrue();
        assertThat(stage.writesOf(stage::ingest)).isEmpty();
    }

    private List<String> living() {
        return Stream.of(DASHBOARDS, CHARTS, MODELS)
                .flatMap(collection -> stage.living(collection).stream())
                .toList();
    }
}
