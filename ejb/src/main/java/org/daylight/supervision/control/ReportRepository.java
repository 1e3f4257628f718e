package org.daylight.supervision.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.daylight.kernel.Columns;
import org.daylight.kernel.Conditions;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.supervision.LateLine;
import org.daylight.supervision.OfficerLateness;
import org.daylight.supervision.ReportBy;
import org.daylight.supervision.ReportFilter;
import org.daylight.supervision.StatisticLine;

/** Reports of a period in one statement each; working days are the calendar's, numbered once for the whole statement. */
@ApplicationScoped
public class ReportRepository {
    private static final int YEARS_OF_A_CASE = 5;
    /** The person it waits for, or else who held its last level. */
    private static final String OFFICER = "coalesce(c.step_person, c.last_level_by, c.last_actor)";
    private static final String TURNS = "e.type in ('RETURNED', 'SUPPLEMENT_ASKED', 'SUSPENDED', 'PROCEDURE_STARTED', 'EXTENDED', 'NOT_ACCEPTED', 'CORRECTED')";
    private static final String DAYS = """
            with days as materialized (
                select cast(d as date) as day, sum(case when coalesce(c.working, extract(isodow from d) < 6) then 1 else 0 end) over (order by d) as n
                from generate_series(cast(? as date), cast(? as date), interval '1 day') d
                left join calendar_day c on c.day = cast(d as date) and c.version = (select max(m.version) from calendar_notice m where m.year = c.year))
            """;
    private static final String STATISTICS = """
            , touched as materialized (
                select c.id, %1$s as key, coalesce(c.accepted_at >= %2$s and c.accepted_at < %3$s, false) as accepted, coalesce(c.stopped_at >= %2$s and c.stopped_at < %3$s, false) as finished,
                    c.stopped_at > c.due_at as late, board_day_of(c.stopped_at) < board_day_of(c.due_at - interval '1 microsecond') as early, board_day_of(c.stopped_at) as ended_on
                from approval_case c where (c.accepted_at >= %2$s and c.accepted_at < %3$s or c.stopped_at >= %2$s and c.stopped_at < %3$s)%4$s),
            limits as materialized (
                select t.key, t.ended_on, k.id, k.started_on, k.budget + k.extended as promised from touched t
                join countdown k on k.case_id = t.id and k.kind = 'PROMISED' and k.ref = 0 where t.finished and k.budget is not null and t.ended_on >= k.started_on),
            still as (
                select p.countdown_id, range_agg(daterange(p.from_on, p.until_on)) as spans
                from countdown_pause p join limits l on l.id = p.countdown_id where p.until_on > p.from_on group by 1),
            left_out as (
                select s.countdown_id, sum(u.n - l.n) as days from still s cross join lateral unnest(s.spans) span
                join days l on l.day = lower(span) join days u on u.day = upper(span) group by 1),
            took as (
                select m.key, round(cast(avg(b.n - a.n - coalesce(o.days, 0)) as numeric), 1) as average,
                    round(cast(percentile_cont(0.9) within group (order by b.n - a.n - coalesce(o.days, 0)) as numeric), 1) as ninetieth, round(cast(avg(m.promised) as numeric), 1) as promised
                from limits m join days a on a.day = m.started_on join days b on b.day = m.ended_on left join left_out o on o.countdown_id = m.id group by 1),
            worked as (
                select key, count(*) filter (where accepted) as accepted, count(*) filter (where finished) as finished, count(*) filter (where finished and late) as late,
                    count(*) filter (where finished and early) as early from touched group by 1),
            turned as (
                select %1$s as key, count(*) filter (where e.type = 'RETURNED') as returned, count(*) filter (where e.type = 'SUPPLEMENT_ASKED') as supplements,
                    count(*) filter (where e.type in ('SUSPENDED', 'PROCEDURE_STARTED')) as pauses
                from case_event e join approval_case c on c.id = e.case_id where %5$s and e.event_at >= %2$s and e.event_at < %3$s%4$s group by 1),
            signalled as (
                select %6$s as key, count(*) as signals, count(*) filter (where s.signal in ('YELLOW_CARD', 'RED_CARD') and s.state = 'CONFIRMED') as cards
                from supervision_signal s left join approval_case c on c.id = s.case_id where s.found_at >= %2$s and s.found_at < %3$s%7$s group by 1),
            lines as (
                select key, sum(accepted) as accepted, sum(finished) as finished, sum(late) as late, sum(early) as early, sum(returned) as returned, sum(supplements) as supplements,
                    sum(pauses) as pauses, sum(signals) as signals, sum(cards) as cards from (
                    select key, accepted, finished, late, early, 0 as returned, 0 as supplements, 0 as pauses, 0 as signals, 0 as cards from worked
                    union all select key, 0, 0, 0, 0, returned, supplements, pauses, 0, 0 from turned
                    union all select key, 0, 0, 0, 0, 0, 0, 0, signals, cards from signalled) each group by key)
            select l.key, n.name_zh, n.name_en, l.accepted, l.finished, l.late, l.early, t.average, t.ninetieth, t.promised, l.returned, l.supplements, l.pauses, l.signals, l.cards
            from lines l left join took t on t.key = l.key left join %8$s on true order by l.accepted desc, l.finished desc, l.key""";
    private static final String LATE = """
            , late as materialized (
                select c.id, c.case_number, c.subject, c.department_code, c.item_version_id, %1$s as officer, c.due_at, c.stopped_at,
                    cast(greatest(1, e.n - d.n) as integer) as days_late
                from approval_case c join days d on d.day = board_day_of(c.due_at - interval '1 microsecond') join days e on e.day = board_day_of(coalesce(c.stopped_at, %2$s))
                where (c.stopped_at > c.due_at or c.stopped_at is null and c.suspended_at is null and c.due_at < %2$s) and c.due_at > %3$s and c.due_at <= %4$s%5$s)
            """;
    private static final Map<String, String> SORTABLE = Map.of("daysLate", "l.days_late", "dueAt", "l.due_at", "officer", "l.officer", "caseNumber", "l.case_number");

