/**
 * LookML dashboards, which are YAML: a file becomes dashboards with their elements and filters. Plain Java with
 * SnakeYAML's node graph; knows only LookML's texts and the codes of diagnostics. Nothing here throws on what a file
 * holds.
 */
package io.lookline.lookml.dashboard;
