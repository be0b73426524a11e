package io.lookline.demo.http;

import java.util.Optional;

/**
 * Stands before the server and may answer in its place: the way in which a test injects faults. A delay is a sleep
 * inside; a lost connection is {@link Response#hangUp()}.
 */
@FunctionalInterface
public interface Interceptor {

    /** Lets everything pass. */
    Interceptor NONE = request -> Optional.empty();

    /**
     * @param request the request as it arrived; its path parameters are not known yet
     * @return the answer to give instead, or empty to let the server answer
     */
    Optional<Response> intercept(Request request);
}
