package io.lookline.http;

import io.lookline.http.HttpFailure.Answer;
import io.lookline.http.HttpFailure.Kind;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientResponseContext;
import jakarta.ws.rs.client.ClientResponseFilter;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Lets what is no page with a good status pass, and turns every other answer into an {@link HttpFailure} or a
 * {@link Redirect}. Reads no body: it may be a stream that has only begun.
 */
final class DownloadCheck implements ClientResponseFilter {
    private final String system;
    private final Clock clock = Clock.systemUTC();

    DownloadCheck(String system) {
        this.system = system;
    }

    @Override
    public void filter(ClientRequestContext request, ClientResponseContext response) {
        int status = response.getStatus();
        if (status == 0) {
            // No answer came: the client runs its filters all the same, and then throws what happened.
            return;
        }
        boolean page = isPage(response.getMediaType());
        if (status >= 200 && status < 300 && !page) {
            return;
        }
        String location = response.getHeaderString("Location");
        if (status >= 300 && status < 400 && location != null) {
            throw new Redirect(target(request, location, status));
        }
        boolean limit = AnswerCheck.isLimit(status, response);
        throw failure(
                request,
                limit ? Kind.THROTTLED : AnswerCheck.kind(status, page && status < 300),
                status,
                page ? "a page instead of the file" : "",
                limit ? limitEnd(response) : retryAfter(response));
    }

    private URI target(ClientRequestContext request, String location, int status) {
        try {
            return request.getUri().resolve(location);
        } catch (IllegalArgumentException notAnAddress) {
            throw failure(request, Kind.MALFORMED, status, "a redirect to what is no address", Optional.empty());
        }
    }

    private HttpFailure failure(
            ClientRequestContext request, Kind kind, int status, String message, Optional<Duration> wait) {
        return new HttpFailure(
                kind,
                new Answer(system, Addresses.withoutQuery(request.getUri()), status, message, wait.orElse(null)),
                null);
    }

    private Optional<Duration> retryAfter(ClientResponseContext response) {
        return new RetryAfter(clock).parse(response.getHeaderString("Retry-After"));
    }

    /** GitHub tells the end of its hour with every answer; it matters only when the limit is reached. */
    private Optional<Duration> limitEnd(ClientResponseContext response) {
        String reset = response.getHeaderString("x-ratelimit-reset");
        return retryAfter(response).or(() -> Optional.ofNullable(reset)
                .filter(seconds -> seconds.matches("\\d{1,12}"))
                .map(seconds -> Duration.between(clock.instant(), Instant.ofEpochSecond(Long.parseLong(seconds))))
                .filter(Duration::isPositive));
    }

    private static boolean isPage(MediaType type) {
        return type != null && type.getSubtype().contains("html");
    }
}
