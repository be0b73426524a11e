package io.lookline.lineage;

import io.lookline.catalog.LineageNode;
import java.util.Optional;

/**
 * Something from which lineage is followed.
 *
 * @param column the full name of the one column of it that counts; empty for all of it
 */
record LineageRoot(LineageNode node, Optional<String> column) {}
