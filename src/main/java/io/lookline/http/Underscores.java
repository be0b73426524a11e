package io.lookline.http;

import io.lookline.http.HttpFailure.Answer;
import io.lookline.http.HttpFailure.Kind;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hosts with an underscore in their name, such as the services of Docker Compose. They are no host names by the rules
 * that {@link URI} follows, which then sees no host at all; so they are looked up here, and the name goes into the
 * {@code Host} header.
 */
final class Underscores implements ClientRequestFilter {
    private static final Pattern AUTHORITY = Pattern.compile("(?:[^@]*@)?([^:\\[\\]]+)(:\\d+)?");

    private final String authority;
    private final URI address;

    private Underscores(String authority, URI address) {
        this.authority = authority;
        this.address = address;
    }

    /** Whether an address needs this. */
    static boolean in(URI base) {
        return base.getHost() == null && base.getRawAuthority() != null;
    }

    /**
     * Looks the host up.
     *
     * @throws HttpFailure when it is unknown
     */
    static Underscores lookUp(String system, URI base) {
        Matcher matcher = AUTHORITY.matcher(base.getRawAuthority());
        if (!matcher.matches()) {
            throw unknown(system, base);
        }
        String port = matcher.group(2) == null ? "" : matcher.group(2);
        try {
            String host = InetAddress.getByName(matcher.group(1)).getHostAddress();
            String literal = host.contains(":") ? "[" + host + "]" : host;
            return new Underscores(
                    matcher.group(1) + port, URI.create(base.getScheme() + "://" + literal + port + base.getRawPath()));
        } catch (UnknownHostException _) {
            throw unknown(system, base);
        }
    }

    /** The same address with the host's number. */
    URI address() {
        return address;
    }

    @Override
    public void filter(ClientRequestContext request) {
        request.getHeaders().putSingle(HttpHeaders.HOST, authority);
    }

    private static HttpFailure unknown(String system, URI base) {
        return new HttpFailure(
                Kind.UNREACHABLE, new Answer(system, Addresses.withoutQuery(base), 0, "unknown host", null), null);
    }
}
