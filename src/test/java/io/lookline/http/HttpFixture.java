package io.lookline.http;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.lookline.config.Tls;
import java.net.URI;
import java.time.Duration;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A server that misbehaves as told, and a channel to it that waits only for moments. */
abstract class HttpFixture {
    static final Call GET_THING = Call.get("/things/{id}");
    static final Call POST_THING = new Call("POST /things", false);
    static final RetryPolicy QUICK = new RetryPolicy(Duration.ofMillis(1), Duration.ofMillis(5), 5, 50, 20);

    WireMockServer server;

    @BeforeEach
    final void start() {
        server = new WireMockServer(WireMockConfiguration.options().dynamicPort());
        server.start();
    }

    @AfterEach
    final void stop() {
        server.stop();
    }

    HttpOptions options() {
        return new HttpOptions(
                "Test",
                URI.create(server.baseUrl() + "/api"),
                Tls.PLATFORM,
                4,
                OptionalInt.empty(),
                Duration.ofSeconds(30),
                Duration.ofSeconds(30));
    }

    HttpChannel channel() {
        return new HttpChannel(options(), QUICK, CallListener.NONE);
    }

    ThingsApi.Thing thing(HttpChannel channel) {
        ThingsApi api = channel.client(ThingsApi.class);
        return channel.call(GET_THING, () -> api.thing("1"));
    }
}
