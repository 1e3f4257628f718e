package org.daylight.cases.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.daylight.cases.ChargedPerson;
import org.daylight.kernel.Columns;
import org.daylight.kernel.LegalTime;
import org.daylight.organisation.StaffMember;

/** Whose steps wait, and who could take them. */
@ApplicationScoped
public class HandoverRepository {
    private static final String CHARGES = """
            select c.case_number, c.version from approval_case c where c.step_code is not null and c.step_person = ?1 and c.step_department = ?2             and c.step_barred is distinct from ?3 order by c.due_at nulls last, c.id limit ?4""";
    private static final String CANDIDATES = """
            select s.username, s.name_zh, s.name_en, s.department_code from approval_case c join staff s on s.department_code = c.step_department             where c.case_number = ?1 and (c.department_code = ?2 or c.step_department = ?2) and s.active_from <= ?3             and (s.active_until is null or s.active_until >= ?3) and (s.left_at is null or s.left_at > ?4) and s.username is distinct from c.step_person             and s.username is distinct from c.step_barred order by s.name_zh, s.username limit 200""";

    private static final String CHARGED = """
            select s.username, s.name_zh, s.name_en, s.department_code, count(*) from approval_case c join staff s on s.username = c.step_person \
            where c.step_code is not null and c.step_department = ?1 and s.department_code = ?1 \
            group by s.username, s.name_zh, s.name_en, s.department_code order by s.name_zh, s.username limit 200""";
    private static final String COLLEAGUES = """
            select username, name_zh, name_en, department_code from staff where department_code = ?1 and active_from <= ?2 \
            and (active_until is null or active_until >= ?2) and (left_at is null or left_at > ?3) order by name_zh, username limit 200""";

    @PersistenceContext
    EntityManager em;
    @Inject
    Clock clock;

    /** A step that waits for one person alone. */
    public record Charge(String caseNumber, long version) {
    }

    /** But for those that the other may not hold. */
    public List<Charge> of(String person, String department, String other, int most) {
        return Columns.of(em.createNativeQuery(CHARGES).setParameter(1, person).setParameter(2, department).setParameter(3, other).setParameter(4, most)
                .getResultList()).map(c -> new Charge(c.text(), c.number())).toList();
    }

    public List<ChargedPerson> charged(String department) {
        return Columns.of(em.createNativeQuery(CHARGED).setParameter(1, department).getResultList())
                .map(c -> new ChargedPerson(member(c), (int) c.number())).toList();
    }

    public List<StaffMember> colleagues(String department) {
        return Columns.of(em.createNativeQuery(COLLEAGUES).setParameter(1, department).setParameter(2, Date.valueOf(LegalTime.today(clock)))
                .setParameter(3, Timestamp.from(clock.instant())).getResultList()).map(HandoverRepository::member).toList();
    }

    public List<StaffMember> candidates(String caseNumber, String department) {
        return Columns.of(em.createNativeQuery(CANDIDATES).setParameter(1, caseNumber).setParameter(2, department)
                .setParameter(3, Date.valueOf(LegalTime.today(clock))).setParameter(4, Timestamp.from(clock.instant())).getResultList())
                .map(HandoverRepository::member).toList();
    }

    private static StaffMember member(Columns c) {
        return new StaffMember(c.text(), c.text(), c.text(), c.text());
    }
}
