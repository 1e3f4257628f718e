package org.daylight.documents.control;

import org.daylight.documents.DocumentType;

/** Numbers of documents (文号): word of the department, word of the type, year, running number of the type in the year. */
final class DocumentNumberRules {
    private DocumentNumberRules() {
    }

    /** 苏桥审 and the 12th notice of acceptance of 2026 give 苏桥审受字〔2026〕第0012号. */
    static String number(String departmentWord, DocumentType type, int year, int serial) {
        return "%s%s字〔%d〕第%04d号".formatted(departmentWord, type.word(), year, serial);
    }
}
