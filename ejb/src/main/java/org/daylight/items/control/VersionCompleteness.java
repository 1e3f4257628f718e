package org.daylight.items.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.daylight.kernel.Finding;
import org.daylight.kernel.Problem;

/** What a version must say before it may be reviewed, and again before it is published, for schema and departments may have changed meanwhile. */
@ApplicationScoped
public class VersionCompleteness {
    @Inject
    ConfirmationRepository confirmation;
    @Inject
    ItemRepository items;
    @Inject
    ItemChecks checks;

    /** {@code item.incomplete} (422) with findings. */
    public void require(long versionId, Set<String> othersInFlow) {
        List<Finding> findings = new ArrayList<>(checks.beforeSubmission(items.version(versionId).orElseThrow()));
        if (findings.isEmpty()) {
            confirmation.unknownDepartments(othersInFlow).stream().sorted()
                    .forEach(code -> findings.add(Finding.of("steps", "item.step-department-unknown", "ITM-29", code)));
        }
        if (!findings.isEmpty()) {
            throw new Problem("item.incomplete", findings);
        }
    }
}
