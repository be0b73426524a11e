package io.lookline.lookml.liquid;

/**
 * The value of a parameter. People compare one of type string with and without its quotes; both are meant.
 *
 * @param quoted whether SQL shows it in quotes
 */
record ParameterText(String raw, boolean quoted) implements LiquidValue {
    String sql() {
        return quoted ? "'" + raw.replace("'", "''") + "'" : raw;
    }

    boolean isText(String other) {
        return raw.equals(other) || other.equals("'" + raw + "'");
    }
}
