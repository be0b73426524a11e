package io.lookline.ingest;

import io.lookline.http.HttpFailure;

/**
 * What ended a run early.
 *
 * @param message which system, which address, what happened
 * @param hint what to try; perhaps empty
 */
public record SystemFailure(String message, String hint, ExitCode exitCode) {
    /** Neither the YAML nor the catalog says where Looker is. */
    static SystemFailure noLooker(String service) {
        return new SystemFailure(
                "the YAML has no source.serviceConnection, and the catalog holds no connection for the service "
                        + service,
                "add source.serviceConnection.config with clientId, clientSecret and hostPort",
                ExitCode.USAGE);
    }

    static SystemFailure of(HttpFailure failure) {
        ExitCode code =
                switch (failure.kind()) {
                    case REFUSED_CREDENTIALS, FORBIDDEN -> ExitCode.REFUSED;
                    case UNREACHABLE,
                            TLS,
                            TIMEOUT,
                            NOT_THE_API,
                            MALFORMED,
                            NOT_FOUND,
                            REJECTED,
                            THROTTLED,
                            SERVER_ERROR,
                            QUOTA -> ExitCode.FAILED;
                };
        return new SystemFailure(failure.getMessage(), failure.hint(), code);
    }
}
