package io.lookline.sql;

import net.sf.jsqlparser.parser.CCJSqlParser;
import net.sf.jsqlparser.parser.ParseException;
import net.sf.jsqlparser.parser.StringProvider;
import net.sf.jsqlparser.parser.Token;
import net.sf.jsqlparser.parser.feature.Feature;
import net.sf.jsqlparser.statement.Statement;

/** The grammar of JSqlParser, asked in the calling thread; its own entry points start a thread for each text. */
final class Grammar {
    /** What the grammar makes of a statement. */
    sealed interface Answer {}

    record Read(Statement statement) implements Answer {}

    /** @param place where in the text that was parsed */
    record Refused(int place, String message) implements Answer {}

    private Grammar() {}

    static Answer parse(String text) {
        CCJSqlParser parser = new CCJSqlParser(new StringProvider(text));
        parser.withFeature(Feature.allowComplexParsing, true);
        try {
            return new Read(parser.Statement());
        } catch (ParseException refused) {
            return refused.currentToken == null || refused.currentToken.next == null
                    ? new Refused(0, unexpected(""))
                    : refused(refused.currentToken.next, text);
        } catch (StackOverflowError | RuntimeException refused) {
            return new Refused(0, "the grammar cannot read it");
        }
    }

    /** The end of a text is no place to the grammar. */
    private static Refused refused(Token token, String text) {
        int place = token.image.isEmpty() ? text.length() : Math.max(0, token.absoluteBegin - 1);
        return new Refused(place, unexpected(Identifier.original(token.image)));
    }

    private static String unexpected(String image) {
        return image.isEmpty() ? "the grammar does not expect its end" : "the grammar does not expect `" + image + "`";
    }
}
