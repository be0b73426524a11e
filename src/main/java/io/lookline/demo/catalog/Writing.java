package io.lookline.demo.catalog;

/**
 * How a write reaches an entity, which decides what it may overwrite.
 *
 * @param stamp who writes, and when
 * @param patch by PATCH: the result counts as it is
 * @param bulk as a row of a bulk request
 * @param folded may become one version with the same user's change just before
 */
record Writing(Audit.Stamp stamp, boolean patch, boolean bulk, boolean folded) {

    static Writing put(Audit.Stamp stamp) {
        return new Writing(stamp, false, false, false);
    }

    static Writing bulk(Audit.Stamp stamp) {
        return new Writing(stamp, false, true, false);
    }

    static Writing patch(Audit.Stamp stamp, boolean folded) {
        return new Writing(stamp, true, false, folded);
    }

    /** Whether a text that is kept from bots may be replaced: always by PATCH, descriptions by a person's PUT too. */
    boolean replaces(String field) {
        return patch || (!stamp.bot() && field.equals("description"));
    }
}
