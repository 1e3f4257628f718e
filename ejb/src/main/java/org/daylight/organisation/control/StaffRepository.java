package org.daylight.organisation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daylight.organisation.StaffMember;
import org.daylight.organisation.WindowSeat;
import org.daylight.organisation.entity.Department;

/** Reads who may act where; each question is one statement. */
@ApplicationScoped
public class StaffRepository {
    private static final String DUTY = """
            select s.username, s.name_zh, s.name_en, s.department_code, s.active_from, s.active_until, s.left_at, \
            exists (select 1 from training_record t where t.username = s.username and t.withdrawn_at is null and t.passed_on <= ?2 \
            and (t.valid_until is null or t.valid_until >= ?2)) from staff s where s.username = ?1""";
    /** The window of a colleague who is absent, while the substitution lasts; else the own one. */
    private static final String SEAT = """
            select w.code, w.hall_code, w.name_zh, w.name_en, w.department_code from service_window w join hall h on h.code = w.hall_code \
            where w.code in (select s.window_code from staff s where s.username = ?1 union all select a.window_code from substitution b \
            join staff a on a.username = b.absent where b.substitute = ?1 and b.starts_on <= ?2 and b.ends_on >= ?2) \
            and w.active_from <= ?2 and (w.active_until is null or w.active_until >= ?2) \
            and h.active_from <= ?2 and (h.active_until is null or h.active_until >= ?2) \
            order by w.code = (select s.window_code from staff s where s.username = ?1), w.code""";

    @PersistenceContext
    EntityManager em;

    /** Empty also where {@code username} is null. */
    public Optional<Duty> duty(String username, LocalDate today) {
        return Sql.of(em::createNativeQuery, DUTY, username, today).row()
                .map(c -> new Duty(new StaffMember(c.text(), c.text(), c.text(), c.text()), c.day(), c.day(), c.instant(), c.bool()));
    }

    /** Empty where the person sits at no window that is open on the day. */
    public Optional<WindowSeat> seat(String username, LocalDate today) {
        return Sql.of(em::createNativeQuery, SEAT, username, today).row().map(c -> new WindowSeat(c.text(), c.text(), c.text(), c.text(), c.text()));
    }

    /** Empty also where {@code code} is null. */
    public Optional<Department> department(String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(em.find(Department.class, code));
    }

    public List<Department> departments() {
        return em.createQuery("select d from Department d order by d.code", Department.class).getResultList();
    }
}
