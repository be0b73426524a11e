package io.lookline.cli;

/** What a result is written in. */
enum OutputFormat {
    /** For people. */
    TEXT,
    /** For machines. */
    JSON
}
