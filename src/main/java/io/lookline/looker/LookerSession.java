package io.lookline.looker;

import io.lookline.config.LookerConnection;
import io.lookline.http.Call;
import io.lookline.http.HttpChannel;
import io.lookline.http.HttpFailure;
import io.lookline.http.HttpFailure.Kind;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Being logged in: every call of the API goes through here, renews the token a little before it ends and once after a
 * 401, and the token is given back at the end. For many threads at once, of which one renews.
 */
final class LookerSession implements ClientRequestFilter, AutoCloseable {
    private static final Logger LOG = Logger.getLogger(LookerSession.class);
    private static final Call LOGIN = new Call("POST /login", true);
    private static final Call LOGOUT = new Call("DELETE /logout", true);
    private static final long RENEW_SECONDS_BEFORE = 60;

    /** @param renewAt when a new one is asked for, before this one ends */
    private record Token(String text, Instant renewAt) {}

    private final LookerConnection connection;
    private final HttpChannel channel;
    private final Clock clock;
    private final LookerLogin login;
    private final LookerApi api;
    private final ReentrantLock renewing = new ReentrantLock();
    private volatile Token token;

    private LookerSession(LookerConnection connection, HttpChannel channel, Clock clock) {
        this.connection = connection;
        this.channel = channel;
        this.clock = clock;
        this.login = channel.client(LookerLogin.class);
        this.api = channel.client(LookerApi.class, this);
    }

    /** @throws HttpFailure when Looker is out of reach or refuses the credentials */
    static LookerSession open(LookerConnection connection, HttpChannel channel, Clock clock) {
        LookerSession session = new LookerSession(connection, channel, clock);
        session.renew(null);
        return session;
    }

    LookerApi api() {
        return api;
    }

    /** Makes a call of {@link #api()} with a token that is good. */
    <T> T call(Call call, Supplier<T> exchange) {
        Token used = token;
        if (!clock.instant().isBefore(used.renewAt())) {
            used = renew(used);
        }
        try {
            return channel.call(call, exchange);
        } catch (HttpFailure failure) {
            if (failure.kind() != Kind.REFUSED_CREDENTIALS) {
                throw failure;
            }
            renew(used);
            return channel.call(call, exchange);
        }
    }

    /** Logs in unless another thread has done so since {@code old} was seen. */
    private Token renew(Token old) {
        renewing.lock();
        try {
            if (token == old) {
                token = logIn();
            }
            return token;
        } finally {
            renewing.unlock();
        }
    }

    private Token logIn() {
        LoginAnswer answer;
        try {
            answer = channel.call(
                    LOGIN,
                    () -> login.login(
                            connection.clientId(), connection.clientSecret().reveal()));
        } catch (HttpFailure failure) {
            throw failure.kind() == Kind.NOT_FOUND || failure.kind() == Kind.REFUSED_CREDENTIALS
                    // Looker answers 404 to a wrong id or secret, not 401.
                    ? failure.as(Kind.REFUSED_CREDENTIALS, "check clientId and clientSecret")
                    : failure;
        }
        if (answer == null || answer.accessToken() == null) {
            throw channel.malformed(LOGIN, "an answer without access_token");
        }
        return new Token(answer.accessToken(), renewAt(answer.expiresIn()));
    }

    /** Without a known end the token is renewed when it is refused. */
    private Instant renewAt(Long expiresIn) {
        return expiresIn == null
                ? Instant.MAX
                : clock.instant().plusSeconds(expiresIn - Math.min(RENEW_SECONDS_BEFORE, expiresIn / 2));
    }

    @Override
    public void filter(ClientRequestContext request) {
        request.getHeaders().putSingle("Authorization", "token " + token.text());
    }

    /** Gives the token back; a failure only leaves it to end by itself. */
    @Override
    public void close() {
        try {
            channel.lastCall(LOGOUT, api::logout);
        } catch (RuntimeException failure) {
            LOG.debugf("logout failed: %s", failure.getMessage());
        }
    }
}
