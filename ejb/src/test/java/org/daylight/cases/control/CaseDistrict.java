package org.daylight.cases.control;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.daylight.DemoDistrict;
import org.daylight.RealDatabase;
import org.daylight.cases.CaseNumber;
import org.daylight.cases.entity.ApprovalCase;
import org.daylight.cases.intake.RegisterCase;
import org.daylight.items.ItemVersionView;
import org.daylight.kernel.WorkingDays;

/** The demo district in a real database, with cases to be put into it through the real mapping. */
final class CaseDistrict {
    static final String ITEM_CODE = "1122998801990101X24220117001000";
    static final ItemVersionView ITEM = new ItemVersionView(1, ITEM_CODE, 1, "建筑工程施工许可", "Construction permit", "ZJ", WorkingDays.of(20),
            WorkingDays.of(5), "建筑工程施工许可证", "Construction permit", "001");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    final RealDatabase database = DemoDistrict.database();
    final EntityManager em;
    final CaseRepository cases = new CaseRepository();
    final EventRepository events = new EventRepository();
    final CaseListRepository lists = new CaseListRepository();
    final CaseTextRepository texts = new CaseTextRepository();

    CaseDistrict() {
        em = database.entities().createEntityManager();
        cases.em = em;
        events.em = em;
        lists.em = em;
        lists.texts = texts;
        texts.em = em;
    }

    /** Another session on the same database. */
    CaseRepository colleague() {
        CaseRepository other = new CaseRepository();
        other.em = em.getEntityManagerFactory().createEntityManager();
        return other;
    }

    <T> T inTransaction(Supplier<T> work) {
        em.getTransaction().begin();
        T result = work.get();
        em.getTransaction().commit();
        em.clear();
        return result;
    }

    ApprovalCase registered(int serial, String subject, Instant at) {
        return inTransaction(() -> cases.add(ApprovalCase.register(CaseNumber.of(ITEM_CODE, DAY, serial), ITEM,
                new RegisterCase(ITEM_CODE, subject, "某公司", "91350100M000100Y43", "0431-000000"), "clerk", at)));
    }

    /** A case of a department's own system. */
    void reported(String number, Instant openedAt, Instant dueAt, Instant endedAt) {
        database.run("""
                insert into approval_case (id, version, case_number, origin, source, department_code, subject, channel, state, registered_at,
                                           due_at, closed_at, stopped_at)
                values (nextval('case_id_seq'), 1, ?, 'REPORTED', 'legacy-planning', 'WABO', ?, 'Internet', 'REPORTED', ?, ?,
                        cast(? as timestamptz), cast(? as timestamptz))""", number, number, openedAt, dueAt, endedAt, endedAt);
    }

    List<String> values(String sql) {
        return database.values(sql);
    }
}
