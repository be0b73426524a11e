/**
 * The neutral model of what a catalog holds, the names in it, and the plan: desired state minus current state. Plain
 * Java, pure functions; knows only diagnostics.
 */
package io.lookline.catalog;
