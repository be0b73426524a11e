package io.lookline.looker;

/** Looker does not speak API 4.0. */
public final class LookerTooOld extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LookerTooOld(String address, String release) {
        super("Looker at " + address + ": release " + release + " does not offer API 4.0");
    }

    /** What to try. */
    public String hint() {
        return "update Looker to a release that has API 4.0";
    }
}
