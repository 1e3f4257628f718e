package org.daylight.notifications.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.daylight.kernel.Columns;
import org.daylight.kernel.Conditions;
import org.daylight.kernel.OutboxTable;
import org.daylight.notifications.MessageChannel;
import org.daylight.notifications.MessageGates;
import org.daylight.notifications.OutgoingMessage;

/** E-mails and text messages to applicants that wait for the border. */
@ApplicationScoped
public class MessageOutboxRepository extends OutboxTable<OutgoingMessage> {
    private static final String READ = """
            select m.id, m.attempts, m.recipient, c.case_number, m.subject_zh, m.subject_en, m.text_zh, m.text_en
            from claimed m join approval_case c on c.id = m.case_id order by m.id""";
    private static final String GIVE_UP = """
            update message set state = 'GIVEN_UP', decided_by = ? where id in (select cast(chosen as bigint) from unnest(string_to_array(?, ',')) as chosen) \
            and department_code = ? and channel <> 'ON_SITE' and state in ('FAILED', 'QUEUED')""";
    private static final String EXPIRE = "update message set state = 'FAILED', last_error = 'expired' where state = 'QUEUED' and next_attempt_at < ?";
    private static final String GATES = """
            select coalesce((select configured from outbox_gate where name = 'MAIL'), false) as mail, \
            coalesce((select configured from outbox_gate where name = 'SMS'), false) as sms, \
            (select count(*) from message where channel = 'E_MAIL' and state in ('QUEUED', 'SENDING')) as mails, \
            (select count(*) from message where channel = 'SMS' and state in ('QUEUED', 'SENDING')) as texts""";

    @PersistenceContext
    EntityManager em;

    public MessageOutboxRepository() {
        super("message", NoticeRules.MOST_ATTEMPTS, READ,
                c -> new OutgoingMessage(c.number(), c.count(), c.text(), c.text(), c.text(), c.text(), c.text(), c.text()));
    }

    @Override
    protected Query query(String sql) {
        return em.createNativeQuery(sql);
    }

    /** @param staleBefore those that wait since before are left */
    public List<OutgoingMessage> claim(MessageChannel channel, int most, Instant now, Instant staleBefore) {
        return take(most, now, "o.channel = ? and (o.state = 'SENDING' or o.next_attempt_at >= ?)", channel, staleBefore);
    }

    /** @return how many of the department's were dead letters or given up */
    public int queueAgain(List<Long> ids, String department, String person, Instant at) {
        return again(ids, person, at, "o.department_code = ? and o.channel <> 'ON_SITE'", department);
    }

    /** @return how many were */
    public int giveUp(List<Long> ids, String department, String person) {
        String chosen = ids.stream().distinct().map(String::valueOf).collect(Collectors.joining(","));
        return Conditions.filled(em::createNativeQuery, GIVE_UP, person, chosen, department).executeUpdate();
    }

    public void expire(Instant before) {
        Conditions.filled(em::createNativeQuery, EXPIRE, before).executeUpdate();
    }

    public void gateIs(MessageChannel channel, boolean configured, Instant now) {
        gateIs(channel == MessageChannel.SMS ? "SMS" : NoticeOutboxRepository.MAIL, configured, now);
    }

    public MessageGates gates() {
        Columns c = new Columns((Object[]) em.createNativeQuery(GATES).getSingleResult());
        return new MessageGates(c.bool(), c.bool(), c.number(), c.number());
    }
}
