package org.daylight.cases.intake;

import java.util.List;
import org.daylight.audit.Subject;

/** Command: what the applicant hands in after a supplement notice; at least one material. */
public record ReceiveSupplement(@Subject String caseNumber, long version, List<Application.GivenMaterial> materials) {
    public ReceiveSupplement {
        materials = materials == null ? List.of() : List.copyOf(materials);
    }
}
