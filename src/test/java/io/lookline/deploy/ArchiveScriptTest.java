package io.lookline.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code .ci/archive} beside a stand-in for the executable. */
@EnabledOnOs(OS.LINUX)
class ArchiveScriptTest {
    private static final String ARCHIVE = "target/dist/lookline-0.1.0-linux-arm64.tar.gz";

    @TempDir
    Path folder;

    private record Output(int code, String text) {}

    @BeforeEach
    void what_the_build_leaves() throws IOException {
        write(".ci/archive", Files.readString(Path.of(".ci/archive")));
        write("pom.xml", Files.readString(Path.of("pom.xml")));
        write("target/lookline.cdx.json", "{}");
        write("target/licenses/LICENSE", "Apache");
        write("target/licenses/THIRD-PARTY.txt", "others");
    }

    @Test
    void an_executable_is_packed_with_licences_sbom_and_completion() throws Exception {
        executable("lookline 0.1.0 (3f15285d1a2b, native linux-arm64, GraalVM CE 25.0.2)");

        Output packed = run(".ci/archive");

        assertThat(packed.code()).as(packed.text()).isZero();
        assertThat(packed.text()).isEqualTo(ARCHIVE + "\n");
        assertThat(run("tar", "-tzf", ARCHIVE).text().lines())
                .filteredOn(name -> !name.endsWith("/"))
                .map(name -> name.replace("lookline-0.1.0-linux-arm64/", ""))
                .containsExactly(
                        "LICENSE",
                        "THIRD-PARTY.txt",
                        "completion/lookline.bash",
                        "completion/lookline.fish",
                        "completion/lookline.zsh",
                        "lookline",
                        "lookline.cdx.json");
    }

    @Test
    void nobody_owns_what_is_packed_and_its_time_is_that_of_the_version() throws Exception {
        executable("lookline 0.1.0 (3f15285d1a2b, native linux-arm64, GraalVM CE 25.0.2)");
        write("pom.xml", "  <project.build.outputTimestamp>2001-02-03T04:05:00Z</project.build.outputTimestamp>\n");

        run(".ci/archive");

        assertThat(run("tar", "--utc", "-tvzf", ARCHIVE).text().lines())
                .allMatch(line -> line.matches("[-drwx]+ 0/0 .* 2001-02-03 04:05 .*"));
    }

    @Test
    void the_launcher_of_the_jvm_build_is_refused() throws Exception {
        executable("lookline 0.1.0 (3f15285d1a2b, JVM linux-amd64, Temurin-25.0.3+9)");

        Output refused = run(".ci/archive");

        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.text()).contains("no native executable").contains("./mvnw package -Dnative");
        assertThat(folder.resolve("target/dist")).doesNotExist();
    }

    private void executable(String version) throws IOException {
        write("target/lookline", "#!/bin/sh\n[ \"$1\" = completion ] || echo \"%s\"\n".formatted(version));
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private Output run(String... command) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Output(process.waitFor(), text);
    }
}
