package org.daylight.cases.remedies;

import java.time.LocalDate;

/** A remedy in a list of many cases. */
public record RemedyOfCase(String caseNumber, String departmentZh, String departmentEn, RemedyKind kind, LocalDate filedOn, String organ, String reference,
                           RemedyState state, LocalDate decidedOn, boolean late) {
}
