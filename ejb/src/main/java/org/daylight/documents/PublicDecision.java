package org.daylight.documents;

import java.time.LocalDate;

/** A decision as the public may read it: a person's name shortened, an organisation's whole. @param title as it stands on it, in Chinese */
public record PublicDecision(String number, DocumentType type, String title, String itemZh, String itemEn, String departmentZh, String departmentEn, String holder,
                             LocalDate decidedOn) {
}
