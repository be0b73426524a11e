package io.lookline.http;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.noContent;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lookline.http.ThingsApi.Thing;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class HttpChannelTest extends HttpFixture {
    @Test
    void json_becomes_a_record_and_unknown_fields_do_not_matter() {
        server.stubFor(get("/api/things/1").willReturn(okJson("{\"name\":\"one\",\"other\":[1]}")));

        assertThat(thing(channel())).isEqualTo(new Thing("one"));
    }

    @ParameterizedTest
    @CsvSource({
        "model::name, model%3A%3Aname",
        "a/b, a%2Fb",
        "\"x.y\", %22x.y%22",
        "two words, two%20words",
        "100%25, 100%2525",
        "a+b, a%2Bb",
        "{x}, %7Bx%7D",
        "ä, %C3%A4"
    })
    void a_path_parameter_is_one_segment_whatever_it_holds(String id, String segment) {
        server.stubFor(any(anyUrl()).willReturn(okJson("{}")));
        HttpChannel channel = channel();
        ThingsApi api = channel.client(ThingsApi.class);

        channel.call(GET_THING, () -> api.thing(id));

        String path = server.getAllServeEvents().getFirst().getRequest().getUrl();
        assertThat(path.replace("::", "%3A%3A").replace("a+b", "a%2Bb")).isEqualTo("/api/things/" + segment);
    }

    @ParameterizedTest
    @CsvSource({"'id,folder(id,name)'", "a&b=c", "100% + {x}"})
    void a_query_parameter_arrives_as_it_was_given(String name) {
        server.stubFor(any(anyUrl()).willReturn(okJson("{}")));
        HttpChannel channel = channel();
        ThingsApi api = channel.client(ThingsApi.class);

        channel.call(Call.get("/things"), () -> api.search(name));

        assertThat(server.getAllServeEvents()
                        .getFirst()
                        .getRequest()
                        .queryParameter("name")
                        .firstValue())
                .isEqualTo(name);
    }

    @Test
    void gzip_is_asked_for_and_decoded() throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(zipped)) {
            zip.write("{\"name\":\"zipped\"}".getBytes(StandardCharsets.UTF_8));
        }
        server.stubFor(get("/api/things/1")
                .withHeader("Accept-Encoding", containing("gzip"))
                .willReturn(aResponse()
                        .withHeader("Content-Type", "application/json")
                        .withHeader("Content-Encoding", "gzip")
                        .withBody(zipped.toByteArray())));

        assertThat(thing(channel())).isEqualTo(new Thing("zipped"));
    }

    @Test
    void an_empty_answer_is_fine_where_nothing_is_expected() {
        server.stubFor(delete("/api/things/1").willReturn(noContent()));
        HttpChannel channel = channel();
        ThingsApi api = channel.client(ThingsApi.class);

        channel.call(new Call("DELETE /things/{id}", true), () -> {
            api.delete("1");
            return null;
        });

        assertThat(channel.counts().byEndpoint()).containsEntry("DELETE /things/{id}", 1);
    }

    @Test
    void many_virtual_threads_share_the_permits_and_all_get_their_answer() {
        server.stubFor(any(anyUrl()).willReturn(okJson("{\"name\":\"x\"}").withFixedDelay(5)));
        AtomicInteger running = new AtomicInteger();
        ConcurrentLinkedQueue<Integer> seen = new ConcurrentLinkedQueue<>();
        HttpChannel channel = channel();
        ThingsApi api = channel.client(ThingsApi.class);

        List<Thing> things = new Parallel(200)
                .map(
                        IntStream.range(0, 500).boxed().toList(),
                        number -> channel.call(GET_THING, () -> {
                            seen.add(running.incrementAndGet());
                            try {
                                return api.thing("n" + number);
                            } finally {
                                running.decrementAndGet();
                            }
                        }));

        assertThat(things).hasSize(500).containsOnly(new Thing("x"));
        assertThat(seen).allMatch(count -> count <= 4);
        assertThat(channel.counts().total()).isEqualTo(500);
    }

    @Test
    void the_limit_of_calls_stops_the_run_before_it_is_passed() {
        server.stubFor(any(anyUrl()).willReturn(okJson("{}")));
        HttpOptions options = options();
        HttpChannel channel = new HttpChannel(
                new HttpOptions(
                        options.system(),
                        options.base(),
                        options.tls(),
                        4,
                        OptionalInt.of(2),
                        options.connectTimeout(),
                        options.requestTimeout()),
                QUICK,
                CallListener.NONE);
        thing(channel);
        thing(channel);

        assertThatThrownBy(() -> thing(channel))
                .isInstanceOfSatisfying(
                        HttpFailure.class, failure -> assertThat(failure.kind()).isEqualTo(HttpFailure.Kind.QUOTA))
                .hasMessageContaining("limit of calls");
        assertThat(server.getAllServeEvents()).hasSize(2);
    }

    @Test
    void the_listener_hears_of_each_request_by_its_path_template() {
        server.stubFor(get("/api/things/1").willReturn(aResponse().withStatus(404)));
        ConcurrentLinkedQueue<String> heard = new ConcurrentLinkedQueue<>();
        HttpChannel channel =
                new HttpChannel(options(), QUICK, (call, outcome, took) -> heard.add(call.endpoint() + " " + outcome));

        assertThatThrownBy(() -> thing(channel)).isInstanceOf(HttpFailure.class);

        assertThat(heard).containsExactly("GET /things/{id} NOT_FOUND 404");
    }

    @Test
    void a_body_is_sent_as_json() {
        server.stubFor(any(anyUrl()).willReturn(okJson("{\"name\":\"new\"}").withStatus(201)));
        HttpChannel channel = channel();
        ThingsApi api = channel.client(ThingsApi.class);

        channel.call(POST_THING, () -> api.create(new Thing("new")));

        server.verify(postRequestedFor(urlEqualTo("/api/things"))
                .withHeader("Content-Type", equalTo("application/json"))
                .withRequestBody(equalToJson("{\"name\":\"new\"}")));
    }
}
