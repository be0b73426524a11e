package io.lookline.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ConfigReaderPropertiesTest {
    private static final String SYNTAX = "{}[]:,-#&*!|>'\"%@`?$\\\n\t <=~ab01";

    @Property(tries = 500)
    void any_text_is_read_or_refused(@ForAll String text) {
        said(text);
    }

    @Property(tries = 1000)
    void text_of_yamls_own_characters_is_read_or_refused(@ForAll("syntax") String text) {
        said(text);
    }

    @Property(tries = 1000)
    void a_good_file_with_a_piece_exchanged_is_read_or_refused(@ForAll("damaged") String text) {
        assertThat(said(text)).isNotNull();
    }

    @Property(tries = 1000)
    void no_line_shows_a_secret_even_when_it_breaks_the_yaml(@ForAll("secrets") String secret) {
        String text = """
                source:
                  serviceConnection:
                    config:
                      clientSecret: %s
                      hostPort: []
                workflowConfig:
                  openMetadataServerConfig:
                    securityConfig:
                      jwtToken: %s
                """.formatted(secret, secret);

        assertThat(said(text)).doesNotContain("hushhush");
    }

    @Provide
    static Arbitrary<String> syntax() {
        return Arbitraries.strings().withChars(SYNTAX.toCharArray()).ofMaxLength(60);
    }

    /** Not a variable in braces: an error names that. */
    @Provide
    static Arbitrary<String> secrets() {
        Arbitrary<String> around = Arbitraries.strings()
                .withChars(SYNTAX.replace("\n", "").toCharArray())
                .ofMaxLength(6);
        return Combinators.combine(around, around)
                .as((before, after) -> before + "hushhush" + after)
                .filter(secret -> !secret.contains("${"));
    }

    @Provide
    static Arbitrary<String> damaged() throws IOException {
        String good = Files.readString(Path.of("src/test/resources/config/version-1.12/in.yaml"));
        return Combinators.combine(
                        Arbitraries.integers().between(0, good.length()),
                        Arbitraries.integers().between(0, 20),
                        syntax())
                .as((start, length, piece) ->
                        good.substring(0, start) + piece + good.substring(Math.min(good.length(), start + length)));
    }

    private static String said(String text) {
        try {
            return new ConfigReader(Map.of()).read("in.yaml", text).notices().toString();
        } catch (ConfigException refused) {
            assertThat(refused.problems()).isNotEmpty();
            return refused.getMessage() + refused.notices();
        }
    }
}
