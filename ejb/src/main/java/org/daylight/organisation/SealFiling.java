package org.daylight.organisation;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What a department decided about its acceptance seal, filed with the centre (报政务办备案).
 *
 * @param effectiveOn    first day of the seal, or the last one where it is abolished
 * @param paperNumber    of the department's decision
 * @param reason         why it is abolished; null otherwise
 * @param acknowledgedAt null: the centre has not taken note yet
 * @article RES-13 (003 art. 34)
 */
public record SealFiling(long id, long sealId, Act act, String departmentCode, String departmentZh, String departmentEn, String inscription, LocalDate effectiveOn,
                         String paperNumber, String reason, Instant filedAt, String filedByZh, String filedByEn, String acknowledgedByZh, String acknowledgedByEn,
                         Instant acknowledgedAt) {

    /** What was decided. */
    public enum Act {
        /** 启用 */
        ENABLED,
        /** 变更: a new one after an earlier one. */
        CHANGED,
        /** 废止 */
        ABOLISHED
    }
}
