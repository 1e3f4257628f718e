package org.daylight.documents.control;

import java.time.Instant;
import org.daylight.documents.DocumentType;
import org.daylight.organisation.SealKind;

/** @param caseId null: of no case */
record NewDocument(String number, DocumentType type, String title, String departmentCode, int year, int serial, Long caseId, long itemVersionId, Instant issuedAt,
                   String actor, SealKind sealKind, long sheetId) {
}
