package io.lookline.lookml.project;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A path with wild cards: {@code *} stands for any run without a slash, {@code **} for any run, {@code **}{@code /} also
 * for nothing, {@code ?} for one character, {@code [a-z]} and {@code [!a-z]} for one of them or of the others. All ways
 * through it are followed at once, so that no pattern takes longer than its length times that of the path.
 */
final class Wildcards {
    private static final Pattern WILD = Pattern.compile("\\*\\*/|\\*\\*|\\*|\\?|\\[!?[\\w-]+]");

    private final List<Step> steps = new ArrayList<>();

    /**
     * @param accepts what one character must be
     * @param repeats whether any number of characters may be so, and also none
     * @param group how many steps from here on may be left out together, before any of them accepts a character
     */
    private record Step(IntPredicate accepts, boolean repeats, int group) {}

    private Wildcards(String pattern) {
        Matcher wild = WILD.matcher(pattern);
        int from = 0;
        while (wild.find()) {
            text(pattern.substring(from, wild.start()));
            wild(wild.group());
            from = wild.end();
        }
        text(pattern.substring(from));
    }

    static Wildcards of(String pattern) {
        return new Wildcards(pattern);
    }

    static boolean areIn(String path) {
        return WILD.matcher(path).find();
    }

    /** The part before the first wild card. */
    static String head(String path) {
        Matcher wild = WILD.matcher(path);
        return wild.find() ? path.substring(0, wild.start()) : path;
    }

    /** Whether all of a path is what the pattern says. */
    boolean matches(String path) {
        BitSet here = new BitSet(steps.size() + 1);
        here.set(0);
        leaveOut(here);
        for (int i = 0; i < path.length() && !here.isEmpty(); i++) {
            here = behind(path.charAt(i), here);
        }
        return here.get(steps.size());
    }

    private BitSet behind(char c, BitSet here) {
        BitSet next = new BitSet(steps.size() + 1);
        for (int at = here.nextSetBit(0); at >= 0 && at < steps.size(); at = here.nextSetBit(at + 1)) {
            Step step = steps.get(at);
            if (step.accepts().test(c)) {
                next.set(step.repeats() ? at : at + 1);
            }
        }
        leaveOut(next);
        return next;
    }

    private void leaveOut(BitSet reached) {
        for (int at = reached.nextSetBit(0); at >= 0 && at < steps.size(); at = reached.nextSetBit(at + 1)) {
            if (steps.get(at).repeats()) {
                reached.set(at + 1);
            }
            reached.set(at + steps.get(at).group());
        }
    }

    private void text(String text) {
        text.chars().forEach(expected -> one(c -> c == expected));
    }

    private void wild(String wild) {
        switch (wild) {
            case "**/" -> {
                steps.add(new Step(_ -> false, true, 3));
                steps.add(new Step(_ -> true, true, 0));
                one(c -> c == '/');
            }
            case "**" -> steps.add(new Step(_ -> true, true, 0));
            case "*" -> steps.add(new Step(c -> c != '/', true, 0));
            case "?" -> one(c -> c != '/');
            default -> one(characters(wild.substring(1, wild.length() - 1)));
        }
    }

    private void one(IntPredicate accepts) {
        steps.add(new Step(accepts, false, 0));
    }

    private static IntPredicate characters(String text) {
        if (text.startsWith("!")) {
            return characters(text.substring(1)).negate().and(c -> c != '/');
        }
        BitSet characters = new BitSet();
        for (int i = 0; i < text.length(); i++) {
            boolean range = i + 2 < text.length() && text.charAt(i + 1) == '-';
            int last = range ? text.charAt(i + 2) : text.charAt(i);
            for (int c = text.charAt(i); c <= last; c++) {
                characters.set(c);
            }
            i += range ? 2 : 0;
        }
        return characters::get;
    }
}
