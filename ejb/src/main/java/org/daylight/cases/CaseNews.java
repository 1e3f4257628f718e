package org.daylight.cases;

import java.time.Instant;
import java.util.Map;

/**
 * Event: something happened to a native case; fired in the transaction in which it happened, after the case and its event were written. Rooms above
 * observe it, with a switch on the type, and read what else they need from {@link CaseRecords}.
 *
 * @param actor   user name, or the name of the automatic procedure
 * @param details what the type is about, such as {@code reason}, {@code kind}, {@code procedure}, {@code dueOn}; never null
 */
public record CaseNews(long caseId, String caseNumber, CaseEventType type, long itemVersionId, String departmentCode, String actor, Instant at,
                       Map<String, String> details) {
    public CaseNews {
        details = details == null ? Map.of() : Map.copyOf(details);
    }
}
