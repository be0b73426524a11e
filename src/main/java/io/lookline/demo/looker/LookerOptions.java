package io.lookline.demo.looker;

import io.lookline.demo.http.DemoServer;
import java.time.Duration;
import java.time.InstantSource;

/**
 * How a demo Looker behaves.
 *
 * @param tokenLifetime how long a login lasts; sent in whole seconds
 * @param nestedFields whether {@code fields} may hold brackets inside brackets; if not, such names are not answered
 * @param searchReturnsElements whether a search for dashboards gives their tiles, as newer servers do
 * @param release Looker's release, such as {@code 26.12.5}
 * @param clock what tokens age by
 * @param http latency, HTTPS, faults, recording
 */
public record LookerOptions(
        String clientId,
        String clientSecret,
        Duration tokenLifetime,
        boolean nestedFields,
        boolean searchReturnsElements,
        String release,
        InstantSource clock,
        DemoServer.Options http) {

    /** A present-day server over plain HTTP: client id {@code demo-id}, secret {@code demo-secret}, tokens for an hour. */
    public static LookerOptions defaults() {
        return new LookerOptions(
                "demo-id",
                "demo-secret",
                Duration.ofHours(1),
                true,
                true,
                "26.12.5",
                InstantSource.system(),
                DemoServer.Options.defaults());
    }

    /** These options with other credentials. */
    public LookerOptions withCredentials(String id, String secret) {
        return new LookerOptions(id, secret, tokenLifetime, nestedFields, searchReturnsElements, release, clock, http);
    }

    /** These options with tokens that end so long after the login by the given clock. */
    public LookerOptions withTokens(Duration lifetime, InstantSource by) {
        return new LookerOptions(
                clientId, clientSecret, lifetime, nestedFields, searchReturnsElements, release, by, http);
    }

    /** These options with or without brackets inside brackets of {@code fields}. */
    public LookerOptions withNestedFields(boolean understood) {
        return new LookerOptions(
                clientId, clientSecret, tokenLifetime, understood, searchReturnsElements, release, clock, http);
    }

    /** These options with or without tiles in the answer to a search for dashboards. */
    public LookerOptions withSearchReturnsElements(boolean given) {
        return new LookerOptions(clientId, clientSecret, tokenLifetime, nestedFields, given, release, clock, http);
    }

    /** These options with another latency, HTTPS, interceptor or recorder. */
    public LookerOptions withHttp(DemoServer.Options replacement) {
        return new LookerOptions(
                clientId,
                clientSecret,
                tokenLifetime,
                nestedFields,
                searchReturnsElements,
                release,
                clock,
                replacement);
    }
}
