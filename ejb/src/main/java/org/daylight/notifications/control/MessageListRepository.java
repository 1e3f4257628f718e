package org.daylight.notifications.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import org.daylight.kernel.Columns;
import org.daylight.kernel.Conditions;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.notifications.MessageChannel;
import org.daylight.notifications.MessageFilter;
import org.daylight.notifications.MessageKind;
import org.daylight.notifications.MessageLine;
import org.daylight.notifications.MessageState;

/** The log of messages: one query for a page, one for its count. */
@ApplicationScoped
public class MessageListRepository {
    private static final Map<String, String> SORTABLE = Map.of("createdAt", "m.created_at", "caseNumber", "c.case_number", "state", "m.state", "channel", "m.channel",
            "kind", "m.kind", "departmentCode", "m.department_code", "sentAt", "m.sent_at");
    private static final String LINE = """
            select m.id, c.case_number, m.department_code, d.name_zh, d.name_en, m.kind, m.channel, m.recipient, m.subject_zh, m.subject_en, m.state, m.created_at, \
            m.sent_at, m.attempts, m.last_error, m.decided_by""";
    private static final String FROM = " from message m join approval_case c on c.id = m.case_id join department d on d.code = m.department_code";

    @PersistenceContext
    EntityManager em;

    /** @param scope department; null: all */
    public Page<MessageLine> page(MessageFilter filter, String scope, PageRequest page) {
        Conditions rows = where(filter, scope);
        List<MessageLine> lines = Columns.of(rows.fill(em.createNativeQuery(LINE + FROM + rows.where()
                + Conditions.order(page, SORTABLE, "m.created_at desc", "m.id desc"))).getResultList()).map(MessageListRepository::line).toList();
        return rows.counted(lines, page, em::createNativeQuery, FROM);
    }

    /** @param scope department; null: all */
    public List<MessageLine> ofCase(String caseNumber, String scope) {
        Conditions where = new Conditions().and("c.case_number = ?", caseNumber).andIfGiven("m.department_code = ?", scope);
        return Columns.of(where.fill(em.createNativeQuery(LINE + FROM + where.where() + " order by m.created_at desc, m.id desc limit 200")).getResultList())
                .map(MessageListRepository::line).toList();
    }

    private static Conditions where(MessageFilter filter, String scope) {
        return new Conditions().andIfGiven("m.department_code = ?", scope).andIfGiven("m.department_code = ?", filter.departmentCode())
                .andIfGiven("m.channel = ?", filter.channel()).andIfGiven("m.state = ?", filter.state()).andIfGiven("m.kind = ?", filter.kind())
                .containing(filter.text(), "c.case_number");
    }

    private static MessageLine line(Columns c) {
        return new MessageLine(c.number(), c.text(), c.text(), c.text(), c.text(), c.constant(MessageKind.class), c.constant(MessageChannel.class),
                MessageRules.masked(c.text()), c.text(), c.text(), c.constant(MessageState.class), c.instant(), c.instant(), c.count(), c.text(), c.text());
    }
}
