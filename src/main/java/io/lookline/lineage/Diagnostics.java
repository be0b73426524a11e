package io.lookline.lineage;

import io.lookline.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.List;

/** What one resolution has to tell, in the order in which it came up. */
final class Diagnostics {
    private final List<Diagnostic> all = new ArrayList<>();

    void add(Diagnostic diagnostic) {
        all.add(diagnostic);
    }

    List<Diagnostic> all() {
        return List.copyOf(all);
    }
}
