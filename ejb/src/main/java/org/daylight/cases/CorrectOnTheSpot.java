package org.daylight.cases;

import java.util.List;
import org.daylight.audit.Subject;
import org.daylight.cases.intake.Application;

/**
 * Command: errors that the applicant corrected at once (当场更正), and what was added meanwhile.
 *
 * @param what      was corrected, up to 4,000 characters; required where no material is added
 * @param materials may be empty
 */
public record CorrectOnTheSpot(@Subject String caseNumber, long version, String what, List<Application.GivenMaterial> materials) {
    public CorrectOnTheSpot {
        materials = materials == null ? List.of() : List.copyOf(materials);
    }
}
