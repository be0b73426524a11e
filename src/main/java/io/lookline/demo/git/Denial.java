package io.lookline.demo.git;

/** Anything but success; each host has a body of its own for it. */
final class Denial extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    Denial(int status, String message) {
        super(message);
        this.status = status;
    }

    int status() {
        return status;
    }
}
