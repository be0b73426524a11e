package io.lookline.demo.catalog;

import io.lookline.demo.http.Request;

/** The query parameter {@code include}: whether soft-deleted entities are found. */
enum Include {
    NON_DELETED,
    ALL,
    DELETED;

    /** @throws Problem 400 for another value */
    static Include of(Request request) {
        return switch (request.query("include").orElse("non-deleted")) {
            case "non-deleted" -> NON_DELETED;
            case "all" -> ALL;
            case "deleted" -> DELETED;
            default -> throw Problem.badRequest("query param include must be one of [all, deleted, non-deleted]");
        };
    }

    boolean admits(Entity entity) {
        return switch (this) {
            case NON_DELETED -> !entity.deleted();
            case ALL -> true;
            case DELETED -> entity.deleted();
        };
    }
}
