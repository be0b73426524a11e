package io.lookline.ingest;

/** The exit codes that scripts, Kubernetes and Airflow rely on. */
public enum ExitCode {
    DONE(0),
    /** A system was out of reach, or the success threshold was missed: a retry may help. */
    FAILED(1),
    /** The command line or the YAML is wrong. */
    USAGE(2),
    /** Done in part, above the threshold, with {@code --strict}. */
    PARTIAL(3),
    /** A system refused the credentials, or a right is missing. */
    REFUSED(4),
    /** A safety rule refused. */
    UNSAFE(5),
    /** {@code plan --exit-code}: there is something to do. */
    CHANGES_PENDING(10),
    /** Ctrl-C. */
    INTERRUPTED(130),
    /** SIGTERM. */
    TERMINATED(143);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
