package io.lookline.lookml.dashboard;

import io.lookline.diagnostic.Code;
import io.lookline.lookml.Position;
import io.lookline.lookml.SyntaxDiagnostic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** What is wrong with one file; lists the first thousand. */
final class Problems {
    private static final int MOST = 1000;
    private static final int LONGEST = 200;
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Cntrl}]+");

    private final String file;
    private final List<SyntaxDiagnostic> diagnostics = new ArrayList<>();
    private int unlisted;

    /** @param known what is known to be wrong already */
    Problems(String file, List<SyntaxDiagnostic> known) {
        this.file = file;
        this.diagnostics.addAll(known);
    }

    void add(Code code, Spot spot, String message) {
        if (diagnostics.size() < MOST) {
            String shown = message.length() <= LONGEST ? message : message.substring(0, LONGEST) + "…";
            diagnostics.add(new SyntaxDiagnostic(
                    code, position(spot), SPACE.matcher(shown).replaceAll(" ")));
        } else {
            unlisted++;
        }
    }

    /** Something has another shape than in the dashboards that Looker writes. */
    void shape(Spot spot, String message) {
        add(Code.LOOKML_DASHBOARD_SHAPE, spot, message);
    }

    Position position(Spot spot) {
        return new Position(file, spot.line(), spot.column());
    }

    /** In the order of the file. */
    List<SyntaxDiagnostic> diagnostics() {
        List<SyntaxDiagnostic> sorted = new ArrayList<>(diagnostics);
        sorted.sort(Comparator.comparing(
                SyntaxDiagnostic::position,
                Comparator.comparingInt(Position::line).thenComparingInt(Position::column)));
        if (unlisted > 0) {
            sorted.add(new SyntaxDiagnostic(
                    Code.LOOKML_TOO_MANY_PROBLEMS,
                    sorted.getLast().position(),
                    "the file has " + unlisted + " more problems, which are not listed"));
        }
        return sorted;
    }
}
