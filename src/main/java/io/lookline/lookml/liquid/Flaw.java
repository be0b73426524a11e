package io.lookline.lookml.liquid;

import io.lookline.diagnostic.Code;
import io.lookline.lookml.SourceText;
import io.lookline.lookml.SyntaxDiagnostic;

/**
 * What is wrong with a template at one place.
 *
 * @param offset of the character in the template's text, 0 for the first
 * @param message one sentence without a trailing full stop
 */
public record Flaw(Code code, int offset, String message) {
    /**
     * The same as a place in a file.
     *
     * @param base the offset of the template's first character in the file
     */
    public SyntaxDiagnostic in(SourceText source, int base) {
        int place = Math.clamp((long) base + offset, 0, source.text().length());
        return new SyntaxDiagnostic(code, source.position(place), message);
    }
}
