package io.lookline.diagnostic;

import java.util.Objects;

/**
 * One thing that went wrong with one item.
 *
 * @param code the stable code
 * @param type the type of the item concerned
 * @param item the item's name: an id of Looker or a fully qualified name
 * @param place where to look: a URL of Looker or of the catalog; empty when there is none
 * @param message what happened, one sentence without a trailing full stop
 * @param hint what to try, one sentence; empty when there is nothing to say
 */
public record Diagnostic(Code code, ItemType type, String item, String place, String message, String hint) {
    public Diagnostic {
        Objects.requireNonNull(code);
        Objects.requireNonNull(type);
        item = Objects.requireNonNullElse(item, "");
        place = Objects.requireNonNullElse(place, "");
        message = Objects.requireNonNullElse(message, "");
        hint = Objects.requireNonNullElse(hint, "");
    }

    public Diagnostic(Code code, ItemType type, String item, String message) {
        this(code, type, item, "", message, "");
    }

    public Severity severity() {
        return code.severity();
    }
}
