/**
 * LookML as text: lexer, parser, syntax tree, printer, and the dictionary and JSON that the Python package {@code lkml}
 * makes of a file. Plain Java; knows only the codes of diagnostics. Nothing here throws on what a file holds.
 */
package io.lookline.lookml;
