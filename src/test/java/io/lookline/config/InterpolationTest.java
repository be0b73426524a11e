package io.lookline.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterpolationTest {
    private static final Map<String, String> ENVIRONMENT = Map.of("A", "one", "B_2", "two", "EMPTY", "", "LOOP", "$A");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            plain               | plain
            $A                  | one
            ${A}                | one
            x${A}y$B_2          | xoneytwo
            ${A}${B_2}          | onetwo
            ${A:-other}         | one
            ${NONE:-other}      | other
            ${NONE:-}           | ""
            ${NONE:-a:b-c}      | a:b-c
            ${EMPTY:-other}     | other
            ${EMPTY}            | ""
            $$A                 | $A
            $${A}               | ${A}
            $$${A}              | $${A}
            $LOOP               | $A
            pa$$                | pa$$
            $1 costs $          | $1 costs $
            ${}                 | ${}
            ${not a name}       | ${not a name}
            """)
    void a_scalar_with_variables_becomes(String scalar, String text) {
        Interpolation.Result result = resolve(scalar);

        assertThat(result.text()).isEqualTo(text);
        assertThat(result.missing()).isEmpty();
        assertThat(result.literal()).isEmpty();
    }

    @Test
    void a_variable_in_braces_that_is_not_set_is_missing() {
        assertThat(resolve("${NONE}x").missing()).containsExactly("NONE");
    }

    @Test
    void a_variable_without_braces_that_is_not_set_stays_as_it_is() {
        Interpolation.Result result = resolve("pa$word");

        assertThat(result.text()).isEqualTo("pa$word");
        assertThat(result.literal()).containsExactly("word");
        assertThat(result.missing()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"${A}, true", "$A, true", "${NONE:-[a]}, true", "x${A}, false", "$A$A, false", "$$A, false"})
    void only_a_reference_and_nothing_else_is_one_variable(String scalar, boolean isOne) {
        assertThat(resolve(scalar).isOneVariable()).isEqualTo(isOne);
    }

    @Test
    void a_variable_takes_the_type_of_its_key() throws ConfigException {
        WorkflowConfig config = Workflow.GOOD
                .withExtraction("includeOwners: ${B}, lineageInformation: {dbServicePrefixes: ${L}}")
                .read(Map.of("B", "on", "L", "[snow, 'big.query']"));

        assertThat(config.extraction().includeOwners()).isTrue();
        assertThat(config.extraction().dbServicePrefixes()).containsExactly("snow", "big.query");
    }

    @Test
    void a_quoted_variable_holds_no_list() {
        assertThat(said("lineageInformation: {dbServicePrefixes: \"$L\"}", Map.of("L", "[a]")))
                .singleElement()
                .asString()
                .contains("dbServicePrefixes: must be a list");
    }

    @Test
    void what_a_variable_holds_is_not_shown_in_an_error() {
        assertThat(said("includeOwners: ${B}", Map.of("B", "hush")))
                .singleElement()
                .asString()
                .contains("found `${B}`")
                .doesNotContain("hush");
        assertThat(said("lineageInformation: {dbServicePrefixes: ${L}}", Map.of("L", "[hush: 1]")))
                .singleElement()
                .asString()
                .contains("found `${L}`")
                .doesNotContain("hush");
    }

    @Test
    void each_missing_variable_is_an_error_that_names_it_and_its_key() {
        assertThat(said("folderFilterPattern: {includes: [\"${NONE}\"]}", Map.of()))
                .singleElement()
                .asString()
                .contains("folderFilterPattern.includes[0]: the variable NONE is not set");
    }

    private static List<String> said(String extraction, Map<String, String> environment) {
        return Workflow.GOOD.withExtraction(extraction).said(environment, Path.of(""));
    }

    private static Interpolation.Result resolve(String scalar) {
        return new Interpolation(new Variables(ENVIRONMENT, new TextFiles(Path.of("")))).resolve(scalar);
    }
}
