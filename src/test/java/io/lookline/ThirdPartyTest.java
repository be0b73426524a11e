package io.lookline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program of the build that collects licences, with an SBOM of one component. */
class ThirdPartyTest {
    private static Method program;

    @TempDir
    Path folder;

    private Path jar;
    private Path texts;

    @BeforeAll
    static void compiled(@TempDir Path classes) throws Exception {
        int code = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-d",
                        classes.toString(),
                        "src/licenses/ThirdParty.java");
        assertThat(code).isZero();
        ClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()});
        program = loader.loadClass("ThirdParty").getDeclaredMethod("collect", String[].class);
        program.setAccessible(true);
    }

    @BeforeEach
    void a_jar_with_its_notice_and_licence() throws IOException {
        jar = jar("META-INF/NOTICE.txt", "The noticed part.", "META-INF/LICENSE", "Permission to test.");
        texts = Files.createDirectories(folder.resolve("texts"));
        Files.writeString(texts.resolve("org.graalvm.sdk.txt"), "Universal.");
    }

    @Test
    void a_component_is_listed_with_the_texts_of_its_jar_and_the_jdk_with_its_own() throws Exception {
        assertThat(collect(sbom("MIT"))).isEmpty();

        assertThat(folder.resolve("THIRD-PARTY.txt"))
                .content()
                .contains("org.example:part 1.2, MIT [2, 3]")
                .containsPattern("\\[2]\\R\\RPermission to test.\\R")
                .containsPattern("\\[3]\\R\\RThe noticed part.\\R")
                .contains("OpenJDK class library " + Runtime.version().feature())
                .contains("GNU General Public License")
                .contains("\"CLASSPATH\" EXCEPTION")
                .containsPattern("GraalVM SDK.*UPL-1.0");
    }

    @Test
    void a_component_under_another_licence_than_the_allowed_ones_fails_the_build() throws Exception {
        assertThat(collect(sbom("AGPL-3.0-only")))
                .singleElement()
                .asString()
                .startsWith("org.example:part is under AGPL-3.0-only: allowed are [Apache-2.0, ");
        assertThat(folder.resolve("THIRD-PARTY.txt")).doesNotExist();
    }

    @Test
    void a_component_without_a_licence_fails_the_build() throws Exception {
        assertThat(collect(sbom("MIT").replaceAll("\"licenses\": .*", "")))
                .singleElement()
                .asString()
                .startsWith("org.example:part is under no known licence");
    }

    @Test
    void a_component_without_a_licence_text_fails_the_build_until_one_is_kept_for_it() throws Exception {
        jar = jar("org/example/License.class", "no text");

        assertThat(collect(sbom("BSD-3-Clause")))
                .containsExactly("org.example:part has no licence text in its jar: put it into "
                        + texts.resolve("org.example.part.txt") + ".");

        Files.writeString(texts.resolve("org.example.part.txt"), "Redistribution is permitted.");
        assertThat(collect(sbom("BSD-3-Clause"))).isEmpty();
        assertThat(folder.resolve("THIRD-PARTY.txt")).content().contains("Redistribution is permitted.");
    }

    @Test
    void a_component_of_which_no_jar_is_at_hand_fails_the_build() throws Exception {
        assertThat(collect(sbom("MIT").replace(sha256(jar), "00")))
                .containsExactly("org.example:part is in the SBOM, but not on the class path.");
    }

    /** Returns the problems. */
    private List<String> collect(String sbom) throws Exception {
        Object arguments = new String[] {
            Files.writeString(folder.resolve("sbom.json"), sbom).toString(),
            jar.toString(),
            "LICENSE",
            texts.toString(),
            System.getProperty("java.home"),
            folder.resolve("THIRD-PARTY.txt").toString()
        };
        return ((List<?>) program.invoke(null, arguments))
                .stream().map(String::valueOf).toList();
    }

    private String sbom(String license) throws Exception {
        return """
            {"metadata": {"component": {"bom-ref": "lookline"}}, "components": [
              {"bom-ref": "lookline", "group": "io.lookline", "name": "lookline", "version": "0.1.0"},
              {"bom-ref": "part", "group": "org.example", "name": "part", "version": "1.2",
               "licenses": [{"license": {"id": "%s"}}],
               "hashes": [{"alg": "SHA-256", "content": "%s"}]}]}
            """.formatted(license, sha256(jar));
    }

    private Path jar(String... namesAndTexts) throws IOException {
        Path file = folder.resolve("part.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private static String sha256(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }
}
