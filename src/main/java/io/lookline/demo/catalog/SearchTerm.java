package io.lookline.demo.catalog;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** A value that is searched for, as it is put together: letters, and what stands for others. Case does not count. */
final class SearchTerm {

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder pattern = new StringBuilder();

    void letter(int codePoint) {
        String letter = Character.toString(codePoint);
        text.append(letter);
        pattern.append(Pattern.quote(letter.toLowerCase(Locale.ROOT)));
    }

    /** Any text. */
    void any() {
        pattern.append(".*");
    }

    /** Any one character. */
    void one() {
        pattern.append('.');
    }

    /** The letters as they were written. */
    String text() {
        return text.toString();
    }

    Predicate<String> matching() {
        return Pattern.compile(pattern.toString(), Pattern.DOTALL).asMatchPredicate();
    }

    /** @param edits how many letters may be wrong, missing, too many or swapped with their neighbour */
    Predicate<String> like(int edits) {
        String wanted = text().toLowerCase(Locale.ROOT);
        return found -> Math.abs(found.length() - wanted.length()) <= edits && distance(wanted, found) <= edits;
    }

    private static int distance(String one, String other) {
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : step(one, other, cost, i, j);
            }
        }
        return cost[one.length()][other.length()];
    }

    private static int step(String one, String other, int[][] cost, int i, int j) {
        int replaced = cost[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replaced, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
