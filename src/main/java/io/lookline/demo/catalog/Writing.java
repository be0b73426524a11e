package io.lookline.demo.catalog;

/**
 * How a write reaches an entity, which decides what it may overwrite.
 *
 * @param stamp who writes, and when
 * @param patch by PATCH: the result counts as it is
 * @param bulk as a row of a bulk request
 */
record Writing(Audit.Stamp stamp, boolean patch, boolean bulk) {

    static Writing put(Audit.Stamp stamp) {
        return new Writing(stamp, false, false);
    }

    static Writing bulk(Audit.Stamp stamp) {
        return new Writing(stamp, false, true);
    }

    static Writing patch(Audit.Stamp stamp) {
        return new Writing(stamp, true, false);
    }

    /** Whether a text that is kept from bots may be replaced: always by PATCH, descriptions by a person's PUT too. */
    boolean replaces(String field) {
        return patch || (!stamp.bot() && field.equals("description"));
    }
}
