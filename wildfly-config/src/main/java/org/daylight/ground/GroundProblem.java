package org.daylight.ground;

/** Starting is not possible; the message is one line and says what to do. */
public class GroundProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public GroundProblem(String message) {
        super(message);
    }

    public GroundProblem(String message, Throwable cause) {
        super(message, cause);
    }
}
