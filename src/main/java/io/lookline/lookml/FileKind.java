package io.lookline.lookml;

/** What a file of a project is written in; decided by its name and its first character that counts. */
public enum FileKind {
    LOOKML,
    /** A LookML dashboard, which is YAML. */
    DASHBOARD,
    /** LookML from before 2016, which was YAML: {@code - view: orders}. */
    OLD_LOOKML;

    private static final String DASHBOARD_ITEM = "dashboard:";

    static FileKind of(SourceText source) {
        String name = source.file();
        if (name.endsWith(".dashboard.lookml") || name.endsWith(".dashboard.lkml")) {
            return DASHBOARD;
        }
        String text = source.text();
        int first = firstThatCounts(text);
        if (!isYamlMark(text, first)) {
            return LOOKML;
        }
        int item = first;
        while (item < text.length() && (text.charAt(item) == '-' || Blanks.separates(text.charAt(item)))) {
            item++;
        }
        return text.startsWith(DASHBOARD_ITEM, item) ? DASHBOARD : OLD_LOOKML;
    }

    /** Whether an item of a YAML list or a YAML document begins here. */
    private static boolean isYamlMark(String text, int start) {
        int end = text.startsWith("---", start) ? start + 3 : start + 1;
        return text.startsWith("-", start) && end < text.length() && Blanks.separates(text.charAt(end));
    }

    /** The offset of the first character that is neither blank nor in a comment. */
    private static int firstThatCounts(String text) {
        boolean comment = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (comment) {
                comment = !Blanks.isLineEnd(c);
            } else if (c == '#') {
                comment = true;
            } else if (!Blanks.separates(c)) {
                return i;
            }
        }
        return text.length();
    }
}
