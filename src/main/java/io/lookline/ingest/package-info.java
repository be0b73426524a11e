/** The run itself: read, resolve, plan, apply; what became of each item, and the exit code. Knows all but {@code cli}. */
package io.lookline.ingest;
