package io.lookline.git;

import io.lookline.diagnostic.Code;
import io.lookline.diagnostic.Diagnostic;
import io.lookline.diagnostic.ItemType;

/**
 * What was found at one file of a repository, before it is known how the repository is called.
 *
 * @param path from the root of what was read
 */
record Finding(Code code, String path, String message, String hint) {
    /** The same with its path from a folder, if it is in there. */
    Finding below(String start) {
        return path.startsWith(start) ? new Finding(code, path.substring(start.length()), message, hint) : this;
    }

    Diagnostic of(String repository) {
        return new Diagnostic(code, ItemType.REPOSITORY, repository, path, message, hint);
    }
}
