package io.lookline.demo.http;

/**
 * One request and what was answered, as a recorder sees it.
 *
 * @param route method and path pattern that answered, such as {@code GET /api/v1/charts/{id}}; method and path when
 *     no route did
 * @param request the request
 * @param response the answer, before compression
 */
public record Exchange(String route, Request request, Response response) {}
