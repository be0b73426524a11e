package io.lookline.http;

import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;

/** A request that did not give what was asked for. Its message says which system, which address and what happened. */
public final class HttpFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What went wrong, by what can be done about it. */
    public enum Kind {
        UNREACHABLE("check the address and the port, and that this machine may reach them"),
        TLS(
                "check the certificate authority and the host name; an own authority is set for OpenMetadata with verifySSL:"
                        + " validate and sslConfig.caCertificate, for Looker with"
                        + " workflowConfig.config.lookline.lookerCaCertificate, for Git with gitCaCertificate beside it"),
        TIMEOUT("try again, or raise the request time-out"),
        NOT_THE_API("check hostPort: a web page answered where the API was expected, perhaps a proxy, a login page or"
                + " the wrong port"),
        MALFORMED("try again; if it stays, something between here and the server changes or cuts its answers"),
        REFUSED_CREDENTIALS("check the credentials"),
        FORBIDDEN("give the API user the right for this call"),
        NOT_FOUND("it is gone, or the API user may not see it"),
        REJECTED(""),
        THROTTLED("try later, or lower the number of requests at a time"),
        SERVER_ERROR("try again later; the server's own log says more"),
        QUOTA("raise the limit of calls, or narrow the filters");

        private final String hint;

        Kind(String hint) {
            this.hint = hint;
        }

        /** Whether the whole system is concerned, not one object of it. */
        public boolean systemWide() {
            return switch (this) {
                case UNREACHABLE, TLS, NOT_THE_API, REFUSED_CREDENTIALS, QUOTA -> true;
                case TIMEOUT, MALFORMED, FORBIDDEN, NOT_FOUND, REJECTED, THROTTLED, SERVER_ERROR -> false;
            };
        }
    }

    private final Kind kind;
    private final String system;
    private final String url;
    private final int status;
    private final String serverMessage;
    private final transient Duration retryAfter;
    private final String hint;

    HttpFailure(Kind kind, Answer answer, Throwable cause) {
        this(kind, answer, kind.hint, cause);
    }

    private HttpFailure(Kind kind, Answer answer, String hint, Throwable cause) {
        super(answer.sentence(), cause);
        this.kind = kind;
        this.system = answer.system();
        this.url = answer.url();
        this.status = answer.status();
        this.serverMessage = answer.message();
        this.retryAfter = answer.retryAfter();
        this.hint = hint;
    }

    /**
     * What is known of the answer.
     *
     * @param url without query
     * @param status 0 for none
     * @param message the server's own words or the cause's, one line, at most 300 characters
     * @param retryAfter null for none
     */
    record Answer(String system, String url, int status, String message, Duration retryAfter) {
        String sentence() {
            String what =
                    status == 0 ? message : message.isEmpty() ? "HTTP " + status : "HTTP " + status + ": " + message;
            return system + " at " + url + ": " + what;
        }
    }

    /** A call that was given up before anything was sent. */
    static HttpFailure unsent(HttpOptions options, Kind kind, String message) {
        return new HttpFailure(
                kind, new Answer(options.system(), Addresses.withoutQuery(options.base()), 0, message, null), null);
    }

    /** The same failure where the system's own rules say that it is of another kind. */
    public HttpFailure as(Kind kind, String hint) {
        return new HttpFailure(kind, new Answer(system, url, status, serverMessage, retryAfter), hint, this);
    }

    /**
     * Whether no further call of the run can succeed: the limit of calls is reached, the credentials are no longer
     * taken, or the system is out of reach for so long that it is no longer asked.
     */
    public boolean endsTheRun() {
        return switch (kind) {
            case QUOTA, REFUSED_CREDENTIALS, TLS -> true;
            case UNREACHABLE -> getCause() instanceof CircuitBreakerOpenException;
            case TIMEOUT, NOT_THE_API, MALFORMED, FORBIDDEN, NOT_FOUND, REJECTED, THROTTLED, SERVER_ERROR -> false;
        };
    }

    public Kind kind() {
        return kind;
    }

    /** The system's name for people. */
    public String system() {
        return system;
    }

    /** The address asked, without query. */
    public String url() {
        return url;
    }

    /** The HTTP status; 0 when there was no answer. */
    public int status() {
        return status;
    }

    /** The server's own words, or what the connection's end says; one line, perhaps empty. */
    public String serverMessage() {
        return serverMessage;
    }

    /** How long the server asks to wait. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    /** What to try; perhaps empty. */
    public String hint() {
        return hint;
    }
}
