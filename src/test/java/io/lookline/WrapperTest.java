package io.lookline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code ./mvnw} with stand-ins for the programs that it finds on the path. */
@DisabledOnOs(OS.WINDOWS)
class WrapperTest {
    @TempDir
    Path folder;

    private record Output(int code, String text) {}

    @ParameterizedTest
    @CsvSource({"3.8.6", "3.8.7", "3.9.12", "3.10.0", "4.0.0"})
    void an_installed_maven_that_is_new_enough_is_used(String version) throws Exception {
        program("mvn", "echo \"Apache Maven %s\"; echo \"ran with $*\"".formatted(version));

        Output output = mvnw(Map.of(), "-q", "verify");

        assertThat(output.code()).isZero();
        assertThat(output.text()).contains("ran with -q verify");
    }

    @Test
    void maven_runs_with_a_jdk_of_version_25_or_later_although_java_home_names_an_older_one() throws Exception {
        Path old = Files.createDirectories(folder.resolve("jdk-17/bin"));
        Files.copy(Path.of("/bin/true"), old.resolve("java"));
        Files.writeString(folder.resolve("jdk-17/release"), "JAVA_VERSION=\"17.0.15\"\n");
        program("mvn", "echo \"Apache Maven 3.9.12\"; sed -n 's/^JAVA_VERSION/found/p' \"$JAVA_HOME/release\"");

        Output output = mvnw(Map.of("JAVA_HOME", folder.resolve("jdk-17").toString()), "verify");

        assertThat(output.text()).containsPattern("found=\"(2[5-9]|[3-9][0-9])");
    }

    @Test
    void a_maven_that_is_too_old_is_replaced_by_the_pinned_one_unless_its_checksum_differs() throws Exception {
        program("mvn", "echo \"Apache Maven 3.6.3\"");
        program("curl", "for last; do :; done; while [ \"$1\" != -o ]; do shift; done; echo tampered > \"$2\"");

        Output output = mvnw(Map.of(), "verify");

        assertThat(output.code()).isEqualTo(1);
        assertThat(output.text()).contains("does not have the expected checksum; nothing was installed");
        assertThat(folder.resolve("home/.m2/wrapper")).doesNotExist();
    }

    @Test
    void an_archive_out_of_reach_is_told_with_the_way_out() throws Exception {
        program("mvn", "echo \"Apache Maven 3.8.5\"");
        program("curl", "exit 22");

        Output output = mvnw(Map.of(), "verify");

        assertThat(output.code()).isEqualTo(1);
        assertThat(output.text()).contains("could not be fetched").contains("install Maven 3.8.6 or later");
    }

    private Output mvnw(Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
        String[] command = new String[arguments.length + 1];
        command[0] = Path.of("mvnw").toAbsolutePath().toString();
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PATH", folder.resolve("bin") + ":" + System.getenv("PATH"));
        builder.environment().put("HOME", folder.resolve("home").toString());
        builder.environment().remove("MAVEN_USER_HOME");
        builder.environment().putAll(environment);
        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Output(process.waitFor(), text);
    }

    private void program(String name, String script) throws IOException {
        Path file = Files.createDirectories(folder.resolve("bin")).resolve(name);
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }
}
