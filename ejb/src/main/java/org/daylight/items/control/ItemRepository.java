package org.daylight.items.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daylight.items.entity.ItemVersion;

/** Reads the catalogue, each version together with its item. */
@ApplicationScoped
public class ItemRepository {
    private static final String VERSION_WITH_ITEM = "select v from ItemVersion v join fetch v.item i ";

    @PersistenceContext
    EntityManager em;

    public List<ItemVersion> inForce(LocalDate on, Optional<String> departmentCode) {
        TypedQuery<ItemVersion> query = em.createQuery(VERSION_WITH_ITEM
                + "where v.state = org.daylight.items.ItemState.PUBLISHED and v.change <> org.daylight.items.ItemChange.REVOKE and v.effectiveFrom <= :on and (v.effectiveUntil is null or v.effectiveUntil >= :on)"
                + departmentCode.map(code -> " and i.departmentCode = :department").orElse("")
                + " order by i.code, v.version", ItemVersion.class).setParameter("on", on);
        departmentCode.ifPresent(code -> query.setParameter("department", code));
        return query.getResultList();
    }

    /** Newest first. */
    public List<ItemVersion> versions(String itemCode) {
        return em.createQuery(VERSION_WITH_ITEM + "where i.code = :code and v.state = org.daylight.items.ItemState.PUBLISHED and v.change <> org.daylight.items.ItemChange.REVOKE order by v.version desc", ItemVersion.class)
                .setParameter("code", itemCode).getResultList();
    }

    public Optional<ItemVersion> version(long id) {
        return em.createQuery(VERSION_WITH_ITEM + "where v.id = :id", ItemVersion.class)
                .setParameter("id", id).getResultStream().findFirst();
    }
}
