package io.lookline.git;

import io.lookline.config.Settings;
import io.lookline.config.Tls;
import io.lookline.http.CallCounts;
import io.lookline.http.CallListener;
import io.lookline.http.HttpChannel;
import io.lookline.http.HttpOptions;
import io.lookline.http.PeerRule;
import io.lookline.http.RetryPolicy;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The channels to all hosts of one run, one for each, so that permits, retries and counts are shared. */
final class Network {
    /** An archive may be slow to begin, but must go on (the design's table of time-outs). */
    private static final Duration PROGRESS = Duration.ofSeconds(120);

    /** Of one host; archives are costly for it. */
    private static final int REQUESTS_AT_A_TIME = 4;

    private final Settings.Limits limits;
    private final Tls tls;
    private final RetryPolicy retries;
    private final CallListener listener;
    private final Map<String, HttpChannel> channels = new ConcurrentHashMap<>();

    Network(Settings.Limits limits, Tls tls, RetryPolicy retries, CallListener listener) {
        this.limits = limits;
        this.tls = tls;
        this.retries = retries;
        this.listener = listener;
    }

    /** @param trusted whether the user named the host, so that it may be a private one */
    HttpChannel channel(String system, URI base, boolean trusted) {
        return channels.computeIfAbsent(
                system + " " + base + " " + trusted,
                _ -> new HttpChannel(
                        new HttpOptions(
                                system,
                                base,
                                tls,
                                REQUESTS_AT_A_TIME,
                                OptionalInt.empty(),
                                limits.connectTimeout(),
                                limits.requestTimeout().compareTo(PROGRESS) > 0 ? limits.requestTimeout() : PROGRESS),
                        retries,
                        listener,
                        trusted ? PeerRule.ANY : PublicAddress::refusal));
    }

    /** All that was sent so far. */
    CallCounts counts() {
        Map<String, Integer> all = new TreeMap<>();
        channels.values().forEach(channel -> channel.counts()
                .byEndpoint()
                .forEach((endpoint, count) -> all.merge(endpoint, count, Integer::sum)));
        return new CallCounts(all.values().stream().mapToInt(Integer::intValue).sum(), new TreeMap<>(all));
    }
}
