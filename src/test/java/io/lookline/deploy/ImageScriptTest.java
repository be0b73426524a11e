package io.lookline.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code docker/image} with a stand-in for podman that keeps the context, and runs end as the test says. */
@EnabledOnOs(OS.LINUX)
class ImageScriptTest {
    private static final String PODMAN = """
            #!/bin/sh
            command=$1
            for last; do :; done
            case $command in
              build)
                cp -r "$last" "$CONTEXT"
                while [ "$1" != --iidfile ]; do shift; done
                echo sha256:1 > "$2" ;;
              image)
                case $* in *User*) echo 65532:65532 ;; *Size*) echo 63400000 ;; esac ;;
              run)
                case $* in *-Xmn512m*) exit "$LARGE" ;; esac
                printf '%s\\n' "x done: 202 items, 201 written, 0 failed, 0.2 s, peak memory 60 MB" "$SECOND"
                exit "$DEMO" ;;
            esac
            """;

    @TempDir
    Path folder;

    private record Output(int code, String text) {}

    @BeforeEach
    void build() throws IOException {
        Files.copy(Path.of("/bin/true"), folder.resolve("lookline"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.copy(
                Path.of("LICENSE"),
                Files.createDirectory(folder.resolve("licenses")).resolve("LICENSE"));
        Files.writeString(folder.resolve("lookline.cdx.json"), "{}");
        Path podman = folder.resolve("podman");
        Files.writeString(podman, PODMAN);
        assertThat(podman.toFile().setExecutable(true)).isTrue();
    }

    @Test
    void a_demo_that_finishes_where_the_limit_holds_passes_with_its_numbers() throws Exception {
        Output output = image(Map.of(), "--check");

        assertThat(output.code()).as(output.text()).isZero();
        assertThat(output.text()).contains("finishes within 64 MB", "image 63 MB; peak memory 61 MB");
    }

    @Test
    void a_limit_that_is_not_enforced_is_no_success() throws Exception {
        Output output = image(Map.of("LARGE", "0"), "--check");

        assertThat(output.code()).isEqualTo(1);
        assertThat(output.text()).contains("memory limits are not enforced on this machine");
    }

    @Test
    void a_demo_that_is_killed_needs_too_much_memory() throws Exception {
        Output output = image(Map.of("DEMO", "137"), "--check");

        assertThat(output.code()).isEqualTo(1);
        assertThat(output.text()).contains("it needs more than 64 MB");
    }

    @Test
    void a_second_run_that_writes_again_fails_the_check() throws Exception {
        Output output = image(Map.of("SECOND", "x done: 202 items, 201 written, 0 failed"), "--check");

        assertThat(output.code()).isEqualTo(1);
        assertThat(output.text()).contains("the demo did not print:");
    }

    @Test
    void on_nothing_the_libraries_that_the_executable_names_come_along() throws Exception {
        Output output = image(Map.of(), "--base", "scratch");

        assertThat(output.code()).as(output.text()).isZero();
        Path image = folder.resolve("context/image");
        assertThat(image.resolve("usr/local/bin/lookline")).isExecutable();
        assertThat(image.resolve("licenses/LICENSE")).exists();
        assertThat(image.resolve("licenses/lookline.cdx.json")).exists();
        assertThat(image.resolve("etc/nsswitch.conf")).hasContent("hosts: files dns");
        try (var files = Files.walk(image)) {
            assertThat(files).anyMatch(file -> file.getFileName().toString().startsWith("libc."));
        }
    }

    @Test
    void on_nothing_the_licences_of_the_libraries_come_along() throws Exception {
        assumeThat(Path.of("/usr/share/doc/libc6/copyright"))
                .as("a machine of Debian's kind")
                .exists();

        image(Map.of(), "--base", "scratch");

        assertThat(folder.resolve("context/image/licenses/libc6.txt")).content().contains("GNU C Library");
    }

    @Test
    void an_executable_without_its_licences_makes_no_image() throws Exception {
        Files.delete(folder.resolve("licenses/LICENSE"));

        Output output = image(Map.of());

        assertThat(output.code()).isEqualTo(1);
        assertThat(output.text()).contains("must stand beside", "./mvnw package -Dnative");
    }

    @Test
    void the_image_is_the_last_stage_of_the_dockerfile_with_a_folder_as_its_source() throws Exception {
        image(Map.of());

        List<String> dockerfile = Files.readAllLines(folder.resolve("context/Dockerfile"));
        assertThat(dockerfile).contains("COPY /image/ /", "USER 65532:65532").noneMatch(line -> line.contains("build"));
        assertThat(dockerfile.getFirst()).startsWith("ARG RUNTIME=");
    }

    @Test
    void the_script_that_starts_the_jvm_build_is_no_executable() throws Exception {
        Output output = image(Map.of(), "--executable", "src/main/launcher/lookline");

        assertThat(output.code()).isEqualTo(1);
        assertThat(output.text()).contains("is not a native executable", "./mvnw package -Dnative");
    }

    @Test
    void a_slip_on_the_command_line_ends_with_exit_code_2() throws Exception {
        assertThat(image(Map.of(), "--chekc").code()).isEqualTo(2);
        assertThat(image(Map.of(), "--base").code()).isEqualTo(2);
    }

    private Output image(Map<String, String> changes, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                "docker/image",
                "--tool",
                "podman",
                "--executable",
                folder.resolve("lookline").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PATH", folder + ":" + System.getenv("PATH"));
        builder.environment().putAll(Map.of("CONTEXT", folder.resolve("context").toString(), "DEMO", "0"));
        builder.environment().putAll(Map.of("LARGE", "137"));
        builder.environment().put("SECOND", "x done: 202 items, 0 written, 0 failed, 0.1 s, peak memory 61 MB");
        builder.environment().putAll(changes);
        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Output(process.waitFor(), text);
    }
}
