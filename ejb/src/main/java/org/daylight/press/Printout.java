package org.daylight.press;

import java.time.Instant;

/**
 * A sheet as pages show it.
 *
 * @param sha256    of the signed bytes, lower-case hexadecimal; null until {@link PrintState#READY}
 * @param sealed    it bears the impression of a seal
 * @param algorithm of the signature; null until ready
 * @param error     kind of the last fault; null: none
 */
public record Printout(long id, PrintState state, boolean sealed, String sha256, String algorithm, int attempts, String error, Instant orderedAt, Instant printedAt) {

    public boolean isReady() {
        return state == PrintState.READY;
    }
}
