package org.daylight.cases.control;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.daylight.cases.DecisionResult;
import org.daylight.cases.ResultAsk;
import org.daylight.items.ItemContent.DiscretionGrade;
import org.daylight.kernel.Conditions;
import org.daylight.kernel.Problem;

/**
 * Which decisions say their result as data, and what such a result is: money that is given or taken by its kind and amount, a reward by its kind, and
 * whatever the item measures by grades of discretion.
 *
 * @article FLW-17 (002 art. 17(6)), ITM-35 (002 art. 20(4))
 */
public final class ResultRules {
    private static final Set<String> MONEY = Set.of("GRANT", "LEVY");
    private static final Set<String> OF_A_KIND = Set.of("GRANT", "LEVY", "AWARD", "PUNISHMENT");
    private static final int LEAST_KIND = 2;
    private static final int KIND = 100;
    private static final BigDecimal MOST = new BigDecimal("1000000000000");

    private ResultRules() {
    }

    /** Empty where nothing is asked for. */
    public static Optional<ResultAsk> asked(String powerType, List<DiscretionGrade> grades) {
        return OF_A_KIND.contains(powerType) || !grades.isEmpty() ? Optional.of(new ResultAsk(MONEY.contains(powerType),
                grades.stream().map(DiscretionGrade::measure).filter(Objects::nonNull).distinct().toList(),
                grades.stream().map(DiscretionGrade::circumstance).filter(Objects::nonNull).distinct().toList())) : Optional.empty();
    }

    /**
     * The result as it is kept; null where none is asked for and none is given. {@code case.result-missing}, {@code case.result-kind},
     * {@code case.result-amount}, {@code case.result-circumstance} (422).
     */
    static DecisionResult checked(DecisionResult given, Optional<ResultAsk> asked) {
        if (given == null) {
            require(asked.isEmpty(), "case.result-missing");
            return null;
        }
        String kind = given.kind() == null ? "" : given.kind().strip();
        require(kind.length() >= LEAST_KIND && kind.length() <= KIND && Conditions.isStorable(kind), "case.result-kind");
        require(given.amount() != null || asked.map(ask -> !ask.amountRequired()).orElse(true), "case.result-amount");
        require(given.amount() == null || given.amount().signum() >= 0 && given.amount().scale() <= 2 && given.amount().compareTo(MOST) < 0, "case.result-amount");
        String circumstance = given.circumstance() == null || given.circumstance().isBlank() ? null : given.circumstance().strip();
        require(circumstance == null || asked.map(ask -> ask.circumstances().contains(circumstance)).orElse(false), "case.result-circumstance");
        return new DecisionResult(kind, given.amount(), circumstance);
    }

    /** As events and news say it. */
    static Map<String, String> details(DecisionResult result) {
        Map<String, String> details = new HashMap<>();
        if (result != null) {
            details.put("resultKind", result.kind());
            if (result.amount() != null) {
                details.put("resultAmount", result.amount().toPlainString());
            }
            if (result.circumstance() != null) {
                details.put("resultCircumstance", result.circumstance());
            }
        }
        return details;
    }

    private static void require(boolean holds, String code) {
        if (!holds) {
            throw new Problem(Problem.Kind.REFUSED, code, "FLW-17");
        }
    }
}
