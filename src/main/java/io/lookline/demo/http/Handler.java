package io.lookline.demo.http;

/** Answers one request. */
@FunctionalInterface
public interface Handler {

    /**
     * @param request the request, its path parameters decoded
     * @return the answer
     */
    Response handle(Request request);
}
