package io.lookline.demo.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BitbucketRoutesTest {

    private static final String[] BEARER = {"Authorization", "Bearer " + Shop.TOKEN};
    private static final String DATA_CENTER = "/rest/api/latest/projects/SHOP/repos/looker/";
    private static final String CLOUD = "/2.0/repositories/shop/looker";

    private final DemoGit git = DemoGit.start(Shop.repositories());
    private final GitClient client = new GitClient(git);
    private final String sha =
            git.repository("shop/looker").find("main").orElseThrow().sha();

    @AfterEach
    void stop() {
        client.close();
        git.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "latest/projects/SHOP/repos/looker/default-branch",
                "1.0/projects/SHOP/repos/looker/branches/default"
            })
    void data_center_tells_the_default_branch_on_the_new_path_and_on_the_old_one(String path) {
        assertThat(client.json("/rest/api/" + path, BEARER).get("displayId").asText())
                .isEqualTo("main");
    }

    @Test
    void data_center_resolves_a_reference_and_gives_its_archive_without_a_folder_around_it() {
        assertThat(client.json(DATA_CENTER + "commits/feature%2Fgifts", BEARER)
                        .get("id")
                        .asText())
                .isEqualTo(git.repository("shop/looker").commits().getLast().sha());
        assertThat(client.files(DATA_CENTER + "archive?at=" + sha + "&format=tar.gz", BEARER))
                .containsEntry("manifest.lkml", "project_name: \"shop\"\n");
        assertThat(client.files(DATA_CENTER + "archive?format=tgz&path=views&prefix=x/", BEARER)
                        .keySet())
                .containsExactly("x/", "x/views/", "x/views/orders.view.lkml");
        assertThat(client.status(DATA_CENTER + "archive?at=" + sha, BEARER)).isEqualTo(400);
    }

    @Test
    void data_center_asks_a_stranger_for_a_token() {
        assertThat(client.status(DATA_CENTER + "commits/main")).isEqualTo(401);
        assertThat(client.status(DATA_CENTER + "commits/main", "Authorization", "Bearer wrong"))
                .isEqualTo(401);
        assertThat(client.status(DATA_CENTER + "commits/main", "Authorization", "Bearer " + Shop.OTHER_TOKEN))
                .isEqualTo(404);
        assertThat(client.status("/rest/api/latest/projects/SHOP/repos/open/commits/main"))
                .isEqualTo(200);
    }

    @Test
    void the_cloud_tells_the_main_branch_and_resolves_a_reference() {
        assertThat(client.json(CLOUD, BEARER).at("/mainbranch/name").asText()).isEqualTo("main");
        assertThat(client.json(CLOUD + "/commit/v1", BEARER).get("hash").asText())
                .isEqualTo(sha);
        assertThat(client.status(CLOUD + "/commit/gone", BEARER)).isEqualTo(404);
    }

    @Test
    void the_web_site_of_the_cloud_gives_the_archive_or_sends_to_the_login_page() {
        String path = "/shop/looker/get/" + sha + ".tar.gz";
        String folder = "shop-looker-" + sha.substring(0, 12) + "/";

        assertThat(client.files(path, BEARER)).containsKey(folder + "manifest.lkml");
        HttpResponse<byte[]> stranger = client.get(path);
        assertThat(stranger.statusCode()).isEqualTo(302);
        assertThat(stranger.body()).isEmpty();
        assertThat(client.text(stranger.headers().firstValue("Location").orElseThrow()))
                .startsWith("<html>");
    }

    @Test
    void the_cloud_takes_a_token_with_its_mail_address_as_basic_credentials() {
        git.change("shop/looker", repository -> repository.readBy("ada@shop.example:s3cret"));
        String basic = Base64.getEncoder().encodeToString("ada@shop.example:s3cret".getBytes(StandardCharsets.UTF_8));

        assertThat(client.status(CLOUD, "Authorization", "Basic " + basic)).isEqualTo(200);
        assertThat(client.status(CLOUD, "Authorization", "Basic ~~~")).isEqualTo(401);
    }

    @Test
    void the_cloud_lists_files_and_gives_them_one_by_one() {
        List<String> paths = client.json(CLOUD + "/src/" + sha + "/?max_depth=10&pagelen=100", BEARER)
                .get("values")
                .valueStream()
                .map(file -> file.get("path").asText())
                .toList();

        assertThat(paths).containsExactly("manifest.lkml", "views/orders.view.lkml");
        assertThat(client.text(CLOUD + "/src/" + sha + "/views/orders.view.lkml", BEARER))
                .isEqualTo("view: orders {}\n");
        assertThat(client.status(CLOUD + "/src/" + sha + "/gone", BEARER)).isEqualTo(404);
    }
}
