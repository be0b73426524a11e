/**
 * What a query reads: its tables, and for each column that it gives the columns that it comes from. Pure functions of a
 * text and a dialect. The grammar is JSqlParser's; names and scopes are resolved here.
 */
package io.lookline.sql;
