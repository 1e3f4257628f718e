package org.daylight.cases.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.daylight.cases.CaseState;
import org.daylight.cases.joint.GreenLine;
import org.daylight.cases.joint.JointCaseLine;
import org.daylight.cases.joint.JointMode;
import org.daylight.cases.joint.MeetingView;
import org.daylight.cases.joint.NoteKind;
import org.daylight.cases.joint.NoteLine;
import org.daylight.cases.joint.OpinionLine;
import org.daylight.deadlines.Light;
import org.daylight.kernel.Columns;
import org.daylight.kernel.Conditions;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;

/** Reads joint cases, opinions, meetings and the green channel; the moment comes as a parameter. */
@ApplicationScoped
public class JointReadingRepository {
    private static final String OPINION = """
            select o.id, c.case_number, c.subject, h.name_zh as host_zh, h.name_en as host_en, o.department_code, d.name_zh, d.name_en, o.question, o.asked_at, k.due_at,             light_at(case when o.given_at is null and o.waived_at is null then k.stopped_at else coalesce(o.given_at, o.waived_at) end,             (select p.from_on from countdown_pause p where p.countdown_id = k.id and p.until_on is null limit 1)::timestamptz, k.warn_at, k.due_at, ?%1$d) as light,             coalesce(s.name_zh, o.given_by) as by_zh, coalesce(s.name_en, o.given_by) as by_en, o.given_at, o.agree, o.opinion, o.needs, o.late,             o.given_at is null and o.waived_at is null and coalesce(k.stopped_at, ?%1$d) > k.due_at as silent, o.meeting_id, o.urged, o.urged_at, o.waived_at, o.waived_reason""";
    private static final String OPINIONS = " from joint_opinion o join approval_case c on c.id = o.case_id join department h on h.code = c.department_code"
            + " join department d on d.code = o.department_code left join countdown k on k.case_id = o.case_id and k.kind = 'OPINION' and k.ref = o.id"
            + " left join staff s on s.username = o.given_by";
    private static final String MEETINGS = """
            select m.id, c.case_number, m.meets_at, m.place, m.subject, m.participants, m.conclusions, m.decided, s.name_zh, s.name_en, m.convened_at, m.recorded_at, m.minutes_file             from joint_meeting m join approval_case c on c.id = m.case_id left join staff s on s.username = m.convened_by where m.case_id = ?1 order by m.id""";
    private static final String CASES = """
            select c.id, c.case_number, c.subject, v.name_zh as item_zh, v.name_en as item_en, d.name_zh, d.name_en, j.mode, c.state,             light_at(c.stopped_at, c.suspended_at, c.warn_at, c.due_at, ?%d) as light, c.due_at,             (select min(m.meets_at) from joint_meeting m where m.case_id = c.id and m.recorded_at is null) as meets_at,             coalesce((select n.kind <> 'UNTRACKED' from coordination_note n where n.case_id = c.id and n.kind in ('TRACKED', 'UNTRACKED')             order by n.id desc limit 1), false) as tracked""";
    private static final String FROM = " from joint_case j join approval_case c on c.id = j.case_id join department d on d.code = c.department_code"
            + " left join item_version v on v.id = c.item_version_id";
    private static final String GREEN = """
            select c.case_number, c.subject, v.name_zh as item_zh, v.name_en as item_en, d.name_zh, d.name_en, c.state,             light_at(c.stopped_at, c.suspended_at, c.warn_at, c.due_at, ?%1$d) as light, c.due_at, g.project, g.reason, g.consent, g.target_days, g.target_on,             coalesce(cast(coalesce(c.stopped_at, c.suspended_at, ?%1$d) at time zone 'Asia/Shanghai' as date) > g.target_on, false) as late,             case when c.stopped_at is null then cast(c.suspended_at at time zone 'Asia/Shanghai' as date) end as suspended_on, g.opened_at,             (select count(*) from coordination_note n where n.case_id = c.id) as notes, l.kind, l.note, l.noted_at""";
    private static final String GREEN_FROM = " from green_channel g join approval_case c on c.id = g.case_id join department d on d.code = c.department_code"
            + " left join item_version v on v.id = c.item_version_id left join lateral (select n.kind, n.note, n.noted_at from coordination_note n"
            + " where n.case_id = c.id order by n.id desc limit 1) l on true";
    private static final Map<String, String> SORTABLE = Map.of("caseNumber", "c.case_number", "dueAt", "c.due_at", "askedAt", "o.asked_at", "opinionDueAt", "k.due_at");
    private static final Map<String, String> CASES_SORTABLE = Map.of("caseNumber", "c.case_number", "dueAt", "c.due_at", "subject", "c.subject");
    private static final Map<String, String> GREEN_SORTABLE = Map.of("caseNumber", "c.case_number", "targetOn", "g.target_on", "openedAt", "g.opened_at");

    @PersistenceContext
    EntityManager em;

    public List<OpinionLine> opinions(long caseId, Instant now) {
        Query query = em.createNativeQuery(OPINION.formatted(2) + OPINIONS + " where o.case_id = ?1 order by o.id").setParameter(1, caseId)
                .setParameter(2, Timestamp.from(now));
        return rows(query).map(JointReadingRepository::opinion).toList();
    }

