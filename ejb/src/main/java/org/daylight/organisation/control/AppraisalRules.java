package org.daylight.organisation.control;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.daylight.kernel.Finding;
import org.daylight.kernel.Problem;
import org.daylight.organisation.AppraisalMarks;
import org.daylight.organisation.AppraisalWeights;

/**
 * How five marks become one: 德 90, 能 80, 勤 100, 绩 85, 廉 95 with weights 15, 15, 15, 40, 15 make 88.75.
 *
 * @article ORG-17 (003 art. 31)
 */
public final class AppraisalRules {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private AppraisalRules() {
    }

    /** {@code appraisal.rejected} (422) with a finding for each mark that is missing, outside 0 to 100, or finer than a tenth. */
    public static void check(AppraisalMarks marks) {
        List<Finding> wrong = new ArrayList<>();
        if (marks == null) {
            throw new Problem(Problem.Kind.BAD_INPUT, "input.missing", "ORG-17", "marks");
        }
        check(wrong, "virtue", marks.virtue());
        check(wrong, "ability", marks.ability());
        check(wrong, "diligence", marks.diligence());
        check(wrong, "achievement", marks.achievement());
        check(wrong, "integrity", marks.integrity());
        if (!wrong.isEmpty()) {
            throw new Problem("appraisal.rejected", wrong);
        }
    }

    private static void check(List<Finding> wrong, String field, BigDecimal mark) {
        if (mark == null || mark.signum() < 0 || mark.compareTo(HUNDRED) > 0 || mark.stripTrailingZeros().scale() > 1) {
            wrong.add(Finding.of(field, "appraisal.mark." + field, "ORG-17"));
        }
    }

    /** Two decimals, half up. */
    public static BigDecimal total(AppraisalMarks marks, AppraisalWeights weights) {
        BigDecimal sum = weighted(marks.virtue(), weights.virtue()).add(weighted(marks.ability(), weights.ability()))
                .add(weighted(marks.diligence(), weights.diligence())).add(weighted(marks.achievement(), weights.achievement()))
                .add(weighted(marks.integrity(), weights.integrity()));
        return sum.divide(HUNDRED, 2, RoundingMode.HALF_UP);
    }

    private static BigDecimal weighted(BigDecimal mark, int weight) {
        return mark.multiply(BigDecimal.valueOf(weight));
    }

    /** {@code appraisal.own} (403). */
    public static void requireOther(String username, String appraiser) {
        if (appraiser.equals(username)) {
            throw new Problem(Problem.Kind.FORBIDDEN, "appraisal.own", "ORG-17");
        }
    }

    /** A year can be appraised from its November on; {@code appraisal.year} (422). */
    public static void checkYear(int year, LocalDate today) {
        if (year < 2000 || today.isBefore(LocalDate.of(year, 11, 1))) {
            throw new Problem(Problem.Kind.REFUSED, "appraisal.year", "ORG-17", String.valueOf(year));
        }
    }
}
