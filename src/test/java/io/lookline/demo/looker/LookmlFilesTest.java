package io.lookline.demo.looker;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.lookline.lookml.Node;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The API and the files of the same instance say the same. */
class LookmlFilesTest {

    static final List<LookerContent> INSTANCES =
            List.of(DemoInstance.content(), GeneratedInstance.content(10, 3, 65, 31));

    @ParameterizedTest
    @FieldSource("INSTANCES")
    void an_explore_has_the_fields_that_its_files_give_it(LookerContent content) {
        asking(content, (project, explore) -> {
            if (!explore.hasNonNull("errors")) {
                assertThat(actualFields(explore))
                        .as(explore.get("id").asText())
                        .containsExactlyInAnyOrderElementsOf(
                                new WrittenExplore(project, explore.get("name").asText()).fields());
            }
        });
    }

    @ParameterizedTest
    @FieldSource("INSTANCES")
    void an_explore_says_of_itself_what_its_file_says(LookerContent content) {
        asking(content, (project, explore) -> {
            String name = explore.get("name").asText();
            WrittenProject.Declared declared = project.explore(name);
            String path = declared.document().source().file();

            assertThat(link(explore)).isEqualTo(declared.project() + " " + path + " " + declared.line());
            assertThat(explore.get("source_file").asText()).isEqualTo(path.substring(path.lastIndexOf('/') + 1));
            assertThat(explore.get("view_name").asText()).isEqualTo(new WrittenExplore(project, name).baseView());
            for (String property : List.of("label", "description")) {
                WrittenProject.text(declared.block(), property)
                        .ifPresent(text ->
                                assertThat(explore.get(property).asText()).isEqualTo(text));
            }
            assertThat(explore.get("hidden").asBoolean())
                    .isEqualTo(WrittenProject.text(declared.block(), "hidden").isPresent());
            assertThat(texts(explore.get("tags"))).isEqualTo(WrittenProject.list(declared.block(), "tags"));
        });
    }

    @ParameterizedTest
    @FieldSource("INSTANCES")
    void an_explore_joins_what_its_file_joins(LookerContent content) {
        asking(content, (project, explore) -> {
            if (!explore.hasNonNull("errors")) {
                assertThat(explore.get("joins").valueStream().map(LookmlFilesTest::joinLine))
                        .containsExactlyElementsOf(
                                new WrittenExplore(project, explore.get("name").asText()).joinLines());
            }
        });
    }

    @ParameterizedTest
    @FieldSource("INSTANCES")
    void a_table_is_that_of_the_view_be_it_the_base_or_joined(LookerContent content) {
        asking(content, (project, explore) -> {
            assertTable(project, explore.get("view_name").asText(), explore);
            explore.get("joins")
                    .forEach(join -> assertTable(
                            project, join.get("from").asText(join.get("name").asText()), join));
        });
    }

    private static void assertTable(WrittenProject project, String view, JsonNode saying) {
        Node table = project.view(view).get("sql_table_name");
        if (table != null) {
            assertThat(saying.get("sql_table_name").asText().strip())
                    .as(view)
                    .isEqualTo(project.resolved(WrittenField.text(table)));
        }
    }

    @ParameterizedTest
    @FieldSource("INSTANCES")
    void a_connection_is_that_of_the_models_file_and_is_listed(LookerContent content) {
        try (DemoLooker looker = DemoLooker.start(content);
                DemoClient client = DemoClient.loggedIn(looker)) {
            List<String> listed = client.json("/connections?fields=name")
                    .valueStream()
                    .map(connection -> connection.get("name").asText())
                    .toList();
            asking(content, (project, explore) -> {
                String connection = explore.get("connection_name").asText();
                assertThat(listed).contains(connection);
                assertThat(modelFile(content, explore.get("model_name").asText()))
                        .contains("connection: \"" + connection + "\"");
            });
        }
    }

