/**
 * The workflow YAML as records: reading, interpolation, validation with line numbers, old keys. The tables of keys say
 * what a file may hold; the reader and the JSON Schema both work from them. Knows nothing else.
 */
package io.lookline.config;
