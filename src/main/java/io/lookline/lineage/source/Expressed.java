package io.lookline.lineage.source;

import io.lookline.lookml.project.RenderedText;
import java.util.List;
import java.util.Optional;

/**
 * A part of a field's declaration that its value depends on, and what it names.
 *
 * @param text empty for what is named without SQL
 */
record Expressed(Optional<RenderedText> text, List<Said> said) {
    /**
     * @param branch which variant of the text has it, 0 for the first; negative for each of them
     * @param name as it stands there
     */
    record Said(int branch, String name, Read read) {}
}