    private static String modelFile(LookerContent content, String model) {
        return content.projects().stream()
                .flatMap(project -> project.files().entrySet().stream())
                .filter(file -> ("/" + file.getKey()).endsWith("/" + model + ".model.lkml"))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    @Test
    void one_view_of_the_demo_is_in_no_explore_and_some_only_lend_their_fields() {
        Set<String> seen = new HashSet<>();
        asking(DemoInstance.content(), (project, explore) -> {
            seen.add(explore.get("view_name").asText());
            explore.get("fields")
                    .forEach(category -> category.forEach(
                            field -> seen.add(field.get("original_view").asText())));
        });

        List<String> written = new ArrayList<>(
                new WrittenProject(DemoProjects.all().reversed()).viewNames().toList());
        written.removeAll(seen);
        assertThat(written).containsExactlyInAnyOrder("legacy_orders", "audited", "cost_center_record", "+users");
    }

    @Test
    void a_join_tells_the_fields_that_its_condition_needs() {
        asking(DemoInstance.content(), (project, explore) -> {
            if (explore.get("id").asText().equals("ecommerce::orders")) {
                assertThat(texts(explore.at("/joins/0/dependent_fields")))
                        .containsExactly("orders.user_id", "users.id");
                assertThat(texts(explore.at("/joins/1/dependent_fields"))).containsExactly("orders.tags");
            }
        });
    }

    @Test
    void sets_are_those_of_the_views_then_one_for_each_view_and_one_for_all() {
        asking(DemoInstance.content(), (project, explore) -> {
            if (explore.get("name").asText().equals("gifts")) {
                assertThat(explore.get("sets").valueStream().map(set -> set.get("name")
                                .asText()))
                        .containsExactly(
                                "orders.detail", "buyers.private", "orders", "buyers", "buyer_facts", "ALL_FIELDS");
                assertThat(texts(explore.at("/sets/0/value")))
                        .containsExactly("orders.id", "orders.status", "orders.channel", "orders.created_date");
                assertThat(texts(explore.at("/sets/5/value"))).doesNotContain("buyers.email");
            }
        });
    }

    private interface Check {
        void that(WrittenProject project, JsonNode explore);
    }

    /** Asks a running Looker for all explores of its own projects. */
    private static void asking(LookerContent content, Check check) {
        try (DemoLooker looker = DemoLooker.start(content);
                DemoClient client = DemoClient.loggedIn(looker)) {
            for (JsonNode model : client.json("/lookml_models")) {
                WrittenProject project =
                        project(content, model.get("project_name").asText());
                for (JsonNode explore : model.get("explores")) {
                    String path = "/lookml_models/" + model.get("name").asText() + "/explores/"
                            + explore.get("name").asText();
                    check.that(project, client.json(path));
                }
            }
        }
    }

    /** Marketing sees the core; nobody else sees another project. */
    private static WrittenProject project(LookerContent content, String name) {
        List<LookmlProject> projects = content.projects().stream()
                .filter(each -> each.name().equals(name) || name.equals("fernweh_marketing"))
                .toList();
        return new WrittenProject(projects.reversed());
    }

    private static List<String> actualFields(JsonNode explore) {
        return Stream.of("dimensions", "measures", "filters", "parameters")
                .flatMap(category -> explore.at("/fields/" + category).valueStream())
                .map(LookmlFilesTest::fieldLine)
                .toList();
    }

    private static String fieldLine(JsonNode field) {
        boolean grouped = field.hasNonNull("dimension_group");
        return String.join(
                " | ",
                field.get("name").asText(),
                field.get("category").asText(),
                field.get("type").asText(),
                field.get("original_view").asText(),
                field.get("view_label").asText(),
                field.get("label_short").asText(),
                field.get("description").asText("-"),
                field.get("dimension_group").asText("-"),
                grouped ? "-" : field.get("field_group_label").asText("-"),
                field.get("sql").asText("-").strip(),
                field.get("hidden").asBoolean() + " " + field.get("primary_key").asBoolean(),
                texts(field.get("tags")).toString(),
                field.get("value_format_name").asText("-"),
                field.get("filters")
                        .valueStream()
                        .map(filter -> filter.get("field").asText().replaceFirst(".*\\.", "") + "="
                                + filter.get("condition").asText())
                        .toList()
                        .toString(),
                field.get("datatype").asText("-"),
                field.get("default_filter_value").asText("-"),
                link(field));
    }

    private static String joinLine(JsonNode join) {
        return String.join(
                " | ",
                join.get("name").asText(),
                join.get("from").asText("-"),
                join.get("sql_on").asText("-").strip(),
                join.get("relationship").asText(),
                join.get("view_label").asText("-"));
    }

    /** Project, path and line of {@code /projects/p/files/a%2Fb?line=3}. */
    private static String link(JsonNode linked) {
        String[] parts = linked.get("lookml_link").asText().split("/projects/|/files/|\\?line=");
        return parts[1] + " " + URLDecoder.decode(parts[2], StandardCharsets.UTF_8) + " " + parts[3];
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asText).toList();
    }
}
