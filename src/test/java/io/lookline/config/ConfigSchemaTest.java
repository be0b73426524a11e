package io.lookline.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

class ConfigSchemaTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(VersionFlag.V202012);

    @Test
    void the_schema_is_a_good_json_schema() throws IOException {
        JsonSchema meta = FACTORY.getSchema(SchemaLocation.of(SchemaId.V202012));

        assertThat(meta.validate(JSON.readTree(new ConfigSchema().json()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "document",
                "smallest",
                "version-0.13",
                "version-1.3",
                "version-1.12",
                "facts",
                "own-settings",
                "sdk-environment"
            })
    void what_the_reader_takes_fits_the_schema(String example) throws Exception {
        assertThat(validate(Files.readString(Path.of("src/test/resources/config", example, "in.yaml"))))
                .isEmpty();
    }

    @Test
    void what_the_reader_refuses_or_warns_about_does_not_fit() throws Exception {
        assertThat(validate(Files.readString(Path.of("src/test/resources/config/many-problems/in.yaml"))))
                .extracting(message -> message.getInstanceLocation().toString())
                .contains(
                        "$.source",
                        "$.source.type",
                        "$.source.sourceConfig.config",
                        "$.source.serviceConnection.config.username",
                        "$.source.sourceConfig.config.includeOwners",
                        "$.workflowConfig.successThreshold",
                        "$.workflowConfig.config.lookline.limits.lookerConcurrency");
    }

    @Test
    void connections_that_the_reader_refuses_do_not_fit_and_those_it_takes_do() throws Exception {
        String connections = "$.workflowConfig.config.lookline.connections";

        assertThat(validate(Files.readString(Path.of("src/test/resources/config/connection-problems/in.yaml"))))
                .extracting(message -> message.getInstanceLocation().toString())
                .contains(
                        connections + ".unclosed",
                        connections + ".table",
                        connections + ".beyond.service",
                        connections + ".list",
                        connections + ".odd.database")
                .doesNotContain(connections + ".good", connections + ".elsewhere", connections + ".secret");
    }

    @Test
    void keys_come_with_description_default_words_and_deprecation() throws IOException {
        JsonNode source = JSON.readTree(new ConfigSchema().json()).at("/properties/source/properties");
        JsonNode extraction = source.at("/sourceConfig/properties/config/properties");

        assertThat(extraction.at("/includeTags/default").asBoolean()).isTrue();
        assertThat(extraction.at("/includeTags/description").asText()).isEqualTo("Write tags.");
        assertThat(extraction.at("/overrideOwner/deprecated").asBoolean()).isTrue();
        assertThat(extraction.at("/project/anyOf/0/enum").toString()).isEqualTo("[\"leaf\",\"path\"]");
        assertThat(source.at("/serviceConnection/properties/config/required").toString())
                .isEqualTo("[\"hostPort\",\"clientId\",\"clientSecret\"]");
    }

    @Test
    void the_schema_is_the_same_each_time() {
        assertThat(new ConfigSchema().json()).isEqualTo(new ConfigSchema().json());
    }

    private static Set<ValidationMessage> validate(String yaml) throws ConfigException {
        JsonSchema schema = FACTORY.getSchema(new ConfigSchema().json());
        return schema.validate(JSON.valueToTree(plain(new YamlParser("in.yaml").parse(yaml))));
    }

    /** As a YAML-aware editor sees it: a scalar without quotes has YAML's type. */
    private static Object plain(Value value) {
        return switch (value) {
            case Value.Nothing _ -> JSON.nullNode();
            case Value.Scalar scalar when scalar.origin() == Value.Origin.PLAIN -> typed(scalar.text());
            case Value.Scalar scalar -> scalar.text();
            case Value.Sequence sequence ->
                sequence.items().stream().map(ConfigSchemaTest::plain).toList();
            case Value.Mapping mapping -> {
                Map<String, Object> members = new LinkedHashMap<>();
                mapping.entries().forEach((key, entry) -> members.put(key, plain(entry.value())));
                yield members;
            }
        };
    }

    private static Object typed(String text) {
        Object typed = text.startsWith("$") ? text : new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
        return typed instanceof Map || typed == null ? text : typed;
    }
}
