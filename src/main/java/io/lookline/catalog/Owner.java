package io.lookline.catalog;

/**
 * A user or team of the catalog.
 *
 * @param id the server's id
 * @param type {@code user} or {@code team}
 * @param name the name
 */
public record Owner(String id, String type, String name) {}
