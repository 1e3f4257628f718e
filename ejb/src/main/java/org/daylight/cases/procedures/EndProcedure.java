package org.daylight.cases.procedures;

import org.daylight.audit.Subject;

/**
 * Command: a special procedure is over.
 *
 * @param procedureId   which
 * @param result        what came of it, 1 to 4,000 characters
 * @param reportFile    SHA-256 of the report among the stored files; null: none
 * @param minutesNumber number of the signed minutes of a hearing, up to 80 characters; null for every other kind, and for a hearing ended before its day
 * @param minutesFile   SHA-256 of the minutes among the stored files; may be null
 * @param signedBy      who signed the minutes, up to 1,000 characters
 */
public record EndProcedure(@Subject String caseNumber, long version, long procedureId, String result, String reportFile, String minutesNumber,
                           String minutesFile, String signedBy) {
    public static EndProcedure of(String caseNumber, long version, long procedureId, String result) {
        return new EndProcedure(caseNumber, version, procedureId, result, null, null, null, null);
    }
}
