package io.lookline.diagnostic;

/**
 * What trying one thing gave.
 *
 * @param subject what was tried, e.g. {@code Looker login}
 * @param message what was found
 * @param hint what to do; empty when all is well
 */
public record CheckLine(String subject, State state, String message, String hint) {
    public enum State {
        OK,
        /** A run goes on, with less. */
        LIMITED,
        /** A run cannot do its work. */
        FAILED,
        /** The system refuses the credentials, or a right is missing. */
        REFUSED
    }
}
