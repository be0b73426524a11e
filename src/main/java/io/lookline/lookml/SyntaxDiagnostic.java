package io.lookline.lookml;

import io.lookline.diagnostic.Code;
import io.lookline.diagnostic.Severity;
import java.util.Locale;

/**
 * What is wrong with a file at one place.
 *
 * @param message what was found and what was done about it, one sentence without a trailing full stop
 */
public record SyntaxDiagnostic(Code code, Position position, String message) {
    public boolean isError() {
        return code.severity() == Severity.ERROR;
    }

    /** {@code FILE:LINE:COLUMN: severity CODE: message}. */
    @Override
    public String toString() {
        return position + ": " + code.severity().name().toLowerCase(Locale.ROOT) + " " + code + ": " + message;
    }
}
