package org.daylight.cases.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.daylight.cases.delivery.DeliveryLine;
import org.daylight.cases.delivery.DeliveryView;
import org.daylight.cases.delivery.DeliveryWay;
import org.daylight.cases.delivery.DeliveryWish;
import org.daylight.kernel.Columns;
import org.daylight.kernel.Conditions;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;

/** Keeps how results reached their applicants: the register, the wishes, and what still waits. */
@ApplicationScoped
public class DeliveryRepository {
    private static final int MOST = 100;
    private static final String WISH = """
            insert into case_delivery_wish (case_id, way, receiver, phone, address, postcode, wished_by, wished_at) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) \
            on conflict (case_id) do update set way = excluded.way, receiver = excluded.receiver, phone = excluded.phone, address = excluded.address, \
            postcode = excluded.postcode, wished_by = excluded.wished_by, wished_at = excluded.wished_at""";
    private static final String RECORD = """
            insert into case_delivery (case_id, way, receiver, receiver_number, by_agent, carrier, tracking, posted_at, received_at, recorded_by) \
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, cast(?8 as timestamptz), cast(?9 as timestamptz), ?10)""";
    private static final String REGISTER = """
            select id, way, receiver, receiver_number, by_agent, carrier, tracking, posted_at, received_at, returned_at, returned_why, recorded_by \
            from case_delivery where case_id = ?1 order by id desc limit ?2""";
    private static final String WAITING = """
            c.case_number, c.version, c.subject, v.name_zh as item_zh, v.name_en as item_en, c.applicant_name, c.applicant_phone, c.agent_name, \
            coalesce(c.stopped_at, (select max(e.event_at) from case_event e where c.outcome is not null and e.case_id = c.id and e.type = 'DECIDED')) as decided_at, \
            k.due_at as delivery_due, w.way, p.posted_at, c.joint""";
    private static final String FROM = """
            \sfrom approval_case c join item_version v on v.id = c.item_version_id left join countdown k on k.case_id = c.id and k.kind = 'DELIVERY' and k.ref = 0 \
            left join case_delivery_wish w on w.case_id = c.id left join case_delivery p on p.case_id = c.id and p.returned_at is null""";
    private static final Map<String, String> SORTABLE = Map.of("caseNumber", "c.case_number", "dueAt", "k.due_at", "decidedAt", "c.stopped_at", "applicantName", "c.applicant_name");
    /** An agent whom the principal let act, on the day, for the item. */
    private static final String AGENT = """
            select count(*) from applicant_mandate m join approval_case c on c.applicant_id = m.principal_number join item_version v on v.id = c.item_version_id \
            where c.id = ?1 and m.agent_number = ?2 and m.revoked_at is null and ?3 between m.valid_from and m.valid_until \
            and (m.item_codes is null or v.item_code = any (m.item_codes))""";

    @PersistenceContext
    EntityManager em;

    /** By due day; a text is looked for in number, subject, applicant and agent. */
    public Page<DeliveryLine> waiting(String department, String text, DeliveryWay way, PageRequest page) {
        Conditions waiting = waiting(department).containing(text, "c.case_number", "c.subject", "c.applicant_name", "c.agent_name");
        if (way != null) {
            waiting.and(way == DeliveryWay.WINDOW ? "coalesce(w.way, 'WINDOW') = ?" : "w.way = ?", way);
        }
        Query rows = em.createNativeQuery("select " + WAITING + FROM + waiting.where() + Conditions.order(page, SORTABLE, "k.due_at nulls last, c.stopped_at", "c.id"));
        List<DeliveryLine> lines = Columns.of(waiting.fill(rows).getResultList()).map(DeliveryRepository::line).toList();
        return waiting.counted(lines, page, em::createNativeQuery, FROM);
    }

    /** Of these cases, by due day. */
    public List<DeliveryLine> chosen(String department, List<String> caseNumbers) {
        Conditions chosen = waiting(department).and("c.case_number = any (string_to_array(?, ','))", String.join(",", caseNumbers));
        Query rows = em.createNativeQuery("select " + WAITING + FROM + chosen.where() + " order by k.due_at nulls last, c.id");
        return Columns.of(chosen.fill(rows).getResultList()).map(DeliveryRepository::line).toList();
    }

    private static Conditions waiting(String department) {
        return new Conditions().and("c.outcome = 'GRANTED'").and("c.delivered_at is null").and("c.origin = 'NATIVE'").and("c.department_code = ?", department);
    }

