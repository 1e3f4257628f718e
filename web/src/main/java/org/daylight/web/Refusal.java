package org.daylight.web;

import jakarta.ejb.EJBAccessException;
import org.daylight.kernel.Problem;

/**
 * A "no" found inside whatever was thrown.
 *
 * @param status  HTTP status
 * @param problem null where the container refused by role
 */
record Refusal(int status, Problem problem) {

    /** Request attribute under which the error page finds the problem. */
    static final String PROBLEM = "org.daylight.problem";
    private static final int FORBIDDEN = 403;

    /** Null where nothing was refused: then it is a fault. */
    static Refusal of(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem problem) {
                return new Refusal(problem.kind().status(), problem);
            }
            if (cause instanceof EJBAccessException) {
                return new Refusal(FORBIDDEN, null);
            }
        }
        return null;
    }
}
