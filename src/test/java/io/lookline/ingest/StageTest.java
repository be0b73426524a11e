package io.lookline.ingest;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A test that has a fresh stage. */
@QuarkusTest
abstract class StageTest {
    Stage stage;

    @BeforeEach
    final void raise() {
        stage = new Stage();
    }

    @AfterEach
    final void lower() {
        stage.close();
    }

    static String fqn(String id) {
        return Stage.SERVICE + "." + id;
    }

    static String modelFqn(String name) {
        return Stage.SERVICE + ".model." + name;
    }
}
