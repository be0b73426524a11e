package io.lookline.lookml;

import io.lookline.diagnostic.Code;
import io.lookline.diagnostic.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** What one reading of a file finds wrong with it; lists the first thousand. */
final class Findings {
    private static final int MOST = 1000;
    private static final int LONGEST = 200;
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Cntrl}]+");

    private final List<Finding> findings = new ArrayList<>();
    private int flaws;
    private int unlisted;

    private record Finding(Code code, int offset, String message) {}

    void add(Code code, int offset, String message) {
        if (code.severity() == Severity.ERROR) {
            flaws++;
        }
        list(code, offset, message);
    }

    /** Adds what was wrong, and was put right without a doubt left about the rest of the file. */
    void addMended(Code code, int offset, String message) {
        list(code, offset, message);
    }

    private void list(Code code, int offset, String message) {
        if (findings.size() < MOST) {
            findings.add(new Finding(code, offset, onOneLine(message)));
        } else {
            unlisted++;
        }
    }

    /** A message may quote a text of any length; its end says what was wrong. */
    private static String onOneLine(String message) {
        String shown = message.length() <= LONGEST
                ? message
                : message.substring(0, LONGEST / 2) + "…" + message.substring(message.length() - LONGEST / 2);
        return SPACE.matcher(shown).replaceAll(" ");
    }

    /** Notes that this reading is perhaps not what was meant, although nothing is wrong with it. */
    void suspect() {
        flaws++;
    }

    /** How many errors this reading could not put right: the fewer, the nearer is it to what was meant. */
    int flaws() {
        return flaws;
    }

    /** In the order of the text. */
    List<SyntaxDiagnostic> diagnostics(SourceText source) {
        List<SyntaxDiagnostic> diagnostics = new ArrayList<>(findings.stream()
                .sorted(Comparator.comparingInt(Finding::offset))
                .map(each -> new SyntaxDiagnostic(each.code, source.position(each.offset), each.message))
                .toList());
        if (unlisted > 0) {
            diagnostics.add(new SyntaxDiagnostic(
                    Code.LOOKML_TOO_MANY_PROBLEMS,
                    source.position(source.text().length()),
                    "the file has " + unlisted + " more problems, which are not listed"));
        }
        return diagnostics;
    }
}
