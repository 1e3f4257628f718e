package org.daylight.documents.control;

import org.daylight.documents.DocumentType;

/** @param caseNumber null: of no case */
public record IssuedDocument(String number, DocumentType type, String departmentCode, String caseNumber, long sheetId) {
}
