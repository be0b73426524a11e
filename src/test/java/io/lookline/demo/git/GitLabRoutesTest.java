package io.lookline.demo.git;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GitLabRoutesTest {

    private static final String API = "/api/v4/projects/";

    private final DemoGit git = DemoGit.start(List.of(
            Repository.of("data/bi", "looker", Shop.FILES)
                    .pushing("feature/gifts", Map.of("g.lkml", "view: g {}\n"))
                    .readBy(Shop.TOKEN),
            Repository.of("data", "open", Map.of("a.lkml", "view: a {}\n")).withDefaultBranch("main")));
    private final GitClient client = new GitClient(git);

    @AfterEach
    void stop() {
        client.close();
        git.close();
    }

    @Test
    void a_project_is_named_by_its_encoded_path() {
        assertThat(json("data%2Fbi%2Flooker").get("default_branch").asText()).isEqualTo("main");
    }

    @Test
    void a_branch_with_a_slash_is_resolved_to_its_commit() {
        assertThat(json("data%2Fbi%2Flooker/repository/commits/feature%2Fgifts")
                        .get("id")
                        .asText())
                .isEqualTo(git.repository("data/bi/looker")
                        .find("feature/gifts")
                        .orElseThrow()
                        .sha());
    }

    @Test
    void an_archive_comes_at_once_in_a_folder_of_project_reference_and_commit() {
        String sha = git.repository("data/bi/looker").find("main").orElseThrow().sha();

        assertThat(files("repository/archive.tar.gz?sha=" + sha))
                .containsKey("looker-" + sha + "-" + sha + "/manifest.lkml");
        assertThat(files("repository/archive.tar.gz?sha=feature%2Fgifts").keySet())
                .allMatch(path -> path.startsWith("looker-feature-gifts-"));
        assertThat(files("repository/archive.tar.gz")).containsKey("looker-main-" + sha + "/manifest.lkml");
    }

    @Test
    void an_archive_may_be_of_one_folder() {
        assertThat(files("repository/archive.tar.gz?path=views").values())
                .contains("view: orders {}\n")
                .doesNotContain("project_name: \"shop\"\n");
    }

    @ParameterizedTest
    @CsvSource({
        "PRIVATE-TOKEN, shop-token,        200",
        "Authorization, Bearer shop-token, 200",
        "PRIVATE-TOKEN, wrong,             401",
        "X-Nothing,     none,              404"
    })
    void a_token_comes_in_a_header_of_its_own_or_as_a_bearer(String header, String value, int status) {
        assertThat(client.status(API + "data%2Fbi%2Flooker", header, value)).isEqualTo(status);
    }

    @Test
    void what_is_not_there_is_a_message_with_the_status_in_it() {
        assertThat(client.json(API + "data%2Fopen/repository/commits/gone")
                        .get("message")
                        .asText())
                .isEqualTo("404 Commit Not Found");
    }

    private JsonNode json(String path) {
        return client.json(API + path, "PRIVATE-TOKEN", Shop.TOKEN);
    }

    private Map<String, String> files(String path) {
        return client.files(API + "data%2Fbi%2Flooker/" + path, "PRIVATE-TOKEN", Shop.TOKEN);
    }
}
