package io.lookline.cli;

import io.lookline.diagnostic.Diagnostic;

/** What went wrong with a folder or an archive as a whole, on one line. */
final class LookmlSourceText {
    private LookmlSourceText() {}

    static String of(Diagnostic diagnostic) {
        String hint = diagnostic.hint().isEmpty() ? "" : "; " + diagnostic.hint();
        return diagnostic.place() + ": " + diagnostic.message() + hint;
    }
}
