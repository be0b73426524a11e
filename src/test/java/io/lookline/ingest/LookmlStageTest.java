package io.lookline.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import io.lookline.diagnostic.Code;
import io.lookline.diagnostic.Diagnostic;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;

/** A test that has a fresh stage and the repositories behind its Looker, which all runs read. */
@QuarkusTest
abstract class LookmlStageTest extends StageTest {
    static final String USERS = "ecommerce_users_view";
    static final String USERS_FILE = "views/shop/users.view.lkml";
    static final String LEGACY = "ecommerce_legacy_orders_view";
    static final String LEGACY_FILE = "views/shop/legacy_orders.view.lkml";

    Repositories repositories;

    @BeforeEach
    final void readLookml() {
        repositories = stage.lookml();
    }

    /** The names of the living views. */
    List<String> views() {
        return stage.catalog.all(Stage.MODELS).stream()
                .filter(model -> model.path("dataModelType").asText().equals("LookMlView")
                        && !model.path("deleted").asBoolean())
                .map(model -> model.path("name").asText())
                .sorted()
                .toList();
    }

    /** Versions of all data models, by name: what a run wrote has another one. */
    Map<String, String> versions() {
        Map<String, String> versions = new TreeMap<>();
        stage.catalog
                .all(Stage.MODELS)
                .forEach(model -> versions.put(
                        model.path("name").asText(), model.path("version").asText()));
        return versions;
    }

    /** An edge between data models, both by name. */
    Optional<JsonNode> edge(String from, String to) {
        return stage.catalog.edges().stream()
                .filter(edge -> edge.path("fromFqn").asText().equals(modelFqn(from))
                        && edge.path("toFqn").asText().equals(modelFqn(to)))
                .map(edge -> edge.path("lineageDetails"))
                .findFirst();
    }

    /** The pairs of an edge, as {@code column > column}. */
    List<String> pairs(String from, String to) {
        return edge(from, to)
                .map(details -> StreamSupport.stream(
                                details.path("columnsLineage").spliterator(), false)
                        .flatMap(entry -> StreamSupport.stream(
                                        entry.path("fromColumns").spliterator(), false)
                                .map(source -> column(source, from) + " > " + column(entry.path("toColumn"), to)))
                        .sorted()
                        .toList())
                .orElse(List.of());
    }

    static List<Diagnostic> of(RunResult result, Code code) {
        return result.diagnostics().stream()
                .filter(diagnostic -> diagnostic.code() == code)
                .toList();
    }

    private static String column(JsonNode fqn, String model) {
        return fqn.asText().substring(modelFqn(model).length() + 1).replace("\"", "");
    }
}
