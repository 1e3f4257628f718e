package org.daylight.assessment.control;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

/**
 * The scheme {@code FIRST-2026}: a month's score of a department from how its finished cases kept their limits (期限合法).
 * <p>
 * Score = 100 − share − overdue + early, never below 0, in hundredths of a point, halves rounded up, where<br>
 * share: 1 point for each per cent of finished cases that were late, in proportion;<br>
 * overdue: 1 point for each overdue closing, 20 at most, so that size alone brings nobody to the floor;<br>
 * early: 1 point for each full 10 % of finished cases that were finished before their due day began.<br>
 * A department that finished nothing keeps the base and is not ranked.
 * <p>
 * Example, October 2026: 40 cases finished, 2 of them after their deadline, 22 before the due day began.
 * Share 2/40 = 5 % → −5.00; overdue 2 × 1 → −2.00; early 22/40 = 55 % → 5 full tenths → +5.00; score 98.00.
 * A case due on Friday 30 October 2026 is early until Thursday the 29th ends, on time until the 30th ends, and late after that.
 *
 * @article ASM-04 (000 art. 26)
 * @article ASM-21 (000 art. 25-27)
 */
public final class ScoreRules {
    public static final String SCHEME = "FIRST-2026";

    public static final BigDecimal BASE = points(100);
    public static final BigDecimal FLOOR = points(0);
    /** Points for each per cent of finished cases that were late. */
    public static final BigDecimal POINTS_PER_LATE_PERCENT = BigDecimal.ONE;
    /** Points for each overdue closing. */
    public static final BigDecimal POINTS_PER_OVERDUE = BigDecimal.ONE;
    public static final BigDecimal OVERDUE_AT_MOST = points(20);
    /** Per cent of finished cases that must be early for one bonus. */
    public static final long EARLY_STEP_PERCENT = 10;
    public static final BigDecimal POINTS_PER_EARLY_STEP = BigDecimal.ONE;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private ScoreRules() {
    }

    public static ScoreSheet score(ScoreFigures figures) {
        List<ScoreEntry> entries = figures.closed() == 0 ? List.of(nothingFinished())
                : List.of(onTimeShare(figures), overdueClosings(figures), earlyCompletion(figures));
        BigDecimal sum = entries.stream().map(ScoreEntry::points).reduce(BASE, BigDecimal::add);
        return new ScoreSheet(figures, sum.max(FLOOR), entries);
    }

    static ScoreEntry onTimeShare(ScoreFigures figures) {
        BigDecimal latePercent = percent(figures.late(), figures.closed());
        return new ScoreEntry("ON_TIME_SHARE", points(latePercent.multiply(POINTS_PER_LATE_PERCENT)).negate(),
                Map.of("closed", number(figures.closed()), "onTime", number(figures.onTime()), "onTimePercent", HUNDRED.subtract(latePercent)),
                "按时办结率每低于100%一个百分点扣1分（按比例）", "1 point off for each per cent below 100 % finished on time, in proportion");
    }

    static ScoreEntry overdueClosings(ScoreFigures figures) {
        BigDecimal uncapped = number(figures.late()).multiply(POINTS_PER_OVERDUE);
        return new ScoreEntry("OVERDUE_CLOSING", points(uncapped.min(OVERDUE_AT_MOST)).negate(),
                Map.of("late", number(figures.late()), "atMost", OVERDUE_AT_MOST),
                "每逾期办结一件扣1分，最多扣20分", "1 point off for each overdue closing, 20 at most");
    }

    static ScoreEntry earlyCompletion(ScoreFigures figures) {
        long steps = figures.early() * 100 / (figures.closed() * EARLY_STEP_PERCENT);
        return new ScoreEntry("EARLY_COMPLETION", points(number(steps).multiply(POINTS_PER_EARLY_STEP)),
                Map.of("early", number(figures.early()), "closed", number(figures.closed()),
                        "earlyPercent", percent(figures.early(), figures.closed()), "fullTenths", number(steps)),
                "提前办结每满办结量的10%加1分", "1 point more for each full 10 % of finished cases finished early");
    }

    static ScoreEntry nothingFinished() {
        return new ScoreEntry("NOTHING_FINISHED", points(0), Map.of("closed", BigDecimal.ZERO),
                "当月无办结件，保留基础分，不参加排名", "nothing finished this month: keeps the base and is not ranked");
    }

    private static BigDecimal percent(long part, long whole) {
        return number(part).multiply(HUNDRED).divide(number(whole), 2, RoundingMode.HALF_UP);
    }

    private static BigDecimal number(long count) {
        return BigDecimal.valueOf(count);
    }

    private static BigDecimal points(long count) {
        return points(number(count));
    }

    private static BigDecimal points(BigDecimal exact) {
        return exact.setScale(2, RoundingMode.HALF_UP);
    }
}
