package org.daylight.items.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.daylight.items.entity.SecrecyExemption;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;

/** The register of exemptions. */
@ApplicationScoped
public class ExemptionRepository {
    private static final String NEXT_SERIAL = """
            insert into secrecy_exemption_serial (year, last) values (?1, 1) \
            on conflict (year) do update set last = secrecy_exemption_serial.last + 1 returning last""";

    @PersistenceContext
    EntityManager em;

    /** The next register number of the year, such as {@code 2026-0007}, without gaps. */
    public String nextReference(int year) {
        Number serial = (Number) em.createNativeQuery(NEXT_SERIAL).setParameter(1, year).getSingleResult();
        return "%d-%04d".formatted(year, serial.intValue());
    }

    public void add(SecrecyExemption exemption) {
        em.persist(exemption);
        em.flush();
    }

    /** As it is once everybody who was at it has finished. */
    public Optional<SecrecyExemption> hold(String reference) {
        return em.createQuery("select e from SecrecyExemption e where e.reference = :reference", SecrecyExemption.class)
                .setParameter("reference", reference).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    /** @param department null: all */
    public Page<SecrecyExemption> register(String department, PageRequest page) {
        String where = department == null ? "" : " where e.departmentCode = :department";
        TypedQuery<SecrecyExemption> rows = em.createQuery("select e from SecrecyExemption e" + where + " order by e.id desc", SecrecyExemption.class);
        TypedQuery<Long> count = em.createQuery("select count(e) from SecrecyExemption e" + where, Long.class);
        if (department != null) {
            rows.setParameter("department", department);
            count.setParameter("department", department);
        }
        List<SecrecyExemption> found = rows.setFirstResult(page.first()).setMaxResults(page.size()).getResultList();
        return new Page<>(found, count.getSingleResult());
    }
}
