/** The command line: one small class per command, console, progress, exit codes. Knows everything. */
package io.lookline.cli;
