package io.lookline.demo.http;

/** A body that is no JSON; the message is the parser's. */
public final class MalformedJson extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MalformedJson(Throwable cause) {
        super(cause.getMessage(), cause);
    }
}
