package io.lookline.looker;

import io.lookline.config.LookerConnection;
import io.lookline.config.Settings;
import io.lookline.diagnostic.CheckLine;
import io.lookline.diagnostic.CheckLine.State;
import io.lookline.http.HttpChannel;
import io.lookline.http.HttpFailure;
import io.lookline.http.RetryPolicy;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Tries each right that a run may need, with one small call each. */
public final class LookerCheck {
    private static final RetryPolicy ONE_RETRY =
            new RetryPolicy(Duration.ofMillis(200), Duration.ofSeconds(2), 2, 10, 20);

    private final LookerConnection connection;
    private final Settings settings;
    private final List<CheckLine> lines = new ArrayList<>();

    public LookerCheck(LookerConnection connection, Settings settings) {
        this.connection = connection;
        this.settings = settings;
    }

    /** A line for each thing tried, in a fixed order; after a failed login there is only that one. */
    public List<CheckLine> run() {
        HttpChannel channel = LookerReader.channel(connection, settings, ONE_RETRY);
        try (LookerSession session = LookerSession.open(connection, channel, Clock.systemUTC())) {
            line("Looker login", State.OK, "logged in at " + connection.hostPort(), "");
            tryCalls(new LookerClient(session, DetailFields.LEAST));
        } catch (HttpFailure failure) {
            line("Looker login", state(failure), failure.getMessage(), failure.hint());
        }
        return List.copyOf(lines);
    }

    private void tryCalls(LookerClient client) {
        release(client);
        list("Looker dashboards", client::dashboards, State.FAILED, "see_user_dashboards, see_lookml_dashboards");
        list("Looker models", client::models, State.FAILED, "access_data, explore");
        list("Looker connections", client::connections, State.LIMITED, "manage_models");
        list("Looker folders", client::folders, State.LIMITED, "see_user_dashboards");
        if (settings.standaloneLooks()) {
            list("Looker Looks", client::looks, State.LIMITED, "see_looks");
        }
        emails(client);
    }

    private void release(LookerClient client) {
        try {
            line("Looker release", State.OK, LookerRelease.checked(client.versions(), connection.hostPort()), "");
        } catch (LookerTooOld tooOld) {
            line("Looker release", State.FAILED, tooOld.getMessage(), tooOld.hint());
        } catch (HttpFailure failure) {
            line("Looker release", State.LIMITED, failure.getMessage(), failure.hint());
        }
    }

    /** An empty list is suspicious: Looker leaves out what a user may not see, without an error. */
    private <T> void list(String subject, Supplier<List<Parsed<T>>> call, State whenRefused, String rights) {
        try {
            int size = call.get().size();
            if (size == 0) {
                line(subject, State.LIMITED, "none visible", "if there are some, the API user lacks " + rights);
            } else {
                line(subject, State.OK, size + " visible", "");
            }
        } catch (HttpFailure failure) {
            line(subject, whenRefused, failure.getMessage(), "the API user needs " + rights);
        }
    }

    private void emails(LookerClient client) {
        String subject = "Looker owners";
        String hint = "give the API user see_users; owners are left as they are otherwise";
        try {
            boolean visible = client.oneUser().stream()
                    .anyMatch(user -> user.isGood() && user.value().email() != null);
            if (visible) {
                line(subject, State.OK, "e-mail addresses are visible", "");
            } else {
                line(subject, State.LIMITED, "e-mail addresses are not visible", hint);
            }
        } catch (HttpFailure failure) {
            line(subject, State.LIMITED, failure.getMessage(), hint);
        }
    }

    private void line(String subject, State state, String message, String hint) {
        lines.add(new CheckLine(subject, state, message, hint));
    }

    private static State state(HttpFailure failure) {
        return switch (failure.kind()) {
            case REFUSED_CREDENTIALS, FORBIDDEN -> State.REFUSED;
            case UNREACHABLE,
                    TLS,
                    TIMEOUT,
                    NOT_THE_API,
                    MALFORMED,
                    NOT_FOUND,
                    REJECTED,
                    THROTTLED,
                    SERVER_ERROR,
                    QUOTA -> State.FAILED;
        };
    }
}
