package io.lookline.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.lookline.http.HttpFailure.Answer;
import io.lookline.http.HttpFailure.Kind;
import io.netty.handler.ssl.NotSslRecordException;
import io.vertx.core.VertxException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/** Turns what a client throws into an {@link HttpFailure}. */
final class Failures {
    private final String system;
    private final String base;

    Failures(HttpOptions options) {
        this.system = options.system();
        this.base = Addresses.withoutQuery(options.base());
    }

    /** @return the failure, or what was thrown where it is no failure of the exchange (a mistake of our own) */
    RuntimeException of(Call call, RuntimeException thrown) {
        List<Throwable> causes = causes(thrown);
        for (Throwable cause : causes) {
            if (cause instanceof HttpFailure failure) {
                return failure;
            }
            if (cause instanceof Redirect redirect) {
                return redirect;
            }
            if (cause instanceof InterruptedException || cause.getClass() == InterruptedIOException.class) {
                Thread.currentThread().interrupt();
                return interrupted();
            }
        }
        return causes.reversed().stream()
                .filter(Failures::telling)
                .findFirst()
                .<RuntimeException>map(cause -> failure(kind(causes), call, sentence(cause), thrown))
                .orElse(thrown);
    }

    HttpFailure failure(Kind kind, Call call, String message, Throwable cause) {
        return new HttpFailure(kind, new Answer(system, base, 0, message + " (" + call.endpoint() + ")", null), cause);
    }

    /** Whether the answer's JSON ended too soon, which another try may mend. */
    static boolean cutOff(HttpFailure failure) {
        return any(causes(failure), JsonEOFException.class);
    }

    static CancellationException interrupted() {
        return new CancellationException("interrupted");
    }

    private static boolean telling(Throwable cause) {
        return cause instanceof IOException
                || cause instanceof TimeoutException
                || cause instanceof GeneralSecurityException
                || cause instanceof UnresolvedAddressException
                || cause instanceof VertxException;
    }

    private static Kind kind(List<Throwable> causes) {
        if (any(causes, JsonProcessingException.class)) {
            return Kind.MALFORMED;
        }
        if (any(causes, SSLException.class)
                || any(causes, GeneralSecurityException.class)
                || any(causes, NotSslRecordException.class)) {
            return Kind.TLS;
        }
        return any(causes, TimeoutException.class) ? Kind.TIMEOUT : Kind.UNREACHABLE;
    }

    private static boolean any(List<Throwable> causes, Class<? extends Throwable> type) {
        return causes.stream().anyMatch(type::isInstance);
    }

    private static String sentence(Throwable cause) {
        String text = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
        return switch (cause) {
            case UnknownHostException _ -> "unknown host";
            case JsonProcessingException malformed ->
                "an answer that is not the expected JSON: " + malformed.getOriginalMessage();
            case ConnectException _ -> "no connection: " + text;
            case SSLException _ -> "TLS failed: " + text;
            case GeneralSecurityException _ -> "TLS failed: " + text;
            case TimeoutException _ -> "no answer in time";
            default -> "connection failed: " + text;
        };
    }

    private static List<Throwable> causes(Throwable thrown) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Throwable> causes = new ArrayList<>();
        for (Throwable cause = thrown; cause != null && seen.add(cause); cause = cause.getCause()) {
            causes.add(cause);
        }
        return causes;
    }
}
