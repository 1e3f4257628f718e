package org.daylight.cases.intake;

import java.util.List;
import org.daylight.audit.Subject;

/**
 * Command: the applicant is told, once, everything that is missing (一次性告知补正).
 *
 * @param lines  what the own department needs; what co-handling departments need is added to it
 * @param remark may be null, up to 4,000 characters
 */
public record AskSupplement(@Subject String caseNumber, long version, List<Line> lines, String remark) {
    public AskSupplement {
        lines = lines == null ? List.of() : List.copyOf(lines);
    }

    /**
     * One thing that is missing.
     *
     * @param material name in the item's list of materials; null: something else
     * @param what     what is missing or wrong with it, 2 to 400 characters
     */
    public record Line(String material, String what) {
    }
}
