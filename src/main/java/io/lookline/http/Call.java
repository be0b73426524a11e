package io.lookline.http;

/**
 * One request as its caller knows it.
 *
 * @param endpoint method and path template, e.g. {@code GET /dashboards/{id}}: the label it is counted under
 * @param idempotent whether doing it twice ends in the same state as doing it once; only then may it be repeated
 */
public record Call(String endpoint, boolean idempotent) {
    /** A reading call. */
    public static Call get(String path) {
        return new Call("GET " + path, true);
    }
}
