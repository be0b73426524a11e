/**
 * Calling a JSON API over HTTP: typed clients built at run time, permits, retries, counts, and failures that say what
 * to do. May know {@code config}.
 */
package io.lookline.http;
