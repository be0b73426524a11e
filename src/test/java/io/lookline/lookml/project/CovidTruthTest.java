package io.lookline.lookml.project;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** An explore of a real project beside what Looker itself answers for it. */
@EnabledIf("sharedIsThere")
class CovidTruthTest {
    private static final String CONFIG_PROJECT = "data-block-covid19-config";

    private static JsonNode truth;
    private static Explore explore;
    private static ExploreFields fields;

    static boolean sharedIsThere() {
        return Projects.sharedIsThere();
    }

    @BeforeAll
    static void resolve() throws IOException {
        truth = new ObjectMapper()
                .readTree(Projects.shared("looker/truth/covid19/explore.json").toFile());
        ProjectFiles project = Projects.of(
                "data-block-covid19",
                Projects.unpacked(Projects.shared("looker/truth/covid19/project.tar.xz"), "covid19"));
        Lookml lookml = Lookml.read(List.of(project, standIn(project)), LookmlOptions.NONE);
        Model model = lookml.model("data-block-covid19", "covid").orElseThrow();
        explore = model.explore("covid_combined").orElseThrow();
        fields = model.fields(explore);
    }

    @Test
    void the_fields_are_those_that_looker_lists() {
        Map<String, List<String>> expected = new TreeMap<>();
        Map<String, List<String>> actual = new TreeMap<>();
        for (FieldCategory category : FieldCategory.values()) {
            String list = category.name().toLowerCase() + "s";
            expected.put(
                    list,
                    stream(truth.at("/fields/" + list))
                            .map(f -> f.get("name").asText())
                            .sorted()
                            .toList());
            actual.put(
                    list,
                    fields.all().stream()
                            .filter(f -> f.category() == category)
                            .map(Field::fullName)
                            .sorted()
                            .toList());
        }

        assertThat(actual).isEqualTo(expected);
    }

    @Test
    void what_looker_tells_of_a_field_is_told() {
        Map<String, Function<Field, Object>> told = new LinkedHashMap<>();
        told.put("type", Field::type);
        told.put("sql", field -> field.sql().orElse(null));
        told.put("label", Field::label);
        told.put("label_short", Field::labelShort);
        told.put("view", Field::view);
        told.put("view_label", Field::viewLabel);
        told.put("description", field -> field.description().orElse(null));
        told.put("hidden", Field::hidden);
        told.put("primary_key", Field::primaryKey);
        told.put("dimension_group", field -> field.dimensionGroup().orElse(null));
        told.put("field_group_label", field -> field.groupLabel().orElse(null));
        told.put("source_file", field -> field.source().file().path());
        told.put(
                "lookml_link",
                field -> "/projects/data-block-covid19/files/"
                        + field.source().file().path().replace("/", "%2F") + "?line="
                        + field.source().line());

        List<String> differences = new ArrayList<>();
        told.forEach((key, value) -> each((field, answer) -> {
            Object actual = value.apply(field);
            Object expected = value(answer.get(key));
            if (!java.util.Objects.equals(actual, expected)) {
                differences.add(key + " of " + field.fullName() + ": " + actual + ", Looker: " + expected);
            }
        }));
        assertThat(differences).isEmpty();
    }

    @Test
    void its_sets_are_those_that_looker_lists() {
        Map<String, List<String>> expected = new LinkedHashMap<>();
        truth.get("sets")
                .forEach(set -> expected.put(
                        set.get("name").asText(),
                        stream(set.get("value")).map(JsonNode::asText).toList()));

        assertThat(fields.sets()).containsExactlyEntriesOf(expected);
    }

    @Test
    void its_joins_are_those_that_looker_lists() {
        assertThat(explore.joins().stream().map(Join::alias))
                .containsExactlyElementsOf(stream(truth.get("joins"))
                        .map(join -> join.get("name").asText())
                        .toList());
        assertThat(explore.joins().stream().map(Join::relationship))
                .containsExactlyElementsOf(stream(truth.get("joins"))
                        .map(join -> join.get("relationship").asText())
                        .toList());
    }

    private static void each(java.util.function.BiConsumer<Field, JsonNode> comparison) {
        Map<String, JsonNode> answers = truth.get("fields").properties().stream()
                .flatMap(list -> stream(list.getValue()))
                .collect(Collectors.toMap(answer -> answer.get("name").asText(), answer -> answer));
        fields.all().forEach(field -> comparison.accept(field, answers.get(field.fullName())));
    }

    private static Object value(JsonNode node) {
        return node.isNull() ? null : node.isBoolean() ? (Object) node.asBoolean() : node.asText();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    /**
     * The project that customers of this block own: it may change each view and explore, and as it is delivered changes
     * none. It is not public, but what the block asks of it says all that it must have.
     */
    private static ProjectFiles standIn(ProjectFiles block) {
        Map<String, String> files = new LinkedHashMap<>();
        Pattern extended = Pattern.compile("(view|explore): \\w+ \\{\\s*extends: \\[(\\w+)_config]");
        StringBuilder explores = new StringBuilder();
        block.files().forEach(file -> {
            StringBuilder views = new StringBuilder();
            Matcher matcher = extended.matcher(file.text());
            while (matcher.find()) {
                (matcher.group(1).equals("view") ? views : explores)
                        .append("%1$s: %2$s_config { extends: [%2$s_core] extension: required }\n"
                                .formatted(matcher.group(1), matcher.group(2)));
            }
            if (!views.isEmpty()) {
                files.put(file.file(), views.toString());
            }
        });
        files.put("covid_config.model.lkml", explores.toString());
        return Projects.of(CONFIG_PROJECT, files);
    }
}
