/**
 * The small HTTP layer under the demo servers: routes, requests, answers, and hooks that record or disturb them.
 * It knows the JDK's HTTP server and Jackson's tree model, and nothing of Looker, OpenMetadata or Git.
 */
package io.lookline.demo.http;
