package io.lookline.lookml.liquid;

import io.lookline.diagnostic.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a template into text, tags and outputs; applies the dashes that strip blanks. Linear in the length. */
final class Scanner {
    private static final Pattern END_OF_RAW = Pattern.compile("\\{%(-?)\\s*endraw\\s*(-?)%}");

    private final String text;
    private final Flaws flaws;
    private final Ahead nextTag;
    private final Ahead nextOutput;
    private final Ahead nextTagEnd;
    private final Ahead nextOutputEnd;
    private final Ahead nextLine;
    private final List<Piece> pieces = new ArrayList<>();
    private int at;
    /** Where the text begins that belongs to no tag. */
    private int plainFrom;

    private Scanner(String text, Flaws flaws) {
        this.text = text;
        this.flaws = flaws;
        this.nextTag = new Ahead(text, "{%");
        this.nextOutput = new Ahead(text, "{{");
        this.nextTagEnd = new Ahead(text, "%}");
        this.nextOutputEnd = new Ahead(text, "}}");
        this.nextLine = new Ahead(text, "\n");
    }

    static List<Piece> scan(String text, Flaws flaws) {
        Scanner scanner = new Scanner(text, flaws);
        scanner.scan();
        return scanner.pieces;
    }

    /** Whether a text has anything that Liquid would act on. */
    static boolean isTemplate(String text) {
        return text.contains("{%") || text.contains("{{");
    }

    private void scan() {
        while (at < text.length()) {
            int tag = nextTag.from(at);
            int output = nextOutput.from(at);
            if (Math.min(tag, output) == text.length()) {
                break;
            }
            if (tag < output) {
                tag(tag);
            } else {
                output(output);
            }
        }
        plainTo(text.length(), false);
    }

    private void tag(int open) {
        int close = nextTagEnd.from(open + 2);
        if (close == text.length() || nextTag.from(open + 2) < close) {
            unterminated(open, "%}");
            return;
        }
        int from = take(open, close);
        int to = withoutDash(from, close);
        int nameEnd = from;
        while (nameEnd < to && isNamePart(text.charAt(nameEnd))) {
            nameEnd++;
        }
        String name = text.substring(from, nameEnd);
        if (name.equals("raw")) {
            raw(open);
        } else {
            pieces.add(new Piece.Tag(name, text.substring(nameEnd, to), open, nameEnd));
        }
    }

    private void output(int open) {
        int close = nextOutputEnd.from(open + 2);
        if (close == text.length() || Math.min(nextTag.from(open + 2), nextOutput.from(open + 2)) < close) {
            unterminated(open, "}}");
            return;
        }
        int from = take(open, close);
        pieces.add(new Piece.Output(text.substring(from, withoutDash(from, close)), open, from));
    }

    /** Ends the text before a tag and steps behind it; returns where the tag's content begins. */
    private int take(int open, int close) {
        int from = open + 2;
        boolean dashed = from < close && text.charAt(from) == '-';
        plainTo(open, dashed);
        stepBehind(close + 2, close > from && text.charAt(close - 1) == '-');
        from = dashed ? from + 1 : from;
        while (from < close && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        return from;
    }

    private int withoutDash(int from, int close) {
        return close > from && text.charAt(close - 1) == '-' ? close - 1 : close;
    }

    private void stepBehind(int end, boolean dashed) {
        at = end;
        while (dashed && at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        plainFrom = at;
    }

    private void plainTo(int end, boolean dashed) {
        if (plainFrom < end) {
            String plain = text.substring(plainFrom, end);
            pieces.add(new Piece.Plain(dashed ? plain.stripTrailing() : plain));
        }
        plainFrom = end;
    }

    private void raw(int open) {
        Matcher end = END_OF_RAW.matcher(text);
        if (end.find(at)) {
            plainTo(end.start(), !end.group(1).isEmpty());
            stepBehind(end.end(), !end.group(2).isEmpty());
        } else {
            flaws.add(Code.LIQUID_TAG_UNCLOSED, open, "`raw` has no `endraw`; it goes on to the end");
            at = text.length();
        }
    }

    /** What reads like a tag ends with its line; anything else is text, as in {@code LIKE '{%'}. */
    private void unterminated(int open, String end) {
        flaws.add(Code.LIQUID_UNTERMINATED, open, "`" + text.substring(open, open + 2) + "` has no `" + end + "`");
        int from = open + 2;
        while (from < text.length() && (text.charAt(from) == ' ' || text.charAt(from) == '-')) {
            from++;
        }
        at = open + 2;
        if (from < text.length() && isNamePart(text.charAt(from))) {
            plainTo(open, false);
            at = Math.min(nextLine.from(from), Math.min(nextTag.from(from), nextOutput.from(from)));
            plainFrom = at;
        }
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }
}
