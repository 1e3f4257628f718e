package org.daylight.notifications.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import org.daylight.kernel.Columns;
import org.daylight.kernel.OutboxTable;
import org.daylight.notifications.MailGate;
import org.daylight.notifications.OutgoingNotice;

/** E-mails of notices that wait for the border. */
@ApplicationScoped
public class NoticeOutboxRepository extends OutboxTable<OutgoingNotice> {
    static final String MAIL = "MAIL";
    private static final String READ = """
            select m.id, m.attempts, m.recipient, c.case_number, v.name_zh, v.name_en, m.text_zh, m.text_en
            from claimed m join approval_case c on c.id = m.case_id join item_version v on v.id = m.item_version_id order by m.id""";
    private static final String STATE = """
            select coalesce((select configured from outbox_gate where name = 'MAIL'), false), (select count(*) from notice where state in ('QUEUED', 'SENDING'))""";

    @PersistenceContext
    EntityManager em;

    public NoticeOutboxRepository() {
        super("notice", NoticeRules.MOST_ATTEMPTS, READ,
                c -> new OutgoingNotice(c.number(), c.count(), c.text(), c.text(), c.text(), c.text(), c.text(), c.text()));
    }

    @Override
    protected Query query(String sql) {
        return em.createNativeQuery(sql);
    }

    public List<OutgoingNotice> claim(int most, Instant now) {
        return take(most, now, "true");
    }

    public void gateIs(boolean configured, Instant now) {
        gateIs(MAIL, configured, now);
    }

    public MailGate gate() {
        Columns c = new Columns((Object[]) em.createNativeQuery(STATE).getSingleResult());
        return new MailGate(c.bool(), c.number());
    }
}
