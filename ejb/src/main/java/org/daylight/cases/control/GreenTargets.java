package org.daylight.cases.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Objects;
import org.daylight.cases.entity.ApprovalCase;
import org.daylight.deadlines.CountdownDay;
import org.daylight.deadlines.CountdownKind;
import org.daylight.deadlines.Countdowns;
import org.daylight.items.ItemCatalogue;

/** The target of a case in the green channel: the day of its promise that has the number, so that what stops the promise stops the target. */
@ApplicationScoped
public class GreenTargets {
    @Inject
    Countdowns countdowns;
    @Inject
    ItemCatalogue items;
    @Inject
    JointRepository repository;

    /** Null: not accepted yet. */
    public LocalDate targetOn(long caseId, int days) {
        return countdowns.explain(caseId, CountdownKind.PROMISED).stream().filter(day -> Objects.equals(day.ordinal(), days)).findFirst()
                .map(CountdownDay::day).orElse(null);
    }

    public int promisedDays(ApprovalCase approval) {
        var promised = items.version(approval.itemVersionId()).promisedLimit();
        return promised == null ? 0 : promised.count();
    }

    /** The promise began or moved. */
    public void follow(long caseId) {
        if (!repository.approval(caseId).isGreenChannel()) {
            return;
        }
        repository.green(caseId).ifPresent(green -> green.aimAt(targetOn(caseId, green.targetDays())));
    }
}
