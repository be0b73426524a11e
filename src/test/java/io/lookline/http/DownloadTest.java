package io.lookline.http;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.temporaryRedirect;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.lookline.http.HttpFailure.Kind;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DownloadTest extends HttpFixture {
    private static final Call GET_FILE = Call.get("/file");

    /** A file of tests. */
    @Path("/")
    public interface FileApi {
        @GET
        @Path("file")
        InputStream file();
    }

    @Test
    void a_stream_arrives_as_it_was_sent() {
        byte[] bytes = new byte[300_000];
        new Random(1).nextBytes(bytes);
        server.stubFor(any(anyUrl())
                .willReturn(aResponse().withHeader("Content-Encoding", "gzip").withBody(bytes)));

        assertThat(download(channel())).isEqualTo(bytes);
    }

    @Test
    void an_answer_that_sends_elsewhere_is_thrown_and_does_not_show_where_to() {
        server.stubFor(any(anyUrl()).willReturn(temporaryRedirect("/other?token=hidden")));
        HttpChannel channel = channel();

        Redirect redirect = catchThrowableOfType(Redirect.class, () -> download(channel));

        assertThat(redirect.target()).isEqualTo(URI.create(server.baseUrl() + "/other?token=hidden"));
        assertThat(redirect).asString().doesNotContain("hidden");
        assertThat(channel.counts().total()).isEqualTo(1);
    }

    @Test
    void a_limit_is_told_from_a_missing_right_by_its_headers() {
        server.stubFor(any(anyUrl()).willReturn(status(403)));
        assertThat(failure(channel()).kind()).isEqualTo(Kind.FORBIDDEN);

        server.stubFor(any(anyUrl()).willReturn(status(403).withHeader("x-ratelimit-remaining", "0")));
        assertThat(failure(channel()).kind()).isEqualTo(Kind.THROTTLED);
    }

    @Test
    void only_a_limit_is_waited_for_until_it_ends() {
        server.stubFor(any(anyUrl()).willReturn(status(429).withHeader("x-ratelimit-reset", "99999999999")));
        assertThat(failure(channel()).retryAfter()).isPresent();

        server.stubFor(any(anyUrl()).willReturn(status(502).withHeader("x-ratelimit-reset", "99999999999")));
        assertThat(failure(channel()).retryAfter()).isEmpty();
    }

    @Test
    void a_machine_that_is_refused_gets_nothing() {
        server.stubFor(any(anyUrl()).willReturn(aResponse().withBody("secret")));
        HttpChannel channel = new HttpChannel(
                options(), QUICK, CallListener.NONE, peer -> Optional.of("not " + peer.getHostAddress()));

        HttpFailure failure = failure(channel);

        assertThat(failure.kind()).isEqualTo(Kind.REJECTED);
        assertThat(failure.serverMessage()).isEqualTo("not 127.0.0.1");
        assertThat(server.getAllServeEvents()).isEmpty();
    }

    private static HttpFailure failure(HttpChannel channel) {
        return catchThrowableOfType(HttpFailure.class, () -> download(channel));
    }

    private static byte[] download(HttpChannel channel) {
        FileApi api = channel.download(FileApi.class);
        return channel.call(GET_FILE, () -> {
            try (InputStream in = api.file()) {
                return in.readAllBytes();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }
}
