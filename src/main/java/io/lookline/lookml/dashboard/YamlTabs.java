package io.lookline.lookml.dashboard;

/** Exchanges the tabs of a line that cannot be a part of a text for blanks. */
final class YamlTabs {
    private static final String MARKS = ":,-[{";

    private YamlTabs() {}

    static boolean indent(String line) {
        return !line.isBlank() && line.substring(0, indentation(line)).indexOf('\t') >= 0;
    }

    /** One of the indentation counts as two blanks, any other, behind a mark or at the end of the line, as one. */
    static String replace(String line) {
        int text = indentation(line);
        StringBuilder replaced = new StringBuilder(line.stripTrailing());
        boolean behindMark = false;
        for (int i = text; i < replaced.length(); i++) {
            char c = replaced.charAt(i);
            if (c == '\t' && behindMark) {
                replaced.setCharAt(i, ' ');
            } else if (c != ' ') {
                behindMark = MARKS.indexOf(c) >= 0;
            }
        }
        if (text >= replaced.length()) {
            return "";
        }
        return line.substring(0, text).replace("\t", "  ") + replaced.substring(text);
    }

    private static int indentation(String line) {
        int text = 0;
        while (text < line.length() && (line.charAt(text) == ' ' || line.charAt(text) == '\t')) {
            text++;
        }
        return text;
    }
}
