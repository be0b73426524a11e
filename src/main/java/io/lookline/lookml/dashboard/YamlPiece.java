package io.lookline.lookml.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Whole lines of a YAML file: all of them, a document, or an item of the list that a document is.
 *
 * @param firstLine the number of the first line in the file, 1 for the first
 */
record YamlPiece(int firstLine, List<String> lines) {
    private static final Pattern LINE_END = Pattern.compile("\\r\\n|[\\r\\n]");
    private static final Pattern DOCUMENT = Pattern.compile("---(\\s.*)?");
    private static final Pattern ITEM = Pattern.compile("-(\\s.*)?");
    private static final Pattern UNREAD = Pattern.compile("%(YAML|TAG)\\s.*|\\.\\.\\.\\s*");

    static YamlPiece of(String text) {
        String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return new YamlPiece(1, List.of(LINE_END.split(withoutMark, -1)));
    }

    /** What the lines say that three hyphens part; directives and ends of documents say nothing. */
    List<YamlPiece> documents() {
        List<String> kept = lines.stream()
                .map(line -> UNREAD.matcher(line).matches() ? "" : line)
                .toList();
        return new YamlPiece(firstLine, kept)
                .split(line -> DOCUMENT.matcher(line).matches());
    }

    /** What begins with a hyphen at the begin of a line. */
    List<YamlPiece> items() {
        return split(line -> ITEM.matcher(line).matches());
    }

    private List<YamlPiece> split(Predicate<String> begins) {
        List<YamlPiece> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (begins.test(lines.get(i))) {
                pieces.add(part(start, i));
                start = i;
            }
        }
        pieces.add(part(start, lines.size()));
        return pieces;
    }

    private YamlPiece part(int start, int end) {
        return new YamlPiece(firstLine + start, lines.subList(start, end));
    }

    /** The text for the YAML parser. */
    String masked() {
        return lines.stream()
                .map(YamlMask::mask)
                .collect(StringBuilder::new, (text, line) -> text.append(line).append('\n'), StringBuilder::append)
                .toString();
    }

    /** The place in the file; line and column count from 0 in this piece. */
    Spot spot(int line, int column) {
        return new Spot(firstLine + Math.min(line, lines.size() - 1), column + 1);
    }
}
