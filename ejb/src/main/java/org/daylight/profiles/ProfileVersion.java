package org.daylight.profiles;

import java.time.Instant;

/**
 * A version of a supervision profile.
 *
 * @param revision to be given back with the next change of a draft
 * @param basedOn  id of the version it was drafted from; null: it came with the product
 */
public record ProfileVersion(long id, String profileCode, int version, State state, long revision, Long basedOn, String draftedBy, Instant draftedAt,
                             String changedBy, Instant changedAt, ProfileContent content) {

    /** Where a version stands on its way. */
    public enum State {
        /** Can be changed. */
        DRAFT,
        /** Waits for the second pair of eyes; cannot be changed. */
        ASKED,
        /** Never changes again. */
        FIXED
    }
}
