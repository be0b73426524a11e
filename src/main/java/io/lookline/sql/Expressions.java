package io.lookline.sql;

import java.util.List;

/** Tells which names an expression mentions; takes any text. Needs a grammar only for names with scopes of their own. */
public final class Expressions {
    private Expressions() {}

    /**
     * The columns that an expression mentions, in the order of the text. Left out are keywords, functions, parts of dates,
     * types, aliases and names of arguments. Of queries within the expression there are the columns that their values are
     * made of, and whatever stands in <code>${…}</code>.
     *
     * @param expression as it stands in LookML, with its <code>${…}</code> as they are
     */
    public static List<Mention> mentions(String expression, Dialect dialect) {
        ExpressionText text = ExpressionText.of(expression, dialect);
        List<Mention> mentions = new MentionScanner(text).scan();
        return ScopedMentions.areIn(text) ? new ScopedMentions(text).instead(mentions) : mentions;
    }
}
