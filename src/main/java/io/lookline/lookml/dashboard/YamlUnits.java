package io.lookline.lookml.dashboard;

/** Finds, in one line, Liquid's tags and outputs, and what LookML puts in: <code>@{constant}</code>, <code>${field}</code>. */
final class YamlUnits {
    private final String line;
    private int lastTagEnd;
    private int lastOutputEnd;
    private int end;

    YamlUnits(String line) {
        this.line = line;
        this.lastTagEnd = line.lastIndexOf("%}");
        this.lastOutputEnd = line.lastIndexOf("}}");
    }

    /** Where the next one begins at or behind an offset; the length of the line when there is none. */
    int next(int offset) {
        for (int i = line.indexOf('{', offset); i >= 0; i = line.indexOf('{', i + 1)) {
            int start = i > offset && "@$".indexOf(line.charAt(i - 1)) >= 0 ? i - 1 : i;
            end = start < i ? nameEnd(i + 1) : liquidEnd(i);
            if (end > 0) {
                return start;
            }
        }
        return line.length();
    }

    /** Behind the one that was found last. */
    int end() {
        return end;
    }

    private int liquidEnd(int brace) {
        if (line.startsWith("{", brace + 1) && lastOutputEnd >= brace + 2) {
            return line.indexOf("}}", brace + 2) + 2;
        }
        return line.startsWith("%", brace + 1) && lastTagEnd >= brace + 2 ? line.indexOf("%}", brace + 2) + 2 : 0;
    }

    private int nameEnd(int start) {
        int at = start;
        while (at < line.length() && "{}\"'".indexOf(line.charAt(at)) < 0) {
            at++;
        }
        return line.startsWith("}", at) ? at + 1 : 0;
    }
}