    @PersistenceContext
    EntityManager em;

    /** Parameters of one statement, each said where it stands. */
    private static final class Asking {
        private final Conditions values = new Conditions();
        private final ReportFilter filter;
        private final Instant now;

        Asking(ReportFilter filter, Instant now) {
            this.filter = filter;
            this.now = now;
        }

        String days() {
            LocalDate last = filter.until().isAfter(LegalTime.dateOf(now)) ? filter.until() : LegalTime.dateOf(now);
            return values.numbered(DAYS, filter.from().minusYears(YEARS_OF_A_CASE), last.plusDays(1));
        }

        String at(Instant moment) {
            return values.numbered("cast(? as timestamptz)", moment);
        }

        String from() {
            return at(LegalTime.startOf(filter.from()));
        }

        String until() {
            return at(LegalTime.endOf(filter.until()));
        }

        /** Which cases {@code c}; with a blank and "and" before each. */
        String cases() {
            return given(" and c.department_code = ?", filter.departmentCode()) + ofItem() + given(" and c.window_code = ?", filter.window())
                    + given(" and " + OFFICER + " = ?", filter.officer()) + given(" and c.handling_type = ?", filter.kind()) + ofLight();
        }

        /** Which signals {@code s}, with their cases {@code c}. */
        String signals() {
            return given(" and s.department_code = ?", filter.departmentCode())
                    + given(" and s.item_version_id in (select f.id from item_version f where f.item_code = ?)", filter.item()) + given(" and c.window_code = ?", filter.window())
                    + given(" and s.person = ?", filter.officer()) + given(" and c.handling_type = ?", filter.kind()) + ofLight();
        }

        private String ofItem() {
            return given(" and c.item_version_id in (select f.id from item_version f where f.item_code = ?)", filter.item());
        }

        private String ofLight() {
            return filter.light() == null ? "" : values.numbered(" and light_at(c.stopped_at, c.suspended_at, c.warn_at, c.due_at, ?) = ?", now, filter.light());
        }

        private String given(String condition, Object value) {
            return value == null ? "" : values.numbered(condition, value);
        }
    }

    public List<StatisticLine> statistics(ReportFilter filter, ReportBy by, Instant now) {
        Asking asking = new Asking(filter, now);
        String days = asking.days();
        String statement = days + STATISTICS.formatted(key(by), asking.from(), asking.until(), asking.cases(), TURNS, signalKey(by), asking.signals(), names(by));
        return Columns.of(asking.values.fill(em.createNativeQuery(statement)).getResultList()).map(ReportRepository::statistic).toList();
    }

