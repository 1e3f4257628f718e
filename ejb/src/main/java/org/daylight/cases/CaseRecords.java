package org.daylight.cases;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.daylight.cases.control.CaseRecordRepository;
import org.daylight.cases.control.CaseRules;

/** Door, read only, for rooms above: a case whoever asks. They have checked their caller. */
@Stateless
@PermitAll // rooms above ask it about cases of the callers of their own doors
public class CaseRecords {
    @Inject
    CaseRecordRepository records;

    /** {@code case.unknown} (404), also for a reported case. */
    public CaseRecord of(long caseId) {
        return records.byId(caseId).orElseThrow(CaseRules::unknown);
    }

    /** {@code case.unknown} (404), also for a reported case. */
    public CaseRecord byNumber(String caseNumber) {
        return records.byNumber(caseNumber).orElseThrow(CaseRules::unknown);
    }
}
