package org.daylight.cases;

/**
 * Reported cases that are history: they ended before the day from which on their department reports. They have lights, and count in every figure; nothing is proposed of them, for nobody
 * could have reported them in time (decision 24).
 *
 * <p>Example: of a department that reports from 2026-11-20 on, a case that ended on 2026-11-19 at 23:59 is history, one that ended on 2026-11-20 at 00:00 is not, and none that is open.
 *
 * @article SIG-22 (000 art. 20(10)), MON-18 (002 art. 23), SIG-04 (004 art. 31(3)), ACC-11 (001 二; 003 art. 9)
 */
public final class ReportedHistory {
    /** Condition on {@code approval_case c}: it is none. Departments are asked for reported cases alone: laid beside every case, it cost the lights in volume a quarter of their speed. */
    public static final String NONE = """
            (c.origin <> 'REPORTED' or not exists (select 1 from department began where began.code = c.department_code and c.stopped_at < began.history_until))""";
    /** Condition on {@code case_event e} of {@code approval_case c}: it happened when its department reported, or in a case that is handled here. */
    public static final String SINCE = """
            (c.origin <> 'REPORTED' or not exists (select 1 from department began where began.code = c.department_code and e.event_at < began.history_until))""";

    private ReportedHistory() {
    }
}
