package io.lookline.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.lookline.http.HttpFailure.Answer;
import io.lookline.http.HttpFailure.Kind;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientResponseContext;
import jakarta.ws.rs.client.ClientResponseFilter;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.regex.Pattern;

/** Lets JSON with a good status pass, and turns every other answer into an {@link HttpFailure}. */
final class AnswerCheck implements ClientResponseFilter {
    /** What looks like a token: a JWT, or a long word after the name of the scheme. */
    private static final Pattern TOKEN = Pattern.compile(
            "\\beyJ[\\w-]+(\\.[\\w-]+)*|(?<=\\b(bearer|token) )[\\w.~+/=-]{16,}", Pattern.CASE_INSENSITIVE);

    private static final int MESSAGE_LENGTH = 300;
    private static final int READ_LENGTH = 16_384;

    private final String system;
    private final ObjectMapper json = new ObjectMapper();
    private final RetryAfter retryAfter = new RetryAfter(Clock.systemUTC());

    AnswerCheck(String system) {
        this.system = system;
    }

    @Override
    public void filter(ClientRequestContext request, ClientResponseContext response) throws IOException {
        int status = response.getStatus();
        if (status == 0) {
            // No answer came: the client runs its filters all the same, and then throws what happened.
            return;
        }
        boolean success = status >= 200 && status < 300;
        if (success && (isJson(response.getMediaType()) || !response.hasEntity())) {
            return;
        }
        String body = body(response);
        if (success && body.isEmpty()) {
            return;
        }
        boolean page = isPage(response.getMediaType(), body) || success || status >= 300 && status < 400;
        String message = page ? pageMessage(status, response) : message(body);
        throw new HttpFailure(
                kind(status, page),
                new Answer(
                        system,
                        Addresses.withoutQuery(request.getUri()),
                        status,
                        message,
                        retryAfter
                                .parse(response.getHeaderString("Retry-After"))
                                .orElse(null)),
                null);
    }

    /** GitHub says with 403 that a limit is reached, and when it ends in seconds since 1970 (its REST documentation). */
    static boolean isLimit(int status, ClientResponseContext response) {
        return status == 429
                || status == 403
                        && ("0".equals(response.getHeaderString("x-ratelimit-remaining"))
                                || response.getHeaderString("Retry-After") != null);
    }

    /** A page instead of the API counts as such for 404 too: a wrong host answers so. Outages keep their own kind. */
    static Kind kind(int status, boolean page) {
        boolean outage = status >= 500 || status == 401 || status == 408 || status == 429;
        if (page && !outage) {
            return Kind.NOT_THE_API;
        }
        return switch (status) {
            case 401 -> Kind.REFUSED_CREDENTIALS;
            case 403 -> Kind.FORBIDDEN;
            case 404 -> Kind.NOT_FOUND;
            case 408, 504 -> Kind.TIMEOUT;
            case 429 -> Kind.THROTTLED;
            default -> status >= 500 ? Kind.SERVER_ERROR : Kind.REJECTED;
        };
    }

    private static boolean isJson(MediaType type) {
        return type != null
                && (type.getSubtype().equals("json") || type.getSubtype().endsWith("+json"));
    }

    private static boolean isPage(MediaType type, String body) {
        return type != null && type.getSubtype().contains("html") || body.startsWith("<");
    }

    private static String pageMessage(int status, ClientResponseContext response) {
        return status >= 300 && status < 400
                ? "a redirect to " + Addresses.withoutQuery(response.getLocation()) + " instead of JSON"
                : (response.getMediaType() == null ? "something" : response.getMediaType()) + " instead of JSON";
    }

    private static String body(ClientResponseContext response) throws IOException {
        if (!response.hasEntity()) {
            return "";
        }
        InputStream stream = response.getEntityStream();
        return stream == null ? "" : new String(stream.readNBytes(READ_LENGTH), StandardCharsets.UTF_8).strip();
    }

    private String message(String body) {
        String line = TOKEN.matcher(words(body).replaceAll("\\s+", " ").strip()).replaceAll("****");
        return line.length() <= MESSAGE_LENGTH ? line : line.substring(0, MESSAGE_LENGTH - 1) + "…";
    }

    private String words(String body) {
        try {
            JsonNode message = body.startsWith("{") ? json.readTree(body).path("message") : json.missingNode();
            return message.isTextual() ? message.textValue() : body;
        } catch (JsonProcessingException cutOff) {
            return body;
        }
    }
}
