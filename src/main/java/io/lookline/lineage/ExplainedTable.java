package io.lookline.lineage;

import io.lookline.catalog.TableHits;
import io.lookline.catalog.TableSearch;

/**
 * A table that SQL names.
 *
 * @param search its name, and where it is looked for
 * @param hits what the catalog answered
 */
public record ExplainedTable(TableSearch search, TableHits hits, ExplainedResult result) {}
