package org.daylight.supervision.control;

/**
 * Statements on the figures that are kept (V41): kept and appended together are the cases as they were announced; what time has turned since, a few, is found by the
 * indexes of the light watch, so that the figures are those of the moment itself.
 */
final class BoardKept {
    /** {@code kept}: figures at the moment, which is the first parameter. */
    static final String AT_A_MOMENT = """
            with moment as materialized (select cast(? as timestamptz) as at),
            turned as materialized (
                select department_code, coalesce(item_version_id, 0) as item_version_id, coalesce(window_code, '') as window_code, announced,
                    light_at(stopped_at, suspended_at, warn_at, due_at, (select at from moment)) as light, coalesce(stopped_at > due_at, false) as late, step_late
                from case_light
                where (light_holds_until(announced, stopped_at, suspended_at, warn_at, due_at) <= (select at from moment)
                        or light_holds_from(announced, stopped_at, suspended_at, warn_at, due_at) >= (select at from moment))
                    and announced <> light_at(stopped_at, suspended_at, warn_at, due_at, (select at from moment))),
            kept as (
                select department_code, item_version_id, window_code, light, late, step_late, cases from board_count
                union all select department_code, item_version_id, window_code, light, late, step_late, cases from board_count_change
                union all select department_code, item_version_id, window_code, announced, late, step_late, -1 from turned
                union all select department_code, item_version_id, window_code, light, late, step_late, 1 from turned)
            """;
    static final String FOLD_COUNTS = """
            with taken as (delete from board_count_change returning *)
            insert into board_count as b (department_code, item_version_id, window_code, light, late, step_late, cases)
            select department_code, item_version_id, window_code, light, late, step_late, sum(cases) from taken group by 1, 2, 3, 4, 5, 6 having sum(cases) <> 0
            order by 1, 2, 3, 4, 5, 6
            on conflict (department_code, item_version_id, window_code, light, late, step_late) do update set cases = b.cases + excluded.cases""";
    static final String FOLD_DAYS = """
            with taken as (delete from board_day_change returning *)
            insert into board_day as b (department_code, day, accepted, finished, late, due)
            select department_code, day, sum(accepted), sum(finished), sum(late), sum(due) from taken group by 1, 2 order by 1, 2
            on conflict (department_code, day) do update set accepted = b.accepted + excluded.accepted, finished = b.finished + excluded.finished,
                late = b.late + excluded.late, due = b.due + excluded.due""";
    /** Says the difference like any other change: whatever happens meanwhile says its own. */
    static final String RIGHT_COUNTS = "insert into board_count_change select department_code, item_version_id, window_code, light, late, step_late, cases"
            + " from board_count_missing where pg_try_advisory_xact_lock(hashtext('board_count_missing'))";
    static final String RIGHT_DAYS = "insert into board_day_change select department_code, day, accepted, finished, late, due"
            + " from board_day_missing where pg_try_advisory_xact_lock(hashtext('board_day_missing'))";

    private BoardKept() {
    }
}
