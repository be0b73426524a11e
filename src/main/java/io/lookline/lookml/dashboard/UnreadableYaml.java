package io.lookline.lookml.dashboard;

import io.lookline.diagnostic.Code;

/** Why a piece of a file cannot be read as YAML. */
final class UnreadableYaml extends Exception {
    private static final long serialVersionUID = 1L;

    private final Code code;
    private final transient Spot spot;

    UnreadableYaml(Code code, Spot spot, String message) {
        super(message);
        this.code = code;
        this.spot = spot;
    }

    Code code() {
        return code;
    }

    Spot spot() {
        return spot;
    }
}
