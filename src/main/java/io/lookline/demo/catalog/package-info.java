/**
 * An OpenMetadata server in miniature: it keeps a catalog in memory and answers as OpenMetadata 1.12.6 was measured to
 * answer, its surprises included. It knows the demo's HTTP layer and Jackson's tree model only.
 */
package io.lookline.demo.catalog;
