package io.lookline.lookml.dashboard;

/**
 * A place in a file.
 *
 * @param line 1 for the first
 * @param column 1 for the first character of the line
 */
record Spot(int line, int column) {}
