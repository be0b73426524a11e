package io.lookline.git;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.temporaryRedirect;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import io.lookline.config.GitSource.Provider;
import io.lookline.config.LookmlSource.Repository;
import io.lookline.config.Secret;
import io.lookline.diagnostic.Code;
import io.lookline.diagnostic.Diagnostic;
import io.lookline.git.Endpoint.Dialect;
import io.lookline.lookml.SourceText;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class BitbucketTest extends GitFixture {
    private static final Tars LOOKML = Tars.ofCommit(SHA).with("a.view.lkml", VIEW);
    private static final String CLOUD = "/2.0/repositories/co/lookml";
    private static final String WEB_ARCHIVE = "/co/lookml/get/" + SHA + ".tar.gz";
    private static final String DATA_CENTER = "/rest/api/latest/projects/co/repos/lookml";

    private Repository repository;

    @BeforeEach
    void one_repository() {
        repository = repository(Provider.BITBUCKET, "lookml");
    }

    @Test
    void the_cloud_gives_its_archive_from_the_web_site() {
        cloud();
        answer(WEB_ARCHIVE, LOOKML);

        GitReading reading = read(repository);

        assertThat(reading.projects()).singleElement().satisfies(project -> assertThat(
                        project.links().orElseThrow().at("a.view.lkml", 4))
                .isEqualTo(server.baseUrl() + "/co/lookml/src/" + SHA + "/a.view.lkml#lines-4"));
        assertThat(paths()).containsExactly(CLOUD, CLOUD + "/commit/main", WEB_ARCHIVE);
        assertThat(requests()).allSatisfy(request -> assertThat(request.getHeader("Authorization"))
                .isEqualTo("Bearer " + TOKEN));
    }

    @Test
    void a_token_of_an_address_is_sent_with_it() {
        cloud();
        answer(WEB_ARCHIVE, LOOKML);
        String pair = "me@co.example:" + TOKEN;

        read(withToken(pair));

        String basic = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
        assertThat(requests()).allSatisfy(request -> assertThat(request.getHeader("Authorization"))
                .isEqualTo("Basic " + basic));
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 401, 403, 404})
    void where_the_web_site_refuses_the_token_the_files_come_one_by_one(int status) {
        cloud();
        answer(WEB_ARCHIVE, status == 302 ? temporaryRedirect("/account/signin/?next=x") : status(status));
        String list = CLOUD + "/src/" + SHA + "/?max_depth=64&pagelen=100";
        answer(
                list,
                okJson("{\"values\":[{\"path\":\"views/a b.view.lkml\",\"type\":\"commit_file\",\"attributes\":[]},"
                        + "{\"path\":\"views\",\"type\":\"commit_directory\"},"
                        + "{\"path\":\"views/link.view.lkml\",\"type\":\"commit_file\",\"attributes\":[\"link\"]},"
                        + "{\"path\":\"README.md\",\"type\":\"commit_file\"}],"
                        + "\"next\":\"https://elsewhere.example/2.0/x?pagelen=100&page=p2\"}"));
        answer(list + "&page=p2", okJson("{\"values\":[{\"path\":\"views/c.view.lkml\",\"type\":\"commit_file\"}]}"));
        answer(CLOUD + "/src/" + SHA + "/views/a%20b.view.lkml", ok(VIEW));
        answer(CLOUD + "/src/" + SHA + "/views/c.view.lkml", ok(VIEW));

        GitReading reading = read(repository);

        assertThat(reading.projects()).singleElement().satisfies(project -> assertThat(project.files())
                .extracting(SourceText::file)
                .containsExactly("views/a b.view.lkml", "views/c.view.lkml"));
        assertThat(reading.diagnostics()).extracting(Diagnostic::code).containsExactly(Code.GIT_LINK_IGNORED);
    }

    @Test
    void a_list_without_end_ends_with_its_first_empty_page() {
        cloud();
        answer(WEB_ARCHIVE, status(401));
        server.stubFor(get(urlPathEqualTo(CLOUD + "/src/" + SHA + "/"))
                .willReturn(okJson("{\"values\":[],\"next\":\"https://elsewhere.example/x?page=again\"}")));

        assertThat(read(repository).diagnostics()).extracting(Diagnostic::code).contains(Code.GIT_NO_LOOKML);
    }

    @Test
    void a_data_center_has_an_api_of_its_own() {
        answer(
                DATA_CENTER + "/default-branch",
                okJson("{\"id\":\"refs/heads/release/1\",\"displayId\":\"release/1\"}"));
        answer(DATA_CENTER + "/commits/release%2F1", okJson("{\"id\":\"" + SHA + "\"}"));
        String archive = DATA_CENTER + "/archive?at=" + SHA + "&format=tar.gz&prefix=lookml%2F";
        answer(archive, LOOKML);

        GitReading reading = read(repository);

        assertThat(reading.projects()).singleElement().satisfies(project -> assertThat(
                        project.links().orElseThrow().at("views/a.view.lkml", 5))
                .isEqualTo(server.baseUrl() + "/projects/co/repos/lookml/browse/views/a.view.lkml?at=" + SHA + "#5"));
        assertThat(paths())
                .containsExactly(DATA_CENTER + "/default-branch", DATA_CENTER + "/commits/release%2F1", archive);
        assertThat(requests()).allSatisfy(request -> assertThat(request.getHeader("Authorization"))
                .isEqualTo("Bearer " + TOKEN));
    }

    @Test
    void an_older_data_center_tells_its_branch_elsewhere() {
        answer(DATA_CENTER + "/default-branch", status(404));
        answer(DATA_CENTER + "/branches/default", okJson("{\"displayId\":\"main\"}"));
        answer(DATA_CENTER + "/commits/main", okJson("{\"id\":\"" + SHA + "\"}"));
        answer(DATA_CENTER + "/archive?at=" + SHA + "&format=tar.gz&prefix=lookml%2F", LOOKML);

        assertThat(read(repository).projects()).hasSize(1);
    }

    private void cloud() {
        endpoints = (_, web) -> new Endpoint(Dialect.BITBUCKET_CLOUD, web, URI.create(server.baseUrl() + "/2.0"));
        answer(CLOUD, okJson("{\"mainbranch\":{\"name\":\"main\"}}"));
        answer(CLOUD + "/commit/main", okJson("{\"hash\":\"" + SHA + "\"}"));
    }

    private Repository withToken(String token) {
        return new Repository(
                Provider.BITBUCKET,
                URI.create(server.baseUrl()),
                "co",
                "lookml",
                Optional.of(new Secret(token)),
                Optional.empty(),
                "",
                Optional.empty());
    }
}
