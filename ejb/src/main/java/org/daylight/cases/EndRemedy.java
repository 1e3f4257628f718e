package org.daylight.cases;

import java.time.LocalDate;
import org.daylight.audit.Subject;

/** Command: the organ or court has decided, or the applicant has withdrawn. */
public record EndRemedy(@Subject String caseNumber, long id, int version, RemedyState state, LocalDate decidedOn, String result, String documentSha256,
                        String documentName) {
}
