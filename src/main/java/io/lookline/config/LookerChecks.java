package io.lookline.config;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/** What no key can say by itself about Looker: the connector's environment variables, filters in the wrong place, Git. */
final class LookerChecks {
    private static final List<Key<FilterPattern>> FILTERS = List.of(
            ExtractionKeys.DASHBOARDS, ExtractionKeys.CHARTS, ExtractionKeys.DATA_MODELS, ExtractionKeys.PROJECTS);

    private final Fields looker;
    private final Fields extraction;
    private final Variables variables;

    LookerChecks(Fields looker, Fields extraction, Variables variables) {
        this.looker = looker;
        this.extraction = extraction;
        this.variables = variables;
    }

    void run() {
        FILTERS.stream()
                .filter(filter -> looker.has(filter) && !extraction.has(filter))
                .forEach(filter -> looker.at(filter)
                        .notice(Statement.that("has no effect here").hint("move it to source.sourceConfig.config")));
        environment();
    }

    /** Up to 1.12 the Python connector let these win over the YAML; here the YAML wins. */
    private void environment() {
        differs(LookerKeys.CLIENT_ID, "LOOKERSDK_CLIENT_ID", looker.find(LookerKeys.CLIENT_ID));
        differs(
                LookerKeys.CLIENT_SECRET,
                "LOOKERSDK_CLIENT_SECRET",
                looker.find(LookerKeys.CLIENT_SECRET).map(Secret::reveal));
        Optional<URI> address = variables.find("LOOKERSDK_BASE_URL").flatMap(Address.looker()::parse);
        if (!address.equals(looker.find(LookerKeys.HOST_PORT))) {
            differs(
                    LookerKeys.HOST_PORT,
                    "LOOKERSDK_BASE_URL",
                    looker.find(LookerKeys.HOST_PORT).map(URI::toString));
        }
        unused("LOOKERSDK_VERIFY_SSL", "true", "certificates are always verified");
        unused("LOOKERSDK_TIMEOUT", "", "write workflowConfig.config.lookline.limits.requestTimeout");
    }

    private void differs(Key<?> key, String variable, Optional<String> inFile) {
        Optional<String> set = variables.find(variable);
        if (set.isPresent() && inFile.isPresent() && !set.equals(inFile)) {
            looker.at(key)
                    .notice(Statement.that("the variable " + variable + " is set and differs; the file wins")
                            .hint("unset it, or write ${" + variable + "}"));
        }
    }

    private void unused(String variable, String standard, String hint) {
        boolean hasConnection = looker.has(LookerKeys.HOST_PORT);
        variables
                .find(variable)
                .filter(value -> hasConnection && !value.equalsIgnoreCase(standard))
                .ifPresent(_ -> looker.at(LookerKeys.HOST_PORT)
                        .notice(Statement.that("the variable " + variable + " has no effect")
                                .hint(hint)));
    }
}
