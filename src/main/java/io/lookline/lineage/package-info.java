/**
 * From what Looker says to what the catalog should hold: entities, names and lineage edges. Pure: no I/O, no clock; the
 * same input gives the same values in the same order. Knows {@code looker} and {@code catalog}.
 */
package io.lookline.lineage;
