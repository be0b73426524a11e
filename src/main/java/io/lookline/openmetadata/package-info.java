/**
 * The catalog's side: the typed client of OpenMetadata, the current state, and the writer that applies a plan. Knows
 * {@code config}, {@code catalog} and {@code http}.
 */
package io.lookline.openmetadata;
