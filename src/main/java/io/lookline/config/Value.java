package io.lookline.config;

import java.util.List;
import java.util.Map;

/** What stands in a YAML or JSON file, with its places and without any type but its shape. */
sealed interface Value {
    Position position();

    /** The shape in the words of an error. */
    String shape();

    /** Nothing: {@code ~}, {@code null}, or no text at all. */
    record Nothing(Position position) implements Value {
        @Override
        public String shape() {
            return "nothing";
        }
    }

    /**
     * @param written as it stands in the file
     * @param text with its variables resolved
     */
    record Scalar(Position position, String written, String text, Origin origin) implements Value {
        @Override
        public String shape() {
            return "a single value";
        }
    }

    enum Origin {
        PLAIN,
        QUOTED,
        /** The whole text came from one variable that stood there without quotes. */
        VARIABLE
    }

    record Sequence(Position position, List<Value> items) implements Value {
        @Override
        public String shape() {
            return "a list";
        }
    }

    record Mapping(Position position, Map<String, Entry> entries) implements Value {
        @Override
        public String shape() {
            return "a mapping";
        }
    }

    /** A key's own place and what it holds. */
    record Entry(Position key, Value value) {}
}
