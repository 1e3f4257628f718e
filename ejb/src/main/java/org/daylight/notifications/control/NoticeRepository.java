package org.daylight.notifications.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.daylight.kernel.Columns;
import org.daylight.notifications.NoticeKind;
import org.daylight.notifications.PublicNotice;
import org.daylight.notifications.ToldHow;

/** Notices as they are issued, sent and told. */
@ApplicationScoped
public class NoticeRepository {
    private static final int MOST_PUBLIC = 50;
    /** A case has one for each version, however often it is issued. */
    private static final String ISSUE = """
            insert into notice (case_id, department_code, kind, item_version_id, channel, recipient, text_zh, text_en, created_at, due_on, state) \
            select c.id, c.department_code, ?1, n.id, case when c.applicant_email is null then 'ON_SITE' else 'E_MAIL' end, c.applicant_email, \
                case when c.state = 'REGISTERED' then ?2 else ?3 end, case when c.state = 'REGISTERED' then ?4 else ?5 end, ?6, ?7, 'WAITING' \
            from item_version n join item_version o on o.item_code = n.item_code and o.version < n.version \
                join approval_case c on c.item_version_id = o.id \
            where n.id = ?8 and c.closed_at is null and c.origin = 'NATIVE' \
            on conflict (case_id, item_version_id) do nothing""";
    private static final String CHOSEN = " where id in (select cast(chosen as bigint) from unnest(string_to_array(?1, ',')) as chosen)"
            + " and department_code = ?2 and state in ('WAITING', 'FAILED'";
    private static final String SEND = """
            update notice set state = case channel when 'E_MAIL' then 'QUEUED' else 'SENT' end, sent_by = ?3, attempts = 0, last_error = null, \
            next_attempt_at = case channel when 'E_MAIL' then cast(?4 as timestamptz) end, sent_at = case channel when 'E_MAIL' then null else cast(?5 as timestamptz) end""";
    private static final String TELL = "update notice set state = 'TOLD', sent_by = ?3, sent_at = ?4, told_how = ?5";
    private static final String PUBLIC = """
            select n.kind, n.text_zh, n.text_en, n.created_at from notice n join approval_case c on c.id = n.case_id \
            where c.case_number = ?1 and n.state <> 'WAITING' order by n.created_at desc, n.id desc limit ?2""";
    private static final String LATE_COMERS = """
            select n.id, n.change, n.name_zh, n.name_en, n.effective_from from item_version n \
            where n.state = 'PUBLISHED' and n.change <> 'SET' and n.effective_from between ?1 and ?2 order by n.id""";

    /** The day of publication; for a case that came in later the day on which the change took effect. */
    private static final String SINCE = "least(cast(n.created_at at time zone 'Asia/Shanghai' as date), v.effective_from)";
    private static final String OPEN_SINCE = "select distinct " + SINCE + " from notice n join item_version v on v.id = n.item_version_id where n.sent_at is null";
    private static final String DUE = "update notice n set due_on = ?1 from item_version v where v.id = n.item_version_id and n.sent_at is null and n.due_on <> ?2 and "
            + SINCE + " = ?3";

    @PersistenceContext
    EntityManager em;

    /** A version that took effect. */
    public record Effective(long versionId, NoticeKind kind, String nameZh, String nameEn, LocalDate from) {
    }

    /** @return how many cases have a notice now that had none */
    public int issue(long versionId, NoticeKind kind, NoticeRules.Words words, LocalDate dueOn, Instant at) {
        return em.createNativeQuery(ISSUE).setParameter(1, kind.name()).setParameter(2, words.registeredZh()).setParameter(3, words.acceptedZh())
                .setParameter(4, words.registeredEn()).setParameter(5, words.acceptedEn()).setParameter(6, Timestamp.from(at))
                .setParameter(7, Date.valueOf(dueOn)).setParameter(8, versionId).executeUpdate();
    }

    /** Changes and revocations that took effect between the days, both inclusive. */
    public List<Effective> effectiveBetween(LocalDate first, LocalDate last) {
        return Columns.of(em.createNativeQuery(LATE_COMERS).setParameter(1, Date.valueOf(first)).setParameter(2, Date.valueOf(last)).getResultList())
                .map(c -> new Effective(c.number(), c.text().equals("REVOKE") ? NoticeKind.ITEM_REVOKED : NoticeKind.ITEM_CHANGED, c.text(), c.text(),
                        c.day())).toList();
    }

    /** Days from which notices count that nobody has told yet. */
    public List<LocalDate> openSince() {
        return ((List<?>) em.createNativeQuery(OPEN_SINCE).getResultList()).stream().map(day -> ((Date) day).toLocalDate()).toList();
    }

    /** Those that count from the day and are not told yet are due on that one. */
    public void due(LocalDate since, LocalDate dueOn) {
        em.createNativeQuery(DUE).setParameter(1, Date.valueOf(dueOn)).setParameter(2, Date.valueOf(dueOn)).setParameter(3, Date.valueOf(since)).executeUpdate();
    }

    /** @return how many of the department's open notices among these are on their way or sent now */
    public int send(List<Long> ids, String department, String person, Instant at) {
        return em.createNativeQuery(SEND + CHOSEN + ")").setParameter(1, joined(ids)).setParameter(2, department).setParameter(3, person)
                .setParameter(4, Timestamp.from(at)).setParameter(5, Timestamp.from(at)).executeUpdate();
    }

    /** @return how many of the department's notices among these that were open, or waited for their e-mail to leave, are told now; their e-mail does not leave */
    public int tell(List<Long> ids, String department, String person, ToldHow how, Instant at) {
        return em.createNativeQuery(TELL + CHOSEN + ", 'QUEUED')").setParameter(1, joined(ids)).setParameter(2, department).setParameter(3, person)
                .setParameter(4, Timestamp.from(at)).setParameter(5, how.name()).executeUpdate();
    }

    /** Those that the department has sent or told, newest first. */
    public List<PublicNotice> ofCase(String caseNumber) {
        return Columns.of(em.createNativeQuery(PUBLIC).setParameter(1, caseNumber).setParameter(2, MOST_PUBLIC).getResultList())
                .map(c -> new PublicNotice(c.constant(NoticeKind.class), c.text(), c.text(), c.instant())).toList();
    }

    private static String joined(List<Long> ids) {
        return ids.stream().distinct().map(String::valueOf).collect(Collectors.joining(","));
    }
}
