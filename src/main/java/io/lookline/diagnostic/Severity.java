package io.lookline.diagnostic;

/** How much a {@link Diagnostic} costs the item it names. */
public enum Severity {
    /** The item was written in full; nothing is lost. */
    INFO,
    /** The item was written, but less or other than the source says. */
    WARNING,
    /** The item could not be read or written. */
    ERROR
}
