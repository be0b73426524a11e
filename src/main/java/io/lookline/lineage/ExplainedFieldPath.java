package io.lookline.lineage;

import java.util.List;
import java.util.Optional;

/**
 * How a field is followed to its sources.
 *
 * @param explore the explore whose names of views count; empty for the view by itself
 * @param fields the field, and each field that it is made of once
 */
public record ExplainedFieldPath(Optional<String> explore, List<ExplainedField> fields) {}
