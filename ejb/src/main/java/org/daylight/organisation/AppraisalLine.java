package org.daylight.organisation;

import java.math.BigDecimal;
import java.time.Instant;

/** An appraisal; {@code total} by the weights of its year; {@code signedAt} null: a draft. */
public record AppraisalLine(long id, int version, String username, String nameZh, String nameEn, String departmentCode, String departmentZh,
                            String departmentEn, int year, AppraisalMarks marks, BigDecimal total, String opinion, String signedBy, Instant signedAt) {

    public boolean isSigned() {
        return signedAt != null;
    }
}
