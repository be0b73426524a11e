/**
 * LookML as Looker understands it: what a project's files mean together. Includes, imports, constants, extends,
 * refinements and Liquid give resolved views and explores per model. Plain Java; knows only {@code lookml},
 * {@code lookml.liquid} and the codes of diagnostics.
 */
package io.lookline.lookml.project;
