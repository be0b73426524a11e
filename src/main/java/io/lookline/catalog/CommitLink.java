package io.lookline.catalog;

import java.util.regex.Pattern;

/** Links to a line of a file as it was at a commit, as the hosts of Git write them. */
final class CommitLink {
    private static final Pattern COMMIT = Pattern.compile("(?<![0-9a-f])[0-9a-f]{40}(?![0-9a-f])");
    private static final Pattern LINE = Pattern.compile("#[^#]*$");

    private CommitLink() {}

    /** Whether two links lead to the same file, each at a commit and line of its own. */
    static boolean sameFile(String one, String other) {
        return one != null
                && other != null
                && COMMIT.matcher(one).find()
                && COMMIT.matcher(other).find()
                && file(one).equals(file(other));
    }

    private static String file(String link) {
        return LINE.matcher(COMMIT.matcher(link).replaceAll("*")).replaceAll("");
    }
}
