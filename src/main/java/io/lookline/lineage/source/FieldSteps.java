package io.lookline.lineage.source;

import java.util.List;
import java.util.Optional;

/**
 * How a field is followed to its sources.
 *
 * @param explore the explore whose names of views count; empty for the view by itself
 * @param steps the field, and each field that it is made of once
 */
public record FieldSteps(Optional<String> explore, List<FieldStep> steps) {
    public FieldSteps {
        steps = List.copyOf(steps);
    }
}
