package org.daylight.items;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.daylight.kernel.Finding;

/**
 * A version with everything around it, for its page.
 *
 * @param revision     to be given back with the next change; a stale one is refused with {@code item.stale-revision} (409)
 * @param findings     what is missing before it can be submitted; empty: complete (ITM-31)
 * @param reportDueOn  last day to submit (ITM-13); null: no planned first day
 * @param reportLag    working days from {@code changedOn} to the submission, or to today (ITM-18); null: no such day
 * @param reviews      oldest first
 * @param coordination departments that sign, with who did
 * @param inForce      the version in force today; null: none
 */
public record ItemVersionPage(ItemSheet sheet, long versionId, int version, long revision, ItemState state, ItemChange change, String draftedBy,
                              Instant draftedAt, Instant submittedAt, Instant publishedAt, String publishedBy, List<Finding> findings,
                              LocalDate reportDueOn, Integer reportLag, List<ReviewLine> reviews, List<SignOff> coordination, ItemLine inForce) {

    /** One look at a version. */
    public record ReviewLine(ItemState stage, String outcome, String actor, String departmentCode, Instant at, String opinion, String documentNo) {
    }

    /** {@code signedAt} null: not yet. */
    public record SignOff(String departmentCode, Instant askedAt, String signedBy, Instant signedAt) {
    }
}
