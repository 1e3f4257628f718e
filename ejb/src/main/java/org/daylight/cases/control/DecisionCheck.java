package org.daylight.cases.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.daylight.cases.entity.ApprovalCase;
import org.daylight.items.HandlingType;
import org.daylight.items.ItemCatalogue;
import org.daylight.kernel.Problem;

/** What must hold before a case is decided, beyond the right to decide it. */
@ApplicationScoped
public class DecisionCheck {
    @Inject
    UpwardRepository reports;
    @Inject
    ItemCatalogue items;

    /**
     * {@code case.not-answered-from-above} (422) for a case of which a higher organ decides and has not; {@code case.discretion-exceeded} (422) where an
     * amount lies outside the item's grades of discretion.
     *
     * @article FLW-09 (000 art. 20(6)), ITM-35 (002 art. 20(4))
     */
    public void requireDecidable(CaseAct act) {
        if (HandlingType.UPWARD.name().equals(act.approval().handlingType()) && !reports.isAnswered(act.approval().id())) {
            throw new Problem(Problem.Kind.REFUSED, "case.not-answered-from-above", "FLW-09");
        }
        if (act.agreed() && act.command().facts().containsKey(FactRules.AMOUNT)) {
            FactRules.requireWithinDiscretion(items.content(act.approval().itemVersionId()).discretion(), act.command().facts());
        }
    }

    /** {@code case.not-on-the-spot} (422) for a case that is not done on the spot or on the same day. */
    public static void requireOnTheSpot(ApprovalCase approval) {
        if (!HandlingType.INSTANT.name().equals(approval.handlingType()) && !HandlingType.SAME_DAY.name().equals(approval.handlingType())) {
            throw new Problem(Problem.Kind.REFUSED, "case.not-on-the-spot", "FLW-07");
        }
    }
}
