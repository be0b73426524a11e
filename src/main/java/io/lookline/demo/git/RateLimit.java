package io.lookline.demo.git;

import io.lookline.demo.http.Handler;
import io.lookline.demo.http.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** So many calls an hour; every answer tells how many are left. */
final class RateLimit {

    private static final Duration WINDOW = Duration.ofHours(1);

    private final int limit;
    private final InstantSource clock;
    private Instant end;
    private int used;

    RateLimit(int limit, InstantSource clock) {
        this.limit = limit;
        this.clock = clock;
        this.end = clock.instant().plus(WINDOW);
    }

    /** A handler that counts, and turns what is denied into the host's answer. */
    Handler around(Host host, Handler handler) {
        return request -> {
            int left = take();
            if (left < 0) {
                Response refused = Response.json(host.tooMany(), host.body(host.tooMany(), "API rate limit exceeded"));
                return told(refused, host, 0).with("Retry-After", String.valueOf(secondsLeft()));
            }
            try {
                Response answer = handler.handle(request);
                return told(answer, host, answer.status() == 304 ? giveBack() : left);
            } catch (Denial denial) {
                return told(
                        Response.json(denial.status(), host.body(denial.status(), denial.getMessage())), host, left);
            }
        };
    }

    private synchronized int take() {
        if (!clock.instant().isBefore(end)) {
            end = clock.instant().plus(WINDOW);
            used = 0;
        }
        return limit - Math.min(++used, limit + 1);
    }

    /** What has not changed does not count. */
    private synchronized int giveBack() {
        used--;
        return limit - used;
    }

    private synchronized long secondsLeft() {
        return Math.max(1, Duration.between(clock.instant(), end).toSeconds());
    }

    private synchronized Response told(Response response, Host host, int left) {
        return switch (host) {
            case GITHUB -> told(response, "x-ratelimit-", left);
            case GITLAB -> told(response, "RateLimit-", left);
            case CLOUD -> told(response, "X-RateLimit-", left);
            case DATA_CENTER -> response;
        };
    }

    private Response told(Response response, String prefix, int left) {
        return response.with(prefix + "limit", String.valueOf(limit))
                .with(prefix + "remaining", String.valueOf(left))
                .with(prefix + "reset", String.valueOf(end.getEpochSecond()));
    }
}
