package io.lookline.demo.git;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookline.demo.http.DemoServer;
import io.lookline.demo.http.Response;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GitHubRoutesTest {

    private static final String API = "/api/v3/repos/";
    private static final String BEARER = "Bearer " + Shop.TOKEN;

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-01-05T08:00:00Z"));
    private DemoGit git =
            DemoGit.start(Shop.repositories(), GitOptions.defaults().withClock(now::get));
    private final GitClient client = new GitClient(git);

    @AfterEach
    void stop() {
        client.close();
        git.close();
    }

    @Test
    void a_repository_tells_its_default_branch() {
        assertThat(get("shop/looker").statusCode()).isEqualTo(200);
        assertThat(client.json(API + "shop/open").get("default_branch").asText())
                .isEqualTo("main");
    }

    @ParameterizedTest
    @CsvSource({"shop/looker,  200", "SHOP/Looker,  200", "shop/open,    200", "other/looker, 404", "shop/gone,    404"
    })
    void a_token_opens_its_own_repositories_and_the_public_ones(String path, int status) {
        assertThat(get(path).statusCode()).isEqualTo(status);
    }

    @Test
    void without_a_token_a_private_repository_is_not_found_and_with_a_wrong_one_nothing_is() {
        assertThat(client.status(API + "shop/looker")).isEqualTo(404);
        assertThat(client.status(API + "shop/open")).isEqualTo(200);
        HttpResponse<byte[]> refused = client.get(API + "shop/open", "Authorization", "Bearer wrong");
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(new String(refused.body())).contains("\"message\":\"Bad credentials\"");
    }

    @Test
    void a_request_that_does_not_say_what_sends_it_is_forbidden() {
        assertThat(client.status(API + "shop/open", "User-Agent", "")).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({"main, 1", "HEAD, 1", "v1, 1", "refs/tags/v1, 1", "feature/gifts, 2", "heads/feature/gifts, 2"})
    void a_branch_or_a_tag_is_resolved_to_its_commit(String ref, int number) {
        String sha = git.repository("shop/looker").commits().get(number - 1).sha();

        assertThat(sha(ref)).isEqualTo(sha);
        assertThat(sha(sha)).isEqualTo(sha);
        assertThat(sha(sha.substring(0, 7))).isEqualTo(sha);
    }

    @Test
    void a_commit_comes_as_json_too() {
        assertThat(client.json(API + "shop/open/commits/main").get("sha").asText())
                .isEqualTo(
                        git.repository("shop/open").find("main").orElseThrow().sha());
    }

    @Test
    void a_reference_that_is_not_there_cannot_be_processed_and_an_empty_repository_is_a_conflict() {
        assertThat(client.status(API + "shop/open/commits/gone")).isEqualTo(422);
        assertThat(client.status(API + "shop/new/commits/main")).isEqualTo(409);
        assertThat(client.status(API + "shop/open/tarball/gone")).isEqualTo(404);
    }

    @Test
    void what_has_not_changed_is_not_sent_again_and_does_not_count() {
        String path = API + "shop/open/commits/main";
        String etag = client.get(path).headers().firstValue("ETag").orElseThrow();

        HttpResponse<byte[]> same = client.get(path, "If-None-Match", etag);
        git.change("shop/open", repository -> repository.pushingFile("b.lkml", "view: b {}\n"));

        assertThat(same.statusCode()).isEqualTo(304);
        assertThat(same.headers().firstValue("x-ratelimit-remaining")).hasValue("4999");
        assertThat(client.status(path, "If-None-Match", etag)).isEqualTo(200);
    }

    @Test
    void an_archive_lies_behind_a_redirect_that_opens_it_for_five_minutes() {
        HttpResponse<byte[]> redirect = get("shop/looker/tarball/main");
        String location = redirect.headers().firstValue("Location").orElseThrow();
        String folder = "shop-looker-" + sha("main").substring(0, 7) + "/";

        assertThat(redirect.statusCode()).isEqualTo(302);
        assertThat(location).startsWith(git.uri() + "/_codeload/shop/looker/");
        assertThat(client.files(location))
                .containsEntry(folder + "views/orders.view.lkml", "view: orders {}\n")
                .containsKey(folder + "views/")
                .containsKey(folder + "manifest.lkml");
        assertThat(client.status(location.substring(0, location.indexOf('?')))).isEqualTo(404);
        now.updateAndGet(time -> time.plus(Duration.ofMinutes(5)));
        assertThat(client.status(location)).isEqualTo(404);
    }

    @Test
    void the_archive_of_a_public_repository_needs_no_credential_and_no_reference() {
        String location = client.get(API + "shop/open/tarball")
                .headers()
                .firstValue("Location")
                .orElseThrow();

        assertThat(location).doesNotContain("token");
        assertThat(client.files(location)).containsValue("view: a {}\n");
    }

    @Test
    void on_the_public_site_archives_lie_on_another_host_that_refuses_the_token() {
        git.close();
        git = DemoGit.start(Shop.repositories(), GitOptions.defaults().withDownloadsElsewhere());
        String location =
                get("shop/looker/tarball/main").headers().firstValue("Location").orElseThrow();

        assertThat(location).startsWith("http://127.0.0.1:");
        assertThat(client.status(location)).isEqualTo(200);
        assertThat(client.status(location, "Authorization", BEARER)).isEqualTo(400);
        assertThat(git.calls("GET /_codeload/{owner}/{repo}/legacy.tar.gz/{sha}"))
                .isEqualTo(2);
    }

    @Test
    void a_push_gives_the_branch_another_commit_and_leaves_the_old_one() {
        String before = sha("main");

        git.change("shop/looker", repository -> repository.pushing("main", Map.of("x.lkml", "view: x {}\n")));

        assertThat(sha("main")).isNotEqualTo(before);
        assertThat(sha(before)).isEqualTo(before);
        assertThat(sha("v1")).isEqualTo(before);
    }

    @Test
    void an_interceptor_may_answer_instead_and_a_recorder_sees_all() {
        List<String> seen = new CopyOnWriteArrayList<>();
        git.close();
        git = DemoGit.start(
                Shop.repositories(),
                GitOptions.defaults()
                        .withHttp(DemoServer.Options.defaults()
                                .withInterceptor(request -> request.path().endsWith("/open")
                                        ? Optional.of(Response.empty(502))
                                        : Optional.empty())
                                .withRecorder(exchange -> seen.add(exchange.route()))));

        assertThat(get("shop/open").statusCode()).isEqualTo(502);
        assertThat(get("shop/looker").statusCode()).isEqualTo(200);
        assertThat(seen).containsExactly("GET /api/v3/repos/{owner}/{repo}", "GET /api/v3/repos/{owner}/{repo}");
    }

    private String sha(String ref) {
        return client.text(
                API + "shop/looker/commits/" + ref, "Authorization", BEARER, "Accept", "application/vnd.github.sha");
    }

    private HttpResponse<byte[]> get(String path) {
        return client.get(git.uri() + API + path, "Authorization", BEARER);
    }
}
