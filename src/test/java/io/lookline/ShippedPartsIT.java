package io.lookline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The SBOM and the licences beside what the build ships. */
class ShippedPartsIT {
    private static final Path TARGET = Path.of("target");

    @Test
    void the_sbom_has_each_jar_of_the_jvm_build_and_no_other() throws Exception {
        Path libraries = TARGET.resolve("quarkus-app/lib");
        assumeThat(libraries).as("the JVM build").exists();

        List<String> shipped = new ArrayList<>();
        try (Stream<Path> files = Files.walk(libraries)) {
            for (Path jar : files.filter(Files::isRegularFile).toList()) {
                shipped.add(sha256(jar));
            }
        }

        assertThat(components().map(ShippedPartsIT::sha256)).containsExactlyInAnyOrderElementsOf(shipped);
    }

    @Test
    void each_component_of_the_sbom_is_listed_with_its_licence() throws IOException {
        assertThat(TARGET.resolve("licenses/LICENSE")).hasSameTextualContentAs(Path.of("LICENSE"));
        assertThat(TARGET.resolve("licenses/THIRD-PARTY.txt"))
                .content()
                .contains(components()
                        .map(component -> "%s:%s %s, %s"
                                .formatted(
                                        component.at("/group").asText(),
                                        component.at("/name").asText(),
                                        component.at("/version").asText(),
                                        component.at("/licenses/0/license/id").asText()))
                        .toList());
    }

    /** All but Lookline itself. */
    private static Stream<JsonNode> components() throws IOException {
        JsonNode sbom =
                new ObjectMapper().readTree(TARGET.resolve("lookline.cdx.json").toFile());
        return sbom.at("/components")
                .valueStream()
                .filter(each -> !each.at("/group").asText().equals("io.lookline"));
    }

    private static String sha256(JsonNode component) {
        return component
                .at("/hashes")
                .valueStream()
                .filter(hash -> hash.at("/alg").asText().equals("SHA-256"))
                .map(hash -> hash.at("/content").asText())
                .collect(Collectors.joining());
    }

    private static String sha256(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }
}
