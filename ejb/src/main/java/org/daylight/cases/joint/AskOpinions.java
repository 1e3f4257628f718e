package org.daylight.cases.joint;

import java.util.List;
import org.daylight.audit.Subject;

/**
 * Command: the host forwards the case to the departments that handle it with it.
 *
 * @param mode        null: {@link JointMode#JOINT}
 * @param question    what they are asked, 1 to 1,000 characters
 * @param departments one or more, none twice, none the host
 */
public record AskOpinions(@Subject String caseNumber, long version, JointMode mode, String question, List<Asked> departments) {
    public AskOpinions {
        departments = departments == null ? List.of() : List.copyOf(departments);
    }

    /** @param days working days for the opinion, 1 to 60; null: those of the department's step in the item's flow, or 5 */
    public record Asked(String departmentCode, Integer days) {
    }
}
