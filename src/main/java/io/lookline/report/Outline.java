package io.lookline.report;

import java.util.ArrayList;
import java.util.List;

/** Lines for people: each as deep as what it belongs to, with labels of one width in front of what they label. */
final class Outline {
    private static final int STEP = 2;
    private static final int LABEL = 14;
    /** Beyond this a line would be more blanks than words. */
    private static final int DEEPEST = 30;

    private final List<String> lines = new ArrayList<>();

    List<String> lines() {
        return lines;
    }

    void blank() {
        if (!lines.isEmpty() && !lines.getLast().isEmpty()) {
            lines.add("");
        }
    }

    void line(int depth, String text) {
        lines.add((indent(depth) + printable(text)).stripTrailing());
    }

    /** What has several lines stands in one column. */
    void labelled(int depth, String label, String text) {
        String begin = indent(depth) + padded(printable(label));
        List<String> parts = dedented(text.strip());
        lines.add((begin + printable(parts.getFirst())).stripTrailing());
        parts.stream()
                .skip(1)
                .map(part -> (" ".repeat(begin.length()) + printable(part)).stripTrailing())
                .forEach(lines::add);
    }

    /** One label for several things, a line each. */
    void labelled(int depth, String label, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            labelled(depth, i == 0 ? label : "", texts.get(i));
        }
    }

    private static String indent(int depth) {
        return " ".repeat(STEP * Math.min(depth, DEEPEST));
    }

    private static String padded(String label) {
        return label.length() < LABEL ? label + " ".repeat(LABEL - label.length()) : label + " ";
    }

    /** The lines after the first without the blanks that all of them begin with. */
    private static List<String> dedented(String text) {
        List<String> all = text.lines().toList();
        if (all.isEmpty()) {
            return List.of("");
        }
        int margin = all.stream()
                .skip(1)
                .filter(line -> !line.isBlank())
                .mapToInt(line -> line.length() - line.stripLeading().length())
                .min()
                .orElse(0);
        List<String> parts = new ArrayList<>(List.of(all.getFirst()));
        all.stream()
                .skip(1)
                .map(line -> line.isBlank() ? "" : line.substring(margin))
                .forEach(parts::add);
        return parts;
    }

    /** A terminal obeys control characters, and names of Looker may hold them. */
    private static String printable(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints()
                .map(letter -> letter == '\t' || Character.isISOControl(letter) ? ' ' : letter)
                .forEach(safe::appendCodePoint);
        return safe.toString();
    }
}
