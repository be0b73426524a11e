package io.lookline.demo.looker;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The access tokens given out. */
final class Sessions {

    private final Map<String, Instant> ends = new ConcurrentHashMap<>();
    private final AtomicInteger logins = new AtomicInteger();
    private final AtomicInteger logouts = new AtomicInteger();
    private final InstantSource clock;
    private final Duration lifetime;

    Sessions(InstantSource clock, Duration lifetime) {
        this.clock = clock;
        this.lifetime = lifetime;
    }

    String login() {
        String token = "demo-token-%04d".formatted(logins.incrementAndGet());
        ends.put(token, clock.instant().plus(lifetime));
        return token;
    }

    /** @param authorization the header: {@code token X}, or {@code Bearer X} */
    boolean admits(String authorization) {
        return token(authorization)
                .map(ends::get)
                .filter(end -> clock.instant().isBefore(end))
                .isPresent();
    }

    void logout(String authorization) {
        token(authorization).ifPresent(ends::remove);
        logouts.incrementAndGet();
    }

    void endAll() {
        ends.clear();
    }

    int live() {
        return (int) ends.values().stream()
                .filter(end -> clock.instant().isBefore(end))
                .count();
    }

    int logins() {
        return logins.get();
    }

    int logouts() {
        return logouts.get();
    }

    private static Optional<String> token(String authorization) {
        String[] parts = authorization.strip().split(" +");
        boolean known = parts.length == 2 && (parts[0].equals("token") || parts[0].equalsIgnoreCase("Bearer"));
        return known ? Optional.of(parts[1]) : Optional.empty();
    }
}
