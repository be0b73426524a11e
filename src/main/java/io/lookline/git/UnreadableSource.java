package io.lookline.git;

import java.io.IOException;

/** A whole repository, archive or folder that cannot be read; the message says why, without a name. */
class UnreadableSource extends IOException {
    private static final long serialVersionUID = 1L;

    private final String hint;

    UnreadableSource(String message, String hint) {
        super(message);
        this.hint = hint;
    }

    UnreadableSource(String message, String hint, Throwable cause) {
        super(message, cause);
        this.hint = hint;
    }

    /** What to try; perhaps empty. */
    String hint() {
        return hint;
    }
}
