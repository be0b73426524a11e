/**
 * Liquid in LookML, evaluated for lineage: what the context decides is decided, everything else is undecided, and each
 * branch of it is kept as a variant of the text. Also the markers of environments. Plain Java; knows only {@code lookml}
 * and the codes of diagnostics. Nothing here throws on what a text holds, and time and memory are bounded.
 */
package io.lookline.lookml.liquid;
