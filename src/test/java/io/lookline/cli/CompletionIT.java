package io.lookline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.lookline.cli.Executable.Output;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Completion, as the shells themselves do it. */
class CompletionIT {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    lookline in                     | ingest
                    lookline ingest --rep           | --report
                    lookline exp                    | explain
                    lookline lineage --format ''    | JSON DOT MERMAID
                    lookline lookml j               | json
                    lookline lookml check --fo      | --format
                    lookline sql l                  | lineage
                    lookline ingest --log-format '' | TEXT JSON
                    """)
    void bash_completes_commands_options_and_values(String typed, String expected) throws Exception {
        script("bash");

        String said = ask(
                "bash",
                "source ./script; COMP_WORDS=(%s); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _complete_lookline 2>/dev/null; echo \"${COMPREPLY[@]}\""
                        .formatted(typed));

        assertThat(said.strip()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    lookline in                     | ingest
                    lookline ingest --rep           | --report
                    lookline exp                    | explain
                    lookline lineage --format d     | dot
                    lookline lookml j               | json
                    lookline lookml check --fo      | --format
                    lookline sql l                  | lineage
                    lookline ingest --log-format t  | text
                    lookline completion f           | fish
                    """)
    void fish_completes_commands_options_and_values(String typed, String expected) throws Exception {
        script("fish");

        String said = ask("fish", "source ./script; complete -C '%s'".formatted(typed));

        assertThat(said).startsWith(expected + "\t").hasLineCount(1);
    }

    @Test
    void zsh_reads_the_script() throws Exception {
        script("zsh");

        assertThat(ask("zsh", "source ./script; echo ${+functions[_complete_lookline]}")
                        .strip())
                .isEqualTo("1");
    }

    private void script(String shell) throws IOException {
        assumeThat(installed(shell)).as(shell + " is installed").isTrue();
        Output output = new Executable(folder).run("completion", shell);
        assertThat(output.code()).as(output.err()).isZero();
        Files.writeString(folder.resolve("script"), output.out());
    }

    private static boolean installed(String shell) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, shell)));
    }

    private String ask(String shell, String command) throws IOException {
        Process process = new ProcessBuilder(shell, "-c", command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
