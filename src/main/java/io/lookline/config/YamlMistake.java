package io.lookline.config;

import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * Says in one line where and why text is no YAML. The parser's own messages quote the line and the names of aliases and
 * tags; a password without quotes may stand there, so nothing of that is repeated.
 */
final class YamlMistake {
    private final String file;
    private final String text;

    YamlMistake(String file, String text) {
        this.file = file;
        this.text = text;
    }

    ConfigException explain(RuntimeException mistake) {
        return switch (mistake) {
            case MarkedYAMLException marked -> new ConfigException(position(marked), statement(marked));
            case ReaderException reader ->
                new ConfigException(
                        position(reader.getPosition()),
                        Statement.that("holds a character that YAML does not allow")
                                .hint("the file must be UTF-8 text without control characters"));
            default -> new ConfigException(Position.wholeOf(file), limit(String.valueOf(mistake.getMessage())));
        };
    }

    private Position position(MarkedYAMLException marked) {
        Mark mark = marked.getProblemMark();
        return mark == null ? Position.wholeOf(file) : new Position(file, mark.getLine() + 1, mark.getColumn() + 1);
    }

    private Position position(int offset) {
        String before = text.substring(0, Math.clamp(offset, 0, text.length()));
        int line = (int) before.chars().filter(character -> character == '\n').count() + 1;
        return new Position(file, line, before.length() - before.lastIndexOf('\n'));
    }

    private static Statement statement(MarkedYAMLException marked) {
        String problem = String.valueOf(marked.getProblem());
        if (problem.contains("another document")) {
            return Statement.that("a second document begins here").hint("keep one workflow in a file");
        }
        if (problem.contains("undefined alias") || "while scanning an alias".equals(marked.getContext())) {
            return noYaml("an alias `*…` without its anchor").hint("put a value that begins with `*` in quotes");
        }
        if (problem.contains("tag handle")
                || String.valueOf(marked.getContext()).contains("tag")) {
            return noYaml("a tag that cannot be read").hint("put a value that begins with `!` in quotes");
        }
        if (problem.contains("TAB")) {
            return noYaml("a tab").hint("indent with spaces");
        }
        if (problem.contains("cannot start any token")) {
            return noYaml(problem.replaceAll("\\.? *\\(.*", "")).hint("put the value in quotes");
        }
        if (problem.contains("mapping values are not allowed")) {
            return noYaml("a `: ` inside a value, or a wrong indentation").hint("put a value with `: ` in quotes");
        }
        return noYaml(problem);
    }

    private static Statement noYaml(String reason) {
        return Statement.that("is not valid YAML: " + reason);
    }

    private static Statement limit(String message) {
        if (message.contains("Depth")) {
            return Statement.that("is nested too deeply").allowed("at most " + YamlParser.DEEPEST + " levels");
        }
        if (message.contains("aliases")) {
            return Statement.that("has too many aliases").hint("write the repeated parts out");
        }
        return Statement.that("is not valid YAML");
    }
}
