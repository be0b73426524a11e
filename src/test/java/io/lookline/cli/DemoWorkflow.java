package io.lookline.cli;

import io.lookline.demo.catalog.DemoOpenMetadata;
import io.lookline.demo.looker.DemoLooker;
import io.lookline.demo.looker.LookerOptions;
import java.util.Optional;

/** The workflow file that leads to two demo servers of the test's own. */
final class DemoWorkflow {
    private DemoWorkflow() {}

    static String yaml(DemoLooker looker, DemoOpenMetadata catalog) {
        LookerOptions options = LookerOptions.defaults();
        return new ExampleWorkflow(
                        "fernweh",
                        options.clientId(),
                        options.clientSecret(),
                        looker.uri().toString(),
                        Optional.empty(),
                        "warehouse",
                        catalog.api().toString(),
                        catalog.token())
                .yaml();
    }
}