    /** Those that wait first, by due time. */
    public Page<OpinionLine> opinions(Conditions which, PageRequest page, Instant now) {
        return page(OPINION, OPINIONS, which, page, Conditions.order(page, SORTABLE, "coalesce(o.given_at, o.waived_at) desc nulls first, k.due_at", "o.id"), now,
                JointReadingRepository::opinion);
    }

    /** Joint cases that are not decided first, by due time; each with the latest opinion of each department. */
    public Page<JointCaseLine> cases(Conditions which, PageRequest page, Instant now) {
        Page<JointCaseLine> found = page(CASES, FROM, which, page, Conditions.order(page, CASES_SORTABLE, "c.stopped_at desc nulls first, c.due_at", "c.id"), now,
                JointReadingRepository::jointCase);
        if (found.rows().isEmpty()) {
            return found;
        }
        List<OpinionLine> latest = latest(found.rows().stream().map(JointCaseLine::caseNumber).toArray(String[]::new), now);
        return new Page<>(found.rows().stream().map(line -> line.withOpinions(latest.stream().filter(of -> of.caseNumber().equals(line.caseNumber())).toList()))
                .toList(), found.total(), found.more());
    }

    private List<OpinionLine> latest(String[] numbers, Instant now) {
        Conditions which = new Conditions();
        which.and("c.case_number in (" + String.join(", ", java.util.Collections.nCopies(numbers.length, "?")) + ")", (Object[]) numbers);
        which.and("o.id = (select max(l.id) from joint_opinion l where l.case_id = o.case_id and l.department_code = o.department_code)");
        int next = which.values().size() + 1;
        Query query = which.fill(em.createNativeQuery(OPINION.formatted(next) + OPINIONS + which.where() + " order by o.department_code"));
        return rows(query.setParameter(next, Timestamp.from(now))).map(JointReadingRepository::opinion).toList();
    }

    /** Null: nobody was asked. */
    public JointMode mode(long caseId) {
        List<?> modes = em.createNativeQuery("select mode from joint_case where case_id = ?1").setParameter(1, caseId).getResultList();
        return modes.isEmpty() ? null : JointMode.valueOf((String) modes.get(0));
    }

    public List<MeetingView> meetings(long caseId) {
        return rows(em.createNativeQuery(MEETINGS).setParameter(1, caseId)).map(c -> new MeetingView(c.number(), c.text(), c.instant(), c.text(), c.text(), c.text(),
                c.text(), c.bool(), c.text(), c.text(), c.instant(), c.instant(), c.text())).toList();
    }

    public List<NoteLine> notes(long caseId) {
        return rows(em.createNativeQuery("select n.kind, n.note, s.name_zh, s.name_en, n.noted_at from coordination_note n left join staff s on s.username = n.noted_by"
                + " where n.case_id = ?1 order by n.id").setParameter(1, caseId))
                .map(c -> new NoteLine(c.constant(NoteKind.class), c.text(), c.text(), c.text(), c.instant())).toList();
    }

    /** Open ones first, by target day. */
    public Page<GreenLine> green(Conditions which, PageRequest page, Instant now) {
        return page(GREEN, GREEN_FROM, which, page, Conditions.order(page, GREEN_SORTABLE, "c.stopped_at desc nulls first, g.target_on", "c.id"), now,
                JointReadingRepository::greenLine);
    }

    private <T> Page<T> page(String columns, String from, Conditions which, PageRequest page, String order, Instant now, Function<Columns, T> reader) {
        int next = which.values().size() + 1;
        Query query = which.fill(em.createNativeQuery(columns.formatted(next) + from + which.where() + order)).setParameter(next, Timestamp.from(now));
        List<T> found = rows(query).map(reader).toList();
        return which.counted(found, page, em::createNativeQuery, from);
    }

    private static OpinionLine opinion(Columns c) {
        return new OpinionLine(c.number(), c.text(), c.text(), c.text(), c.text(), c.text(), c.text(), c.text(), c.text(), c.instant(), c.instant(),
                c.constant(Light.class), c.text(), c.text(), c.instant(), c.boolOrNull(), c.text(), c.text(), c.bool(), Boolean.TRUE.equals(c.boolOrNull()),
                c.numberOrNull(), c.count(), c.instant(), c.instant(), c.text());
    }

    private static JointCaseLine jointCase(Columns c) {
        return new JointCaseLine(c.number(), c.text(), c.text(), c.text(), c.text(), c.text(), c.text(), c.constant(JointMode.class), c.constant(CaseState.class),
                c.constant(Light.class), c.instant(), c.instant(), c.bool(), List.of());
    }

    private static GreenLine greenLine(Columns c) {
        return new GreenLine(c.text(), c.text(), c.text(), c.text(), c.text(), c.text(), c.constant(CaseState.class), c.constant(Light.class), c.instant(), c.text(),
                c.text(), c.text(), c.count(), c.day(), c.bool(), c.day(), c.instant(), c.count(), c.constant(NoteKind.class), c.text(), c.instant());
    }

    private static Stream<Columns> rows(Query query) {
        return Columns.of(query.getResultList());
    }
}