    private static DeliveryLine line(Columns c) {
        return new DeliveryLine(c.text(), c.number(), c.text(), c.text(), c.text(), c.text(), c.text(), c.text(), c.instant(), c.instant(), c.constant(DeliveryWay.class),
                c.instant(), c.bool());
    }

    public void wish(long caseId, DeliveryWish wish, String by, Instant at) {
        em.createNativeQuery(WISH).setParameter(1, caseId).setParameter(2, wish.way().name()).setParameter(3, wish.receiver()).setParameter(4, wish.phone())
                .setParameter(5, wish.address()).setParameter(6, wish.postcode()).setParameter(7, by).setParameter(8, Timestamp.from(at)).executeUpdate();
    }

    /** {@link DeliveryWish#UNSAID} where nothing was said. */
    public DeliveryWish wish(long caseId) {
        return Columns.of(em.createNativeQuery("select way, receiver, phone, address, postcode from case_delivery_wish where case_id = ?1").setParameter(1, caseId)
                .getResultList()).findFirst().map(c -> new DeliveryWish(c.constant(DeliveryWay.class), c.text(), c.text(), c.text(), c.text())).orElse(DeliveryWish.UNSAID);
    }

    /** Newest first. */
    public List<DeliveryView> register(long caseId) {
        return Columns.of(em.createNativeQuery(REGISTER).setParameter(1, caseId).setParameter(2, MOST).getResultList())
                .map(c -> new DeliveryView(c.number(), c.constant(DeliveryWay.class), c.text(), c.text(), c.bool(), c.text(), c.text(), c.instant(), c.instant(), c.instant(),
                        c.text(), c.text())).toList();
    }

    /** The one that was not returned. */
    public Optional<DeliveryView> standing(long caseId) {
        return register(caseId).stream().filter(delivery -> delivery.returnedAt() == null).findFirst();
    }

    public void record(long caseId, DeliveryView delivery) {
        em.createNativeQuery(RECORD).setParameter(1, caseId).setParameter(2, delivery.way().name()).setParameter(3, delivery.receiver())
                .setParameter(4, delivery.receiverNumber()).setParameter(5, delivery.byAgent()).setParameter(6, delivery.carrier()).setParameter(7, delivery.tracking())
                .setParameter(8, text(delivery.postedAt())).setParameter(9, text(delivery.receivedAt())).setParameter(10, delivery.recordedBy()).executeUpdate();
    }

    public void received(long deliveryId, Instant at) {
        em.createNativeQuery("update case_delivery set received_at = ?2 where id = ?1").setParameter(1, deliveryId).setParameter(2, Timestamp.from(at)).executeUpdate();
    }

    public void returned(long deliveryId, String why, Instant at) {
        em.createNativeQuery("update case_delivery set returned_at = ?2, returned_why = ?3 where id = ?1").setParameter(1, deliveryId).setParameter(2, Timestamp.from(at))
                .setParameter(3, why).executeUpdate();
    }

    /** Whether the bearer of the number has a mandate of the applicant in force on the day. */
    public boolean hasMandate(long caseId, String agentNumber, LocalDate on) {
        return ((Number) em.createNativeQuery(AGENT).setParameter(1, caseId).setParameter(2, agentNumber).setParameter(3, Columns.stored(on)).getSingleResult()).longValue() > 0;
    }

    /** The granted case of the department with this number. */
    public Optional<Long> caseOf(String department, String caseNumber) {
        if (!Conditions.isStorable(caseNumber)) {
            return Optional.empty();
        }
        Stream<?> ids = em.createNativeQuery("select c.id from approval_case c where c.outcome = 'GRANTED' and c.origin = 'NATIVE' "
                + "and c.department_code = ?1 and c.case_number = ?2").setParameter(1, department).setParameter(2, caseNumber).getResultStream();
        return ids.findFirst().map(id -> ((Number) id).longValue());
    }

    /** Granted, of an item that leads to a certificate, and it is not there yet. */
    public boolean lacksCertificate(long caseId) {
        return !em.createNativeQuery("select 1 from approval_case c join item_version v on v.id = c.item_version_id where c.id = ?1 and c.outcome = 'GRANTED'"
                + " and v.certificate_zh is not null and not exists (select 1 from case_event e where e.case_id = c.id and e.type = 'CERTIFICATE_ISSUED')")
                .setParameter(1, caseId).getResultList().isEmpty();
    }

    private static String text(Instant at) {
        return at == null ? null : at.toString();
    }
}
