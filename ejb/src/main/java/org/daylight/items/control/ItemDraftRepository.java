package org.daylight.items.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.daylight.items.ItemSheet;
import org.daylight.items.entity.Item;
import org.daylight.items.entity.ItemVersion;
import org.daylight.kernel.Problem;

/** Keeps items and their versions while they are written. */
@ApplicationScoped
public class ItemDraftRepository {

    /** Before the version, in the order of whoever sends one on its way. */
    private static final String HOLD_ITEM = "select i.code from item i where i.code = (select v.item_code from item_version v where v.id = ?1) for update";

    @PersistenceContext
    EntityManager em;
    @Inject
    ItemContentRepository contents;

    /** The item, of which nobody else begins or discards a version until the transaction ends. */
    public Optional<Item> lock(String itemCode) {
        return itemCode == null ? Optional.empty() : Optional.ofNullable(em.find(Item.class, itemCode, LockModeType.PESSIMISTIC_WRITE));
    }

    /**
     * The version as it is once everybody who was at it has finished; nobody else changes it until the transaction ends, and it will have the next
     * revision, whatever is changed. {@code item.unknown} (404), {@code item.stale-revision} (409) where it is not at this revision.
     */
    public ItemVersion lock(long versionId, long revision) {
        em.createNativeQuery(HOLD_ITEM).setParameter(1, versionId).getResultList();
        ItemVersion version = em.createQuery("select v from ItemVersion v where v.id = :id", ItemVersion.class).setParameter("id", versionId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst()
                .orElseThrow(() -> new Problem(Problem.Kind.NOT_FOUND, "item.unknown", "ITM-01"));
        if (version.revision() != revision) {
            throw stale();
        }
        em.lock(version, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return version;
    }

    /** All versions of the item in any state, newest first. */
    public List<ItemVersion> versions(String itemCode) {
        return em.createQuery("select v from ItemVersion v join fetch v.item i where i.code = :code order by v.version desc", ItemVersion.class)
                .setParameter("code", itemCode).getResultList();
    }

    public Item add(Item item) {
        em.persist(item);
        return item;
    }

    public ItemVersion add(ItemVersion version, ItemSheet sheet) {
        em.persist(version.write(sheet));
        return keep(version, sheet);
    }

    /** Writes what stands beside the version too. */
    public ItemVersion keep(ItemVersion version, ItemSheet sheet) {
        flush();
        contents.write(version, sheet);
        return version;
    }

    /**
     * Whether nobody of the department can begin an item under the code: it is another department's, or has a version that was not withdrawn. Until
     * the transaction ends nobody else can ask for the code.
     */
    public boolean isTaken(String itemCode, String departmentCode) {
        return isKnown(itemCode) && !(em.find(Item.class, itemCode).departmentCode().equals(departmentCode)
                && versions(itemCode).stream().noneMatch(version -> version.isOpen() || version.isPublished()));
    }

    /** Until the transaction ends nobody else can ask for the code. */
    public boolean isKnown(String itemCode) {
        em.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext(?1))").setParameter(1, itemCode).getSingleResult();
        return em.find(Item.class, itemCode) != null;
    }

    /** The draft is one of an item under another code; the item under the old code, which has no other version, is gone. */
    public void move(ItemVersion version, Item item) {
        Item old = version.item();
        em.persist(item);
        version.moveTo(item);
        flush();
        em.remove(old);
    }

    public void withdraw(ItemVersion version) {
        version.withdraw();
        flush();
    }

    public void remove(ItemVersion version) {
        em.remove(version);
        flush();
    }

    public void remove(Item item) {
        em.remove(item);
        flush();
    }

    /** {@code item.stale-revision} (409) where somebody was faster. */
    public void flush() {
        try {
            em.flush();
        } catch (OptimisticLockException faster) {
            throw stale();
        }
    }

    static Problem stale() {
        return new Problem(Problem.Kind.CONFLICT, "item.stale-revision", "ITM-01");
    }
}
