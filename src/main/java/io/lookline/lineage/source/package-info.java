/** Where the rows of a view and the values of its fields come from, as LookML and SQL say it. Knows no Looker and no catalog. */
package io.lookline.lineage.source;