    private static String key(ReportBy by) {
        return switch (by) {
            case DEPARTMENT -> "c.department_code";
            case ITEM -> "(select i.item_code from item_version i where i.id = c.item_version_id)";
            case WINDOW -> "c.window_code";
            case OFFICER -> OFFICER;
        };
    }

    private static String signalKey(ReportBy by) {
        return switch (by) {
            case DEPARTMENT -> "s.department_code";
            case ITEM -> "(select i.item_code from item_version i where i.id = coalesce(s.item_version_id, c.item_version_id))";
            case WINDOW -> "c.window_code";
            case OFFICER -> "s.person";
        };
    }

    private static String names(ReportBy by) {
        return switch (by) {
            case DEPARTMENT -> "lateral (select d.name_zh, d.name_en from department d where d.code = l.key) n";
            case ITEM -> "lateral (select v.name_zh, v.name_en from item_version v where v.item_code = l.key order by v.version desc limit 1) n";
            case WINDOW -> "lateral (select w.name_zh, w.name_en from service_window w where w.code = l.key) n";
            case OFFICER -> "lateral (select p.name_zh, p.name_en from staff p where p.username = l.key) n";
        };
    }

    private static StatisticLine statistic(Columns c) {
        return new StatisticLine(c.text(), c.text(), c.text(), c.number(), c.number(), c.number(), c.number(), c.decimal(), c.decimal(), c.decimal(), c.number(), c.number(), c.number(),
                c.number(), c.number());
    }

    public Page<LateLine> late(ReportFilter filter, PageRequest page, Instant now) {
        Asking asking = new Asking(filter, now);
        String statement = lateCases(asking) + """
                select l.case_number, l.subject, d.name_zh, d.name_en, v.name_zh as item_zh, v.name_en as item_en, l.officer, p.name_zh as officer_zh, p.name_en as officer_en, l.due_at,
                    l.stopped_at, l.days_late, (select max(s.id) from supervision_signal s where s.case_id = l.id) as signal, (select count(*) from late) as total
                from late l join department d on d.code = l.department_code left join item_version v on v.id = l.item_version_id left join staff p on p.username = l.officer"""
                + Conditions.order(page, SORTABLE, "l.days_late desc", "l.id");
        List<?> found = asking.values.fill(em.createNativeQuery(statement)).getResultList();
        long total = found.isEmpty() ? page.first() : ((Number) ((Object[]) found.get(0))[13]).longValue();
        return new Page<>(Columns.of(found).map(ReportRepository::late).toList(), total);
    }

    private static String lateCases(Asking asking) {
        String days = asking.days();
        return days + LATE.formatted(OFFICER, asking.at(asking.now), asking.from(), asking.until(), asking.cases());
    }

    private static LateLine late(Columns c) {
        return new LateLine(c.text(), c.text(), c.text(), c.text(), c.text(), c.text(), c.text(), c.text(), c.text(), c.instant(), c.instant(), c.count(), c.numberOrNull());
    }

    public List<OfficerLateness> lateByOfficer(ReportFilter filter, Instant now) {
        Asking asking = new Asking(filter, now);
        String statement = lateCases(asking) + """
                , persons as (
                    select officer, department_code, count(*) as cases, count(*) filter (where stopped_at is null) as open, round(cast(avg(days_late) as numeric), 1) as average,
                        max(days_late) as longest from late group by 1, 2)
                select o.officer, p.name_zh, p.name_en, d.code, d.name_zh as department_zh, d.name_en as department_en, o.cases, o.open, o.average, o.longest
                from persons o join department d on d.code = o.department_code left join staff p on p.username = o.officer order by o.cases desc, o.longest desc, o.officer""";
        return Columns.of(asking.values.fill(em.createNativeQuery(statement)).getResultList()).map(ReportRepository::officer).toList();
    }

    private static OfficerLateness officer(Columns c) {
        return new OfficerLateness(c.text(), c.text(), c.text(), c.text(), c.text(), c.text(), c.number(), c.number(), average(c.decimal()), c.count());
    }

    private static BigDecimal average(BigDecimal days) {
        return days == null ? BigDecimal.ZERO : days;
    }
}
