package org.daylight.cases.control;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.daylight.items.ItemContent.DiscretionGrade;
import org.daylight.kernel.Finding;
import org.daylight.kernel.Problem;

/**
 * Key facts of an application (关键要素), such as time, place, scale and area, stored so that a computer can count them: {@code 12.5} as a number,
 * {@code 是} and {@code true} as a truth, {@code 2026-03-02} as a date, everything else as text. What begins with a needless zero, such as a postal code,
 * is text.
 *
 * @article FLW-15 (002 art. 17(3))
 */
public final class FactRules {
    /** Fact of a punishment: which grade of discretion it is measured by. */
    public static final String CIRCUMSTANCE = "circumstance";
    /** Fact of a punishment: in yuan. */
    public static final String AMOUNT = "amount";
    private static final int MOST = 100;
    private static final int LONGEST = 2_000;
    private static final Pattern CODE = Pattern.compile("\\p{L}[\\p{L}0-9_-]{0,39}");
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,14})(\\.[0-9]{1,6})?");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private FactRules() {
    }

    /**
     * Each fact as what it is: number, truth or text; an empty one is left out. {@code case.facts-rejected} (422) with each finding: more than 100, a code that is none, a value of more
     * than 2,000 characters, a day that is not in the calendar.
     */
    static SortedMap<String, Object> values(Map<String, String> facts) {
        List<Finding> findings = new ArrayList<>();
        if (facts.size() > MOST) {
            findings.add(new Finding("facts", "case.facts-many", "FLW-15", List.of(MOST)));
        }
        SortedMap<String, Object> values = new TreeMap<>();
        new TreeMap<>(facts).forEach((code, value) -> add(values, findings, code, value));
        if (!findings.isEmpty()) {
            throw new Problem("case.facts-rejected", findings);
        }
        return values;
    }

    private static void add(Map<String, Object> values, List<Finding> findings, String code, String typed) {
        String value = typed == null ? "" : typed.strip();
        if (!CODE.matcher(code).matches()) {
            findings.add(new Finding("facts", "case.fact-code", "FLW-15", List.of(code)));
        } else if (value.length() > LONGEST || value.indexOf('\0') >= 0 || DATE.matcher(value).matches() && !isDay(value)) {
            findings.add(new Finding("facts." + code, "case.fact-value", "FLW-15", List.of(code)));
        } else if (NUMBER.matcher(value).matches()) {
            values.put(code, new BigDecimal(value));
        } else if (isTruth(value)) {
            values.put(code, value.equals("true") || value.equals("是"));
        } else if (!value.isEmpty()) {
            values.put(code, value);
        }
    }

    private static boolean isTruth(String value) {
        return value.equals("true") || value.equals("false") || value.equals("是") || value.equals("否");
    }

    private static boolean isDay(String value) {
        try {
            LocalDate.parse(value);
            return true;
        } catch (DateTimeException none) {
            return false;
        }
    }

    /**
     * {@code case.discretion-exceeded} (422) where an amount is given and lies outside the grade of its circumstance. An item without grades, and a
     * decision without amount, are not measured.
     *
     * @article ITM-35 (002 art. 20(4))
     */
    public static void requireWithinDiscretion(List<DiscretionGrade> grades, Map<String, String> facts) {
        String amount = facts.get(AMOUNT);
        if (grades.isEmpty() || amount == null || !NUMBER.matcher(amount.strip()).matches()) {
            return;
        }
        BigDecimal yuan = new BigDecimal(amount.strip());
        String circumstance = facts.getOrDefault(CIRCUMSTANCE, "").strip();
        if (grades.stream().filter(grade -> circumstance.isEmpty() || circumstance.equals(grade.circumstance())).noneMatch(grade -> covers(grade, yuan))) {
            throw new Problem(Problem.Kind.REFUSED, "case.discretion-exceeded", "ITM-35", amount.strip(), circumstance);
        }
    }

    private static boolean covers(DiscretionGrade grade, BigDecimal yuan) {
        return (grade.least() == null || yuan.compareTo(BigDecimal.valueOf(grade.least())) >= 0)
                && (grade.most() == null || yuan.compareTo(BigDecimal.valueOf(grade.most())) <= 0);
    }
}
