package org.daylight.cases.joint;

import java.util.List;
import org.daylight.audit.Subject;

/**
 * Command: what a meeting concluded, and the opinions that were given in it.
 *
 * @param participants who took part, 1 to 4,000 characters
 * @param conclusions  1 to 4,000 characters
 * @param decided      the meeting decided: opinions that still wait are not waited for
 * @param minutesFile  SHA-256 of the minutes among the stored files; null: none
 * @param opinions     empty: none
 */
public record RecordMeeting(@Subject String caseNumber, long meetingId, String participants, String conclusions, boolean decided,
                            String minutesFile, List<Spoken> opinions) {
    public RecordMeeting {
        opinions = opinions == null ? List.of() : List.copyOf(opinions);
    }

    /** @param by who spoke for the department, 1 to 200 characters */
    public record Spoken(String departmentCode, String by, boolean agree, String opinion) {
    }
}
