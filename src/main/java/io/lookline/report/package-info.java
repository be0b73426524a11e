/** What a run came to, for people and for machines: summary, plan, JSON. Knows {@code catalog} and {@code ingest}'s results. */
package io.lookline.report;
