/** The workflow YAML as records: reading, interpolation, validation with line numbers, old keys. Knows nothing else. */
package io.lookline.config;
