package io.lookline.sql;

import java.util.List;

/** Tells which names an expression mentions, without a grammar: takes any text, and goes over it once. */
public final class Expressions {
    private Expressions() {}

    /**
     * The columns that an expression mentions, in the order of the text. Left out are keywords, functions, parts of dates,
     * types, aliases and names of arguments. Of a query within the expression its tables and aliases are mentioned too.
     *
     * @param expression as it stands in LookML, with its <code>${…}</code> as they are
     */
    public static List<Mention> mentions(String expression, Dialect dialect) {
        return new MentionScanner(expression, dialect).scan();
    }
}
