package io.lookline.demo.git;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookline.demo.looker.DemoInstance;
import io.lookline.demo.looker.GeneratedInstance;
import io.lookline.demo.looker.LookerContent;
import io.lookline.demo.looker.LookerContent.Kind;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DemoRepositoriesTest {

    private static final String[] BEARER = {"Authorization", "Bearer " + DemoRepositories.TOKEN};

    @Test
    void the_demo_instance_has_two_that_its_token_reads() {
        try (DemoGit git = DemoGit.start(DemoRepositories.of(DemoInstance.content()));
                GitClient client = new GitClient(git)) {
            Map<String, String> core = archive(client, "fernweh/looker-core");
            Map<String, String> marketing = archive(client, "fernweh/looker-marketing");

            assertThat(core).containsKeys("manifest.lkml", "models/ecommerce.model.lkml", "refinements/users.lkml");
            assertThat(marketing).containsKeys("manifest.lkml", "marketing.model.lkml");
            assertThat(client.status("/api/v3/repos/fernweh/looker-core")).isEqualTo(404);
        }
    }

    @Test
    void a_generated_instance_has_one_for_each_of_its_projects() {
        LookerContent content = GeneratedInstance.content(10, 3, 65, 20);
        List<Repository> repositories = DemoRepositories.of(content);

        assertThat(repositories)
                .extracting(Repository::path)
                .containsExactly("generated/project_0", "generated/project_1", "generated/project_2");
        assertThat(repositories.getFirst().find("main").orElseThrow().files())
                .hasSize(42)
                .containsKeys("manifest.lkml", "models/model_00.model.lkml", "views/fact_00.view.lkml");
    }

    @Test
    void looker_names_them_as_remotes_of_its_projects() {
        for (LookerContent content : List.of(DemoInstance.content(), GeneratedInstance.content(10, 3, 65, 20))) {
            assertThat(content.all(Kind.PROJECT).stream()
                            .map(project -> project.get("git_remote_url").asText()))
                    .containsExactlyElementsOf(DemoRepositories.of(content).stream()
                            .map(repository -> "git@github.com:" + repository.path() + ".git")
                            .toList());
        }
    }

    /** Without the folder around it and without folders. */
    private static Map<String, String> archive(GitClient client, String path) {
        String location = client.get("/api/v3/repos/" + path + "/tarball/main", BEARER)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        Map<String, String> files = new TreeMap<>();
        client.files(location).forEach((file, text) -> files.put(file.substring(file.indexOf('/') + 1), text));
        return files;
    }
}
