package org.daylight.notifications.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.daylight.cases.CaseNews;
import org.daylight.kernel.Columns;
import org.daylight.kernel.Conditions;
import org.daylight.kernel.JsonParts;
import org.daylight.notifications.ApplicantMessage;
import org.daylight.notifications.MessageChannel;
import org.daylight.notifications.MessageGates;
import org.daylight.notifications.MessageKind;
import org.daylight.notifications.OutgoingMessage;

/** Messages as they are written, taken, sent and given up. */
@ApplicationScoped
public class MessageRepository {
    private static final int MOST_SHOWN = 100;
    private static final String WRITE = """
            insert into message (case_id, department_code, kind, event_at, channel, recipient, subject_zh, subject_en, text_zh, text_en, created_at, state, sent_at, \
                next_attempt_at) \
            select c.id, c.department_code, t.kind, e.at, w.channel, w.recipient, left(t.subject_zh || '：' || v.name_zh, 400), left(t.subject_en || ': ' || v.name_en, 400), \
                case w.channel when 'SMS' then left(message_text(t.sms_zh, zh.given), 500) else left(message_text(t.text_zh, zh.given), 4000) end, \
                left(message_text(t.text_en, en.given), 4000), e.at, case w.channel when 'ON_SITE' then 'SENT' else 'QUEUED' end, \
                case w.channel when 'ON_SITE' then e.at end, case when w.channel <> 'ON_SITE' then e.at end \
            from approval_case c join item_version v on v.id = c.item_version_id join department d on d.code = c.department_code""";
    /** Of each channel by which the applicant can be reached, in the words of the way that the applicant chose for the result. */
    private static final String WORDS = """
            \sleft join case_delivery_wish u on u.case_id = c.id \
                join message_template t on t.kind = e.kind || case when e.kind = 'GRANTED' and u.way = 'MAIL' then '_MAIL' \
                    when e.kind in ('GRANTED', 'COLLECT_SOON', 'COLLECT_LATE') and u.way = 'ONLINE' then '_ONLINE' else '' end \
                cross join lateral (select jsonb_build_object('number', c.case_number, 'item', v.name_zh, 'subject', c.subject, 'department', d.name_zh, 'due', \
                    coalesce(to_char(e.due_at at time zone 'Asia/Shanghai' - interval '1 second', 'YYYY"年"FMMM"月"FMDD"日"'), '')) || e.zh as given) zh \
                cross join lateral (select jsonb_build_object('number', c.case_number, 'item', v.name_en, 'subject', c.subject, 'department', d.name_en, 'due', \
                    coalesce(to_char(e.due_at at time zone 'Asia/Shanghai' - interval '1 second', 'FMDD FMMonth YYYY'), '')) || e.en as given) en \
                cross join lateral (values ('ON_SITE', null), ('E_MAIL', c.applicant_email), \
                    ('SMS', mobile_number(c.applicant_phone))) w (channel, recipient) \
            where (w.channel = 'ON_SITE' or w.recipient is not null)""";
    /** One statement for all channels; an event that is told again is not written again. */
    private static final String ISSUE = WRITE + """
            \scross join lateral (select cast(? as varchar) as kind, cast(? as timestamptz) as at, c.due_at, cast(? as jsonb) as zh, cast(? as jsonb) as en) e""" + WORDS
            + " and c.id = ? on conflict do nothing";
    /** Of results that wait for their applicants, and of each the same only once. */
    private static final String REMIND = WRITE + """
            \sjoin (select k.case_id, k.due_at, r.kind, r.at, jsonb_build_object() as zh, jsonb_build_object() as en \
                from approval_case a join countdown k on k.case_id = a.id and k.kind = 'DELIVERY' and k.ref = 0 and k.stopped_at is null \
                    cross join lateral (select case when k.due_at < x.at then 'COLLECT_LATE' else 'COLLECT_SOON' end as kind, x.at \
                        from (select cast(? as timestamptz) as at) x) r \
                where a.outcome = 'GRANTED' and a.delivered_at is null and a.origin = 'NATIVE' and k.warn_at <= r.at \
                    and not exists (select 1 from case_delivery_wish u where u.case_id = a.id and u.way = 'MAIL') \
                    and not exists (select 1 from case_delivery p where p.case_id = a.id and p.returned_at is null) \
                    and not exists (select 1 from legal_remedy l where l.case_id = a.id and l.state = 'REVOKED') \
                    and not exists (select 1 from message m where m.case_id = a.id and left(m.kind, 12) = r.kind) \
                order by k.due_at limit ?) e on e.case_id = c.id""" + WORDS + " on conflict do nothing";
    private static final String ON_SITE = """
            select m.kind, m.subject_zh, m.subject_en, m.text_zh, m.text_en, m.created_at from message m join approval_case c on c.id = m.case_id \
            where c.case_number = ? and m.channel = 'ON_SITE' order by m.created_at desc, m.id desc limit ?""";

    @PersistenceContext
    EntityManager em;

    public void issue(MessageKind kind, CaseNews news) {
        em.flush();
        Conditions.filled(em::createNativeQuery, ISSUE, kind, news.at(), json(MessageRules.values(news.details(), false)), json(MessageRules.values(news.details(), true)),
                news.caseId()).executeUpdate();
    }

    /**
     * Who has not collected a result is reminded when the limit of its delivery begins to warn, and once more when it is over.
     *
     * @param most cases at once
     * @return how many messages were written
     */
    public int remind(Instant now, int most) {
        return Conditions.filled(em::createNativeQuery, REMIND, now, most).executeUpdate();
    }

    private static String json(Map<String, String> values) {
        JsonObjectBuilder object = JsonParts.object();
        values.forEach(object::add);
        return object.build().toString();
    }

    /** The newest first. */
    public List<ApplicantMessage> onSite(String caseNumber) {
        if (caseNumber == null || !Conditions.isStorable(caseNumber)) {
            return List.of();
        }
        return Columns.of(Conditions.filled(em::createNativeQuery, ON_SITE, caseNumber.strip(), MOST_SHOWN).getResultList())
                .map(c -> new ApplicantMessage(c.constant(MessageKind.class), c.text(), c.text(), c.text(), c.text(), c.instant())).toList();
    }
}
