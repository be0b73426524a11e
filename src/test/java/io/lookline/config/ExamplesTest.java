package io.lookline.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder below {@code config} holds a workflow file, perhaps an environment, and in {@code out.txt} every line that
 * the reader says about it. {@code -Dlookline.rewrite=true} writes those files anew.
 */
class ExamplesTest {
    private static final Path FOLDER = Path.of("src/test/resources/config");

    static Stream<Path> examples() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_file_gets_exactly_these_problems_and_warnings(Path example) throws IOException {
        String said = said(example);
        Path expected = example.resolve("out.txt");
        if (Boolean.getBoolean("lookline.rewrite")) {
            Files.writeString(expected, said);
        }
        assertThat(said).isEqualTo(Files.readString(expected));
    }

    private static String said(Path example) throws IOException {
        Path file = Stream.of("in.yaml", "in.json")
                .map(example::resolve)
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
        try {
            ReadConfig read = new ConfigReader(environment(example), example)
                    .read(file.getFileName().toString(), Files.readString(file));
            return "good\n" + lines("warning", read.notices());
        } catch (ConfigException refused) {
            return "refused\n" + lines("error", refused.problems()) + lines("warning", refused.notices());
        }
    }

    private static String lines(String kind, List<?> said) {
        return said.stream().map(line -> kind + ": " + line + "\n").collect(Collectors.joining());
    }

    static Map<String, String> environment(Path example) {
        Path file = example.resolve("environment.properties");
        Properties properties = new Properties();
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        Map<String, String> environment = new HashMap<>();
        properties.forEach((name, value) -> environment.put(name.toString(), value.toString()));
        return environment;
    }
}
