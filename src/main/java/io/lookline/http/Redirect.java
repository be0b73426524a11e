package io.lookline.http;

import java.net.URI;

/** An answer that sends its caller elsewhere. Where to may hold a credential, so that it is never shown. */
public final class Redirect extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient URI target;

    Redirect(URI target) {
        super("a redirect", null, false, false);
        this.target = target;
    }

    /** The absolute address; to be judged before it is followed. */
    public URI target() {
        return target;
    }
}
