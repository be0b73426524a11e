package io.lookline.sql;

import net.sf.jsqlparser.parser.CCJSqlParser;
import net.sf.jsqlparser.parser.ParseException;
import net.sf.jsqlparser.parser.StringProvider;
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
            boolean placed = refused.currentToken != null && refused.currentToken.next != null;
            int place = placed ? refused.currentToken.next.absoluteBegin - 1 : 0;
            return new Refused(
                    Math.max(0, place), unexpected(placed ? Identifier.original(refused.currentToken.next.image) : ""));
        } catch (StackOverflowError | RuntimeException refused) {
            return new Refused(0, "the grammar cannot read it");
        }
    }

    private static String unexpected(String image) {
        return image.isEmpty() ? "the grammar does not expect its end" : "the grammar does not expect `" + image + "`";
    }
}
