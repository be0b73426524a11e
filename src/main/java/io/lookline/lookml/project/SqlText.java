package io.lookline.lookml.project;

import io.lookline.lookml.Bare;
import io.lookline.lookml.Expression;
import io.lookline.lookml.Pair;
import io.lookline.lookml.Quoted;
import java.util.Optional;

/** Expressions as Looker's API gives them back: without the blanks before them, with those before their {@code ;;}. */
final class SqlText {
    private static final String END = ";;";

    private SqlText() {}

    static Optional<String> of(LookmlObject object, String key) {
        return object.located(key)
                .filter(found -> found.node() instanceof Pair)
                .map(found -> switch (((Pair) found.node()).value()) {
                    case Expression expression -> expression.text() + blanksBehind(found);
                    case Quoted quoted -> quoted.unescaped();
                    case Bare bare -> bare.text();
                });
    }

    private static String blanksBehind(LookmlObject.Located found) {
        String written = found.layer().file().document().slice(found.node());
        int end = written.endsWith(END) ? written.length() - END.length() : written.length();
        int start = end;
        while (start > 0 && Character.isWhitespace(written.charAt(start - 1))) {
            start--;
        }
        return written.substring(start, end).replace("\r\n", "\n").replace('\r', '\n');
    }
}
