package io.lookline.git;

import io.lookline.config.Secret;
import io.lookline.http.Call;
import io.lookline.http.HttpChannel;
import io.lookline.http.Redirect;
import jakarta.ws.rs.client.ClientRequestFilter;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Fetches files of one repository. Redirects are followed here, each after it has been judged: at most five, encrypted as
 * the first address was, not into a private network, and without the token on any other host.
 */
final class Downloads {
    private static final int MOST_REDIRECTS = 5;
    /** At the end alone, for owners and repositories may have such names as well. */
    private static final Pattern LOGIN =
            Pattern.compile("/(login|log-in|signin|sign_in|sign-in|sso|saml|authorize)/?$");

    private static final Call FOLLOWED = Call.get("(redirect)");

    private final Network network;
    private final Endpoint endpoint;
    private final boolean trusted;
    private final Token token;

    /** @param trusted whether the user named the host, so that it may be a private one */
    Downloads(Network network, Endpoint endpoint, boolean trusted, Optional<Secret> secret) {
        this.network = network;
        this.endpoint = endpoint;
        this.trusted = trusted;
        this.token = new Token(endpoint, secret);
    }

    /** Makes something of a stream. */
    @FunctionalInterface
    interface Reading<R> {
        R read(InputStream in) throws IOException;
    }

    /** A client for JSON. */
    <T> T client(Class<T> api) {
        return channel().client(api, token);
    }

    HttpChannel channel() {
        return network.channel(system(), endpoint.api(), trusted);
    }

    /**
     * Fetches a file from the API.
     *
     * @throws UnreadableSource what the reading says of the content, or that a redirect may not be followed
     * @throws io.lookline.http.HttpFailure when there is no good answer
     */
    <T, R> R get(Class<T> api, Call call, Function<T, InputStream> request, Reading<R> reading)
            throws UnreadableSource {
        return get(channel(), api, call, request, reading);
    }

    /** The same from the web site instead of the API. */
    <T, R> R getFromWeb(Class<T> api, Call call, Function<T, InputStream> request, Reading<R> reading)
            throws UnreadableSource {
        return get(network.channel(system(), endpoint.web(), trusted), api, call, request, reading);
    }

    private <T, R> R get(
            HttpChannel channel, Class<T> api, Call call, Function<T, InputStream> request, Reading<R> reading)
            throws UnreadableSource {
        try {
            return fetch(channel, api, call, request, reading, token);
        } catch (Redirect redirect) {
            return follow(redirect, reading);
        }
    }

    private <R> R follow(Redirect first, Reading<R> reading) throws UnreadableSource {
        Redirect redirect = first;
        for (int hop = 0; hop < MOST_REDIRECTS; hop++) {
            URI target = redirect.target();
            boolean known = check(target);
            HttpChannel channel = network.channel(Origins.host(target), Origins.root(target), known);
            ClientRequestFilter address = request -> request.setUri(target);
            try {
                return fetch(channel, FileApi.class, FOLLOWED, FileApi::file, reading, address, token);
            } catch (Redirect next) {
                redirect = next;
            }
        }
        throw new UnreadableSource("it redirects more than " + MOST_REDIRECTS + " times", "");
    }

    /** Whether the host is the user's own; says why when the address may not be followed. */
    private boolean check(URI target) throws UnreadableSource {
        if (target.getRawAuthority() == null) {
            throw refused("leads to no address");
        }
        if (!"https".equals(target.getScheme()) && !endpoint.api().getScheme().equals(target.getScheme())) {
            throw refused("leads to " + Origins.host(target) + " without encryption");
        }
        if (LOGIN.matcher(String.valueOf(target.getRawPath())).find()) {
            throw new LoginWanted();
        }
        String host = Origins.host(target);
        boolean known = trusted
                && (isOrBelow(host, Origins.host(endpoint.web())) || isOrBelow(host, Origins.host(endpoint.api())));
        Optional<String> refusal = known ? Optional.empty() : PublicAddress.refusal(host);
        if (refusal.isPresent()) {
            throw refused("is not followed: " + refusal.get());
        }
        return known;
    }

    private static boolean isOrBelow(String host, String parent) {
        return host.equals(parent) || host.endsWith("." + parent);
    }

    private static UnreadableSource refused(String why) {
        return new UnreadableSource("its redirect " + why, "");
    }

    /** A redirect to a page on which people log in. */
    static final class LoginWanted extends UnreadableSource {
        private static final long serialVersionUID = 1L;

        LoginWanted() {
            super("a login page answered instead of the repository", "");
        }
    }

    /** What a reading gave, or why not: the content's fault is not the connection's, and trying again does not help. */
    private record Outcome<R>(R result, UnreadableSource fault) {}

    private static <T, R> R fetch(
            HttpChannel channel,
            Class<T> api,
            Call call,
            Function<T, InputStream> request,
            Reading<R> reading,
            Object... providers)
            throws UnreadableSource {
        Outcome<R> outcome = channel.call(call, () -> once(channel.download(api, providers), request, reading));
        if (outcome.fault() != null) {
            throw outcome.fault();
        }
        return outcome.result();
    }

    /** With a client of its own, whose end is the end of the stream however far it was read. */
    private static <T, R> Outcome<R> once(T client, Function<T, InputStream> request, Reading<R> reading) {
        try (Closeable _ = (Closeable) client;
                InputStream in = request.apply(client)) {
            return new Outcome<>(reading.read(in), null);
        } catch (UnreadableSource fault) {
            return new Outcome<>(null, fault);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private String system() {
        return switch (endpoint.dialect()) {
            case GITHUB -> "GitHub";
            case GITLAB -> "GitLab";
            case BITBUCKET_CLOUD, BITBUCKET_DATA_CENTER -> "Bitbucket";
        };
    }
}
