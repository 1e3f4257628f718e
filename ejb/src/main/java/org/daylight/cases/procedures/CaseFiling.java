package org.daylight.cases.procedures;

import java.time.Instant;

/**
 * A special procedure or an extension that was filed with the centre (报行政审批中心备案).
 *
 * @param days           working days that the applicant was told
 * @param acknowledgedAt null: the centre has not taken note yet
 */
public record CaseFiling(Kind kind, long id, String caseNumber, String subject, String departmentZh, String departmentEn, String nameZh, String nameEn,
                         int days, String reason, Instant filedAt, String acknowledgedByZh, String acknowledgedByEn, Instant acknowledgedAt) {

    /** What was filed. */
    public enum Kind {
        PROCEDURE, EXTENSION
    }
}
