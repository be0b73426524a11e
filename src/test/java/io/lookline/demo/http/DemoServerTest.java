package io.lookline.demo.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DemoServerTest {

    private final HttpClient client = HttpClient.newHttpClient();
    private DemoServer server;

    @AfterEach
    void stop() {
        server.close();
        client.close();
    }

    @Test
    void a_path_parameter_arrives_decoded_even_with_a_slash_and_a_plus_in_it() throws Exception {
        start(new Routes().get("/charts/name/{fqn}", request -> Response.text(200, request.parameter("fqn"))));

        assertThat(get("/charts/name/lk.%22a%2Fb.c%22+d").body()).isEqualTo("lk.\"a/b.c\"+d");
    }

    @Test
    void the_pattern_with_more_literal_segments_at_the_front_wins() throws Exception {
        start(new Routes()
                .get("/x/{id}/versions", request -> Response.text(200, "versions"))
                .get("/x/name/{fqn}", request -> Response.text(200, "by name")));

        assertThat(get("/x/name/versions").body()).isEqualTo("by name");
        assertThat(get("/x/1/versions").body()).isEqualTo("versions");
    }

    @Test
    void a_parameter_with_a_star_takes_the_rest_of_the_path() throws Exception {
        start(new Routes()
                .get("/commits/{ref*}", request -> Response.text(200, request.parameter("ref")))
                .get("/commits/{ref}/notes", request -> Response.text(200, "notes")));

        assertThat(get("/commits/feature/a%20b/c").body()).isEqualTo("feature/a b/c");
        assertThat(get("/commits/main").body()).isEqualTo("main");
        assertThat(get("/commits/main/notes").body()).isEqualTo("notes");
        assertThat(get("/commits").statusCode()).isEqualTo(404);
    }

    @Test
    void a_known_path_with_another_method_is_405_and_an_unknown_path_404() throws Exception {
        start(new Routes().put("/x", request -> Response.empty(200)));

        assertThat(get("/x").statusCode()).isEqualTo(405);
        assertThat(get("/y").statusCode()).isEqualTo(404);
    }

    @Test
    void query_values_are_decoded_and_may_repeat() throws Exception {
        start(new Routes()
                .get("/x", request -> Response.text(200, request.query().toString())));

        assertThat(get("/x?a=1&a=b%20c+d&e").body()).isEqualTo("{a=[1, b c d], e=[]}");
    }

    @Test
    void a_large_answer_is_compressed_when_the_client_accepts_gzip() throws Exception {
        start(new Routes().get("/x", request -> Response.text(200, "x".repeat(1000))));
        HttpRequest request = HttpRequest.newBuilder(uri("/x"))
                .header("Accept-Encoding", "gzip")
                .build();

        HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());

        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes())
                .hasSize(1000);
        assertThat(get("/x").body()).hasSize(1000);
    }

    @Test
    void an_archive_is_not_compressed_again() throws Exception {
        Response archive = Response.text(200, "x".repeat(1000)).with("Content-Type", "application/x-gzip");
        start(new Routes().get("/x", request -> archive));
        HttpRequest request = HttpRequest.newBuilder(uri("/x"))
                .header("Accept-Encoding", "gzip")
                .build();

        HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());

        assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(answer.body()).hasSize(1000);
    }

    @Test
    void an_interceptor_answers_in_the_place_of_the_server_and_the_recorder_sees_it() throws Exception {
        List<Exchange> seen = new CopyOnWriteArrayList<>();
        Routes routes = new Routes().get("/x/{id}", request -> Response.empty(200));
        server = DemoServer.start(
                routes,
                DemoServer.Options.defaults()
                        .withInterceptor(request -> Optional.of(Response.empty(503)))
                        .withRecorder(seen::add));

        assertThat(get("/x/1").statusCode()).isEqualTo(503);
        assertThat(seen).extracting(Exchange::route).containsExactly("GET /x/{id}");
    }

    @Test
    void a_hang_up_closes_the_connection_without_an_answer() {
        server = DemoServer.start(
                new Routes(), DemoServer.Options.defaults().withInterceptor(request -> Optional.of(Response.hangUp())));

        assertThatThrownBy(() -> get("/x")).isInstanceOf(IOException.class);
    }

    private void start(Routes routes) {
        server = DemoServer.start(routes, DemoServer.Options.defaults());
    }

    private URI uri(String path) {
        return URI.create(server.uri() + path);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(HttpRequest.newBuilder(uri(path)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
