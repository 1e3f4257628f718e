package org.daylight.cases.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daylight.cases.DecisionResult;
import org.daylight.cases.entity.ApprovalCase;
import org.daylight.items.HandlingType;
import org.daylight.items.ItemCatalogue;
import org.daylight.items.ItemContent.DiscretionGrade;
import org.daylight.kernel.Problem;

/** What must hold before a case is decided, beyond the right to decide it. */
@ApplicationScoped
public class DecisionCheck {
    @Inject
    UpwardRepository reports;
    @Inject
    ItemCatalogue items;
    @Inject
    ResultRepository results;

    /**
     * {@code case.not-answered-from-above} (422) for a case of which a higher organ decides and has not; {@code case.result-missing}, {@code case.result-kind},
     * {@code case.result-amount}, {@code case.result-circumstance} (422) where a favourable decision does not say its result as the item asks for;
     * {@code case.discretion-exceeded} (422) where an amount lies outside the item's grades of discretion. The result is kept with the decision.
     *
     * @return what the decision gives or imposes, as events and news say it; empty: nothing
     * @article FLW-09 (000 art. 20(6)), FLW-17 (002 art. 17(6)), ITM-35 (002 art. 20(4))
     */
    public Map<String, String> decidable(CaseAct act) {
        if (HandlingType.UPWARD.name().equals(act.approval().handlingType()) && !reports.isAnswered(act.approval().id())) {
            throw new Problem(Problem.Kind.REFUSED, "case.not-answered-from-above", "FLW-09");
        }
        return act.agreed() ? favourable(act) : Map.of();
    }

    private Map<String, String> favourable(CaseAct act) {
        long version = act.approval().itemVersionId();
        List<DiscretionGrade> grades = items.content(version).discretion();
        DecisionResult result = ResultRules.checked(act.command().result(), ResultRules.asked(items.flow(version).powerType(), grades));
        FactRules.requireWithinDiscretion(grades, act.command().facts());
        if (result != null) {
            FactRules.requireWithinDiscretion(grades, measured(result));
            results.add(act.approval().id(), result, act.at());
        }
        return ResultRules.details(result);
    }

    private static Map<String, String> measured(DecisionResult result) {
        Map<String, String> measured = new HashMap<>();
        measured.put(FactRules.CIRCUMSTANCE, result.circumstance() == null ? "" : result.circumstance());
        if (result.amount() != null) {
            measured.put(FactRules.AMOUNT, result.amount().stripTrailingZeros().toPlainString());
        }
        return measured;
    }

    /** {@code case.not-on-the-spot} (422) for a case that is not done on the spot or on the same day. */
    public static void requireOnTheSpot(ApprovalCase approval) {
        if (!HandlingType.INSTANT.name().equals(approval.handlingType()) && !HandlingType.SAME_DAY.name().equals(approval.handlingType())) {
            throw new Problem(Problem.Kind.REFUSED, "case.not-on-the-spot", "FLW-07");
        }
    }
}
