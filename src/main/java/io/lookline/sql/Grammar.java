package io.lookline.sql;

import java.util.Optional;
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

    /**
     * @param place where in the text that was parsed
     * @param behind what stands behind that word, if the grammar has looked at it: that may be what it does not expect
     */
    record Refused(int place, String message, Optional<Refused> behind) implements Answer {
        Refused(int place, String message) {
            this(place, message, Optional.empty());
        }
    }

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

    private static Refused refused(Token token, String text) {
        Optional<Refused> behind = token.image.isEmpty() || token.next == null
                ? Optional.empty()
                : Optional.of(refusal(token.next, text, Optional.empty()));
        return refusal(token, text, behind);
    }

    /** The end of a text is no place to the grammar. */
    private static Refused refusal(Token token, String text, Optional<Refused> behind) {
        int place = token.image.isEmpty() ? text.length() : Math.max(0, token.absoluteBegin - 1);
        return new Refused(place, unexpected(Identifier.original(token.image)), behind);
    }

    private static String unexpected(String image) {
        return image.isEmpty() ? "the grammar does not expect its end" : "the grammar does not expect `" + image + "`";
    }
}
