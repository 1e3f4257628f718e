package org.daylight.supervision.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.daylight.cases.ReportedHistory;
import org.daylight.kernel.LegalTime;
import org.daylight.supervision.control.EventLogRepository.Piece;

/**
 * What was recorded later than its source may (C17): data reported late, cases registered after the fact, ends dated within a limit and recorded after it. What happened
 * during an outage on record may be recorded until the time for paper is over; what happened before the department reported is late for nobody.
 *
 * <p>Example: {@code LEGACY} may follow by 1,440 minutes. An event of Monday 2026-03-02 09:00, recorded on Tuesday at 09:01, is late.
 *
 * @article SIG-22 (000 art. 20(10)), MON-18 (002 art. 23), ACT-20 (004 art. 33(1)), MON-16 (002 art. 22), C17
 */
@ApplicationScoped
public class RecordingDetector implements TimedDetector {
    private static final String NAME = "RECORDING";
    private static final String LEGACY = "LEGACY";
    private static final String NATIVE = "NATIVE";
    private static final String PAPER = "PAPER";
    private static final String LAG = "join jsonb_each_text(cast(? as jsonb)) l on l.key = c.department_code ";
    private static final String ALLOWED = "make_interval(mins => cast(l.value as integer))";
    private static final String EXCUSED = """
            exists (select 1 from outage o where o.from_at <= e.event_at and o.until_at > e.event_at
                and e.recorded_at <= o.until_at + make_interval(mins => cast(cast(? as jsonb) ->> c.department_code as integer)))""";
    private static final String DAY = "cast(e.recorded_at at time zone 'Asia/Shanghai' as date)";
    private static final String BY_DAY = """
            null::bigint as case_id, null::bigint as profile_version_id, c.department_code, null as person, null::bigint as item_version_id, max(e.recorded_at) as occurred_at,
                jsonb_build_object('source', e.source, 'events', count(*), 'cases', count(distinct e.case_id), 'example', min(c.case_number),
                    'latestHours', floor(extract(epoch from max(e.recorded_at - e.event_at)) / 3600)) as facts""";
    private static final String GROUPED = " group by c.department_code, e.source, " + DAY;
    private static final String LATE = "select 'late:' || c.department_code || ':' || e.source || ':' || " + DAY + " as key, " + BY_DAY
            + " from case_event e join approval_case c on c.id = e.case_id " + LAG + "where" + Piece.PRESENT + "and e.type in ('REPORTED_STEP', 'REPORTED_END') "
            + "and e.recorded_at > e.event_at + " + ALLOWED + " and not " + EXCUSED + " and " + ReportedHistory.SINCE + GROUPED;
    /** Cases of which nothing was known before they were finished. */
    private static final String AFTERWARDS_REPORTED = "select 'after:' || c.department_code || ':' || e.source || ':' || " + DAY + " as key, " + BY_DAY
            + " from case_event e join approval_case c on c.id = e.case_id " + LAG + "where" + Piece.PRESENT + "and e.type = 'REPORTED_END' "
            + "and e.recorded_at > e.event_at + " + ALLOWED + " and not exists (select 1 from case_event b where b.case_id = e.case_id and b.recorded_at < e.event_at) and not "
            + EXCUSED + GROUPED;
    private static final String BACK_DATED = "select 'dated:' || c.department_code || ':' || e.source || ':' || " + DAY + " as key, " + BY_DAY
            + " from case_event e join approval_case c on c.id = e.case_id " + LAG + "where" + Piece.PRESENT + "and e.type = 'REPORTED_END' "
            + "and e.event_at <= c.due_at and e.recorded_at > c.due_at + " + ALLOWED + " and e.recorded_at > e.event_at + " + ALLOWED + " and not " + EXCUSED + GROUPED;
    private static final String AFTERWARDS = "select 'case:' || c.id as key, c.id as case_id, c.profile_version_id, c.department_code, min(e.actor) as person, c.item_version_id, "
            + "max(e.recorded_at) as occurred_at, jsonb_build_object('events', string_agg(e.id::text, ',' order by e.id), 'happenedAt', min(e.event_at), "
            + "'recordedAt', max(e.recorded_at)) as facts from case_event e join approval_case c on c.id = e.case_id " + LAG + "where" + Piece.PRESENT
            + "and e.type in ('REGISTERED', 'ACCEPTED', 'NOT_ACCEPTED', 'HANDLED', 'REVIEWED', 'DECIDED', 'CLOSED', 'SUPPLEMENT_ASKED', 'SUPPLEMENT_RECEIVED') "
            + "and e.recorded_at > e.event_at + " + ALLOWED + " and not exists (select 1 from case_event x where x.case_id = e.case_id and x.type = 'OUTAGE_EXCUSED') group by c.id";

    @Inject
    Sightings sightings;
    @Inject
    EventLogRepository log;

    @Override
    public void look(Instant now) {
        log.next(NAME).ifPresent(piece -> look(piece, now));
    }

    private void look(Piece piece, Instant now) {
        LocalDate today = LegalTime.dateOf(now);
        String legacy = sightings.lags(LEGACY, today);
        String paper = sightings.lags(PAPER, today);
        sightings.raiseAll(Seen.DATA_LATE, now, LATE, legacy, piece.from(), piece.until(), paper);
        sightings.raiseAll(Seen.AFTERWARDS, now, AFTERWARDS_REPORTED, legacy, piece.from(), piece.until(), paper);
        sightings.raiseAll(Seen.BACK_DATED, now, BACK_DATED, legacy, piece.from(), piece.until(), paper);
        sightings.raiseAll(Seen.AFTERWARDS, now, AFTERWARDS, sightings.lags(NATIVE, today), piece.from(), piece.until());
        log.read(NAME, piece);
    }
}
