package io.lookline.config;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Turns a regular expression of Python's {@code re} into Java's. The Python connector matches with {@code re.match} and
 * {@code re.IGNORECASE}: Unicode's letters and digits count for {@code \w}, {@code \d} and {@code \b}, and only
 * {@code \n} ends a line. What Java lacks and what cannot be rewritten is refused when Java compiles it.
 */
final class PythonRegex {
    private static final int FLAGS =
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS | Pattern.UNIX_LINES;

    private static final Pattern QUANTIFIER = Pattern.compile("\\{(?:(\\d+)(,\\d*)?|(,\\d+))}");
    private static final Pattern NAMED = Pattern.compile("\\(\\?P(?:<(\\w+)>|=(\\w+)\\))");
    private static final Pattern COMMENT = Pattern.compile("\\(\\?#[^)]*\\)");
    private static final Pattern ESCAPE =
            Pattern.compile("\\\\(?:0([0-7]{0,2})|U([0-9a-fA-F]{8})|(.))", Pattern.DOTALL);

    private final String python;
    private final StringBuilder java = new StringBuilder();
    /** Java allows no underscore in a group's name. */
    private final Map<String, String> groups = new LinkedHashMap<>();

    PythonRegex(String python) {
        this.python = python;
    }

    /** @throws PatternSyntaxException when it is wrong, or means nothing to Java */
    Pattern compile() {
        int at = 0;
        while (at < python.length()) {
            at = switch (python.charAt(at)) {
                case '\\' -> escape(at, false);
                case '[' -> characters(at);
                case '(' -> group(at);
                case '{' -> brace(at);
                default -> copy(at);
            };
        }
        return Pattern.compile(java.toString(), FLAGS);
    }

    private int copy(int at) {
        java.append(python.charAt(at));
        return at + 1;
    }

    private int escape(int at, boolean inClass) {
        Matcher escape = from(ESCAPE, at);
        if (!escape.lookingAt()) {
            throw new PatternSyntaxException("A backslash stands at the end", python, at);
        }
        if (escape.group(1) != null) {
            java.append("\\x{%x}".formatted(Integer.parseInt("0" + escape.group(1), 8)));
        } else if (escape.group(2) != null) {
            java.append("\\x{").append(escape.group(2)).append('}');
        } else {
            java.append(escaped(escape.group(3).charAt(0), inClass, at));
        }
        return escape.end();
    }

    /**
     * {@code \Z} is Python's very end, Java's {@code \z}; {@code \v} is one character, not a class; {@code \b} in a
     * class is a backspace.
     */
    private String escaped(char letter, boolean inClass, int at) {
        return switch (letter) {
            case 'Z' -> "\\z";
            case 'v' -> "\\x0B";
            case 'b' -> inClass ? "\\x08" : "\\b";
            case 'Q', 'E', 'G', 'R', 'X', 'K', 'z', 'Y', 'h', 'H', 'V', 'e', 'c', 'p', 'P', 'k' ->
                throw new PatternSyntaxException("Python knows no \\" + letter, python, at);
            default -> "\\" + letter;
        };
    }

    /** In a class, Java reads {@code [} and {@code &&} as operators, Python as letters; a leading {@code ]} is one too. */
    private int characters(int start) {
        int at = copy(start);
        if (at < python.length() && python.charAt(at) == '^') {
            at = copy(at);
        }
        int first = at;
        while (at < python.length() && (python.charAt(at) != ']' || at == first)) {
            char letter = python.charAt(at);
            if (letter == '\\') {
                at = escape(at, true);
                continue;
            }
            if (letter == '[' || letter == '&' || letter == ']' || letter == ' ' || letter == '#') {
                java.append('\\');
            }
            at = copy(at);
        }
        return at < python.length() ? copy(at) : at;
    }

    private int group(int at) {
        Matcher comment = from(COMMENT, at);
        if (comment.lookingAt()) {
            return comment.end();
        }
        Matcher named = from(NAMED, at);
        if (!named.lookingAt()) {
            return copy(at);
        }
        if (named.group(1) != null) {
            String name = "g" + groups.size();
            if (groups.putIfAbsent(named.group(1), name) != null) {
                throw new PatternSyntaxException("A group's name stands twice", python, at);
            }
            java.append("(?<").append(name).append('>');
        } else {
            java.append("\\k<").append(groups.getOrDefault(named.group(2), "")).append('>');
        }
        return named.end();
    }

    /** A brace that is no quantifier is a letter in Python; {@code {,n}} begins at zero. */
    private int brace(int at) {
        Matcher quantifier = from(QUANTIFIER, at);
        if (!quantifier.lookingAt()) {
            java.append('\\');
            return copy(at);
        }
        java.append(
                quantifier.group(3) == null
                        ? quantifier.group()
                        : quantifier.group().replace("{,", "{0,"));
        return quantifier.end();
    }

    private Matcher from(Pattern pattern, int at) {
        return pattern.matcher(python).region(at, python.length());
    }
}
