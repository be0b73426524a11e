package io.lookline.sql;

import java.util.List;
import java.util.Optional;

/**
 * A name in an expression.
 *
 * @param table the table whose column it is, where a query within the expression reads one
 * @param template what stands in the <code>${…}</code> that the name begins with, e.g. {@code TABLE}
 * @param path what follows it, or the whole name where there is no template: a column and the fields within it, with
 *     {@code *} at the end for all there is; empty for a template alone
 * @param alone whether the expression is nothing but this name, in parentheses perhaps
 */
public record Mention(Optional<TableName> table, Optional<String> template, List<Identifier> path, boolean alone) {
    public Mention {
        path = List.copyOf(path);
    }

    static Mention of(Optional<String> template, List<Identifier> path, boolean alone) {
        return new Mention(Optional.empty(), template, path, alone);
    }
}
