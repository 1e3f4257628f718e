package org.daylight.cases.control;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.daylight.items.ItemContent.DiscretionGrade;
import org.daylight.items.ItemContent.KeyFact;
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
     * Each fact as what it is: one that the item names by its type, any other as what it looks like; an empty one is left out. {@code case.facts-rejected}
     * (422) with each finding: more than 100, a code that is none, a value of more than 2,000 characters or not of its type, a day that is not in the calendar.
     */
    static SortedMap<String, Object> values(Map<String, String> facts, List<KeyFact> named) {
        List<Finding> findings = new ArrayList<>();
        if (facts.size() > MOST) {
            findings.add(new Finding("facts", "case.facts-many", "FLW-15", List.of(MOST)));
        }
        SortedMap<String, Object> values = new TreeMap<>();
        Map<String, KeyFact> byCode = named.stream().collect(Collectors.toMap(KeyFact::code, Function.identity()));
        new TreeMap<>(facts).forEach((code, value) -> add(values, findings, code, value, byCode.get(code)));
        if (!findings.isEmpty()) {
            throw new Problem("case.facts-rejected", findings);
        }
        return values;
    }

    private static void add(Map<String, Object> values, List<Finding> findings, String code, String typed, KeyFact named) {
        String value = typed == null ? "" : typed.strip();
        if (!CODE.matcher(code).matches()) {
            findings.add(new Finding("facts", "case.fact-code", "FLW-15", List.of(code)));
        } else if (value.length() > LONGEST || value.indexOf('\0') >= 0 || DATE.matcher(value).matches() && !isDay(value)) {
            findings.add(new Finding("facts." + code, "case.fact-value", "FLW-15", List.of(code)));
        } else if (named != null && !value.isEmpty()) {
            addNamed(values, findings, value, named);
        } else if (NUMBER.matcher(value).matches()) {
            values.put(code, new BigDecimal(value));
        } else if (isTruth(value)) {
            values.put(code, isYes(value));
        } else if (!value.isEmpty()) {
            values.put(code, value);
        }
    }

    private static void addNamed(Map<String, Object> values, List<Finding> findings, String value, KeyFact named) {
        boolean fits = switch (named.type()) {
            case NUMBER -> NUMBER.matcher(value).matches();
            case DATE -> DATE.matcher(value).matches();
            case TRUTH -> isTruth(value);
            case TEXT -> true;
        };
        if (!fits) {
            findings.add(finding("case.fact-" + named.type().name().toLowerCase(Locale.ROOT), named));
            return;
        }
        values.put(named.code(), switch (named.type()) {
            case NUMBER -> new BigDecimal(value);
            case TRUTH -> isYes(value);
            case DATE, TEXT -> value;
        });
    }

    /** {@code case.facts-rejected} (422) with {@code case.fact-missing} for each that is neither given nor stored. */
    static void requireComplete(List<KeyFact> required, Map<String, String> given, Set<String> stored) {
        List<Finding> missing = required.stream().filter(fact -> !stored.contains(fact.code()) && given.getOrDefault(fact.code(), "").isBlank())
                .map(fact -> finding("case.fact-missing", fact)).toList();
        if (!missing.isEmpty()) {
            throw new Problem("case.facts-rejected", missing);
        }
    }

    private static Finding finding(String code, KeyFact fact) {
        return Finding.of("facts." + fact.code(), code, "FLW-15", fact.nameEn() == null ? fact.nameZh() : fact.nameZh() + " (" + fact.nameEn() + ")");
    }

    private static boolean isYes(String value) {
        return value.equals("true") || value.equals("是");
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
