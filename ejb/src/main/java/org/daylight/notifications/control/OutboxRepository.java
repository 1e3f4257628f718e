package org.daylight.notifications.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.daylight.kernel.Columns;
import org.daylight.notifications.MailGate;
import org.daylight.notifications.OutgoingNotice;

/** E-mails that wait for the border. */
@ApplicationScoped
public class OutboxRepository {
    /** Oldest first; one that the border took and did not end is taken again. */
    private static final String CLAIM = """
            with due as (
                select id from notice where state = 'QUEUED' and next_attempt_at <= ?1 or state = 'SENDING' and claimed_at <= ?2
                order by next_attempt_at, id limit ?3 for update skip locked),
            claimed as (
                update notice n set state = 'SENDING', claimed_at = ?4, attempts = n.attempts + 1 from due where n.id = due.id
                returning n.id, n.attempts, n.recipient, n.case_id, n.item_version_id, n.text_zh, n.text_en)
            select m.id, m.attempts, m.recipient, c.case_number, v.name_zh, v.name_en, m.text_zh, m.text_en
            from claimed m join approval_case c on c.id = m.case_id join item_version v on v.id = m.item_version_id order by m.id""";
    private static final String DELIVERED = """
            update notice set state = 'SENT', sent_at = ?1, last_error = null, claimed_at = null
            where id = ?2 and attempts = ?3 and state = 'SENDING'""";
    private static final String FAILED = """
            update notice set state = case when cast(?1 as varchar) is null then 'FAILED' else 'QUEUED' end,
                next_attempt_at = cast(?1 as timestamptz), last_error = ?2, claimed_at = null
            where id = ?3 and attempts = ?4 and state = 'SENDING'""";
    private static final String TELL_GATE = """
            insert into mail_gate (id, configured, told_at) values (1, ?1, ?2)
            on conflict (id) do update set configured = excluded.configured, told_at = excluded.told_at
            where mail_gate.configured <> excluded.configured""";
    private static final String GATE = """
            select coalesce((select configured from mail_gate where id = 1), false), (select count(*) from notice where state in ('QUEUED', 'SENDING'))""";

    @PersistenceContext
    EntityManager em;

    /** @param lostBefore those taken before are taken again */
    public List<OutgoingNotice> claim(int most, Instant now, Instant lostBefore) {
        return Columns.of(em.createNativeQuery(CLAIM).setParameter(1, Timestamp.from(now)).setParameter(2, Timestamp.from(lostBefore))
                .setParameter(3, most).setParameter(4, Timestamp.from(now)).getResultList())
                .map(c -> new OutgoingNotice(c.number(), c.count(), c.text(), c.text(), c.text(), c.text(), c.text(), c.text())).toList();
    }

    public void delivered(long id, int attempt, Instant now) {
        em.createNativeQuery(DELIVERED).setParameter(1, Timestamp.from(now)).setParameter(2, id).setParameter(3, attempt).executeUpdate();
    }

    /** @param again null: never */
    public void failed(long id, int attempt, String error, Instant again) {
        em.createNativeQuery(FAILED).setParameter(1, again == null ? null : again.toString()).setParameter(2, error).setParameter(3, id)
                .setParameter(4, attempt).executeUpdate();
    }

    public void gateIs(boolean configured, Instant now) {
        em.createNativeQuery(TELL_GATE).setParameter(1, configured).setParameter(2, Timestamp.from(now)).executeUpdate();
    }

    public MailGate gate() {
        Columns c = new Columns((Object[]) em.createNativeQuery(GATE).getSingleResult());
        return new MailGate(c.bool(), c.number());
    }
}
