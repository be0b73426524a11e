package io.lookline.openmetadata;

import io.lookline.diagnostic.Diagnostic;
import io.lookline.diagnostic.ItemType;

/** Told what became of each planned write, from several threads. */
public interface WriteListener {
    /** The item was created, changed or removed. */
    void written(ItemType type, String name);

    /** The item was not written; the rest goes on. */
    void failed(Diagnostic diagnostic);

    /** Whether no new request may be begun; what is in flight ends. */
    default boolean stopping() {
        return false;
    }
}
