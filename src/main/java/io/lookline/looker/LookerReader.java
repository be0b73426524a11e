package io.lookline.looker;

import io.lookline.config.Extraction;
import io.lookline.config.LookerConnection;
import io.lookline.config.LookmlSource;
import io.lookline.config.Settings;
import io.lookline.http.CallCounts;
import io.lookline.http.CallListener;
import io.lookline.http.HttpChannel;
import io.lookline.http.HttpFailure;
import io.lookline.http.HttpOptions;
import io.lookline.http.RetryPolicy;
import java.net.URI;
import java.time.Clock;
import java.util.Set;

/** Reads one Looker instance while logged in; closing it logs out. Needs a running Quarkus. */
public final class LookerReader implements AutoCloseable {
    private final LookerConnection connection;
    private final LookerScope scope;
    private final HttpChannel channel;
    private final LookerSession session;
    private final LookerClient client;

    private LookerReader(LookerConnection connection, LookerScope scope, HttpChannel channel) {
        this.connection = connection;
        this.scope = scope;
        this.channel = channel;
        this.session = LookerSession.open(connection, channel, Clock.systemUTC());
        this.client = new LookerClient(session, scope.details());
    }

    /**
     * Logs in.
     *
     * @throws HttpFailure when Looker is out of reach, is not Looker, or refuses the credentials
     */
    public static LookerReader open(LookerConnection connection, Extraction extraction, Settings settings) {
        return open(connection, extraction, settings, RetryPolicy.DEFAULT);
    }

    /** As {@link #open(LookerConnection, Extraction, Settings)}, with waits of one's own. */
    public static LookerReader open(
            LookerConnection connection, Extraction extraction, Settings settings, RetryPolicy retries) {
        return new LookerReader(
                connection,
                new LookerScope(extraction, settings, hasLookml(connection, settings)),
                channel(connection, settings, retries));
    }

    private static boolean hasLookml(LookerConnection connection, Settings settings) {
        return !LookmlSource.all(connection.git(), settings.git().sources()).isEmpty();
    }

    static HttpChannel channel(LookerConnection connection, Settings settings, RetryPolicy retries) {
        Settings.Limits limits = settings.limits();
        HttpOptions options = new HttpOptions(
                "Looker",
                URI.create(connection.hostPort() + "/api/4.0"),
                settings.lookerTls(),
                limits.lookerConcurrency(),
                limits.lookerCalls(),
                limits.connectTimeout(),
                limits.requestTimeout());
        return new HttpChannel(options, retries, CallListener.NONE);
    }

    /**
     * Lists what there is.
     *
     * @throws HttpFailure when Looker is out of reach, refuses the credentials, the limit of calls is reached, or
     *     neither models nor dashboards can be listed
     * @throws LookerTooOld when Looker does not offer API 4.0
     */
    public LookerLists list() {
        return new ListReader(client, connection, scope).read();
    }

    /**
     * Reads what the filters select, and nothing that they exclude. What one thing costs is in the lists as a
     * diagnostic.
     *
     * @param lists of this Looker
     * @param modelsWithFiles the names of the models whose LookML is at hand; of the explores of all others Looker is
     *     asked for the SQL that their files would have told
     * @throws HttpFailure when Looker is out of reach, refuses the credentials, or the limit of calls is reached
     */
    public LookerInstance read(LookerLists lists, Set<String> modelsWithFiles, ReadListener listener) {
        return new Reading(client, connection, scope, listener).read(lists, modelsWithFiles);
    }

    /** The requests made so far. */
    public CallCounts calls() {
        return channel.counts();
    }

    @Override
    public void close() {
        session.close();
    }
}
