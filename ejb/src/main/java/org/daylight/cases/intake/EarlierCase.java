package org.daylight.cases.intake;

import java.time.Instant;
import org.daylight.cases.CaseOutcome;
import org.daylight.cases.CaseState;

/** An earlier application of the same applicant, with what is known of the applicant from it. */
public record EarlierCase(String caseNumber, String itemCode, String itemZh, String itemEn, String subject, CaseState state, CaseOutcome outcome,
                          Instant registeredAt, String applicantName, String applicantKind, String applicantPhone, String applicantEmail) {

    /** Whether it ended without a grant, so that the applicant may apply again (TIM-09). */
    public boolean isAgain() {
        return state == CaseState.NOT_ACCEPTED || state == CaseState.WITHDRAWN || outcome == CaseOutcome.DENIED;
    }
}
