package io.lookline.http;

import io.lookline.config.Tls;
import java.net.URI;
import java.time.Duration;
import java.util.OptionalInt;

/**
 * How to reach one system.
 *
 * @param system its name for people: {@code Looker}, {@code OpenMetadata}
 * @param base the address that every path is relative to, without trailing slash
 * @param tls what to trust; ignored for {@code http} addresses
 * @param concurrency requests at a time, at least 1
 * @param maxCalls requests in one run at most, retries included
 * @param connectTimeout for the connection alone
 * @param requestTimeout from the request to the end of the answer
 */
public record HttpOptions(
        String system,
        URI base,
        Tls tls,
        int concurrency,
        OptionalInt maxCalls,
        Duration connectTimeout,
        Duration requestTimeout) {}
