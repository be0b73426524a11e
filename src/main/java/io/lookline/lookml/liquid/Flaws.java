package io.lookline.lookml.liquid;

import io.lookline.diagnostic.Code;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What is found wrong with one template; lists the first hundred, each once. */
final class Flaws {
    private static final int MOST = 100;
    private static final int LONGEST_QUOTE = 80;

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Cntrl}]+");

    private final Set<Flaw> flaws = new LinkedHashSet<>();
    private boolean more;

    void add(Code code, int offset, String message) {
        if (flaws.size() < MOST) {
            flaws.add(new Flaw(code, offset, message));
        } else if (!more) {
            more = true;
            flaws.add(new Flaw(Code.LIQUID_TOO_MANY_PROBLEMS, offset, "the template has more problems from here on"));
        }
    }

    void addAll(Collection<Flaw> others) {
        flaws.addAll(others);
    }

    /** In the order of the text. */
    List<Flaw> list() {
        List<Flaw> list = new ArrayList<>(flaws);
        list.sort(Comparator.comparingInt(Flaw::offset));
        return List.copyOf(list);
    }

    /** A piece of a template for a message: on one line, cut when it is long. */
    static String quote(String piece) {
        String line = SPACE.matcher(piece.strip()).replaceAll(" ");
        return "`" + (line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE) + "…") + "`";
    }
}
