package org.daylight.organisation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.daylight.organisation.entity.Department;
import org.daylight.organisation.entity.Staff;

/** Reads departments and staff. */
@ApplicationScoped
public class StaffRepository {

    @PersistenceContext
    EntityManager em;

    /** Empty also where {@code username} is null. */
    public Optional<Staff> byUsername(String username) {
        return username == null ? Optional.empty() : Optional.ofNullable(em.find(Staff.class, username));
    }

    /** Empty also where {@code code} is null. */
    public Optional<Department> department(String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(em.find(Department.class, code));
    }

    public List<Department> departments() {
        return em.createQuery("select d from Department d order by d.code", Department.class).getResultList();
    }
}
