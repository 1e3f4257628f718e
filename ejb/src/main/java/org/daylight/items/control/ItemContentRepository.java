package org.daylight.items.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.daylight.items.ItemContent;
import org.daylight.items.ItemSheet;
import org.daylight.items.entity.ItemAttributes;
import org.daylight.items.entity.ItemVersion;

/** Keeps what stands beside a version: its content, and the attributes that the item takes on with it. */
@ApplicationScoped
public class ItemContentRepository {

    @PersistenceContext
    EntityManager em;

    public ItemContent content(ItemVersion version) {
        return ItemJson.content(column("content", version));
    }

    /** Those of the item where the version brings none of its own. */
    public ItemAttributes attributes(ItemVersion version) {
        ItemAttributes brought = ItemJson.attributes(column("attributes", version));
        return brought == null ? version.item().attributes() : brought;
    }

    public ItemSheet sheet(ItemVersion version) {
        return version.sheet(attributes(version), content(version));
    }

    public void write(ItemVersion version, ItemSheet sheet) {
        em.createNativeQuery("update item_version set content = cast(?1 as jsonb), attributes = cast(?2 as jsonb) where id = ?3")
                .setParameter(1, ItemJson.text(sheet.content())).setParameter(2, ItemJson.text(ItemAttributes.of(sheet)))
                .setParameter(3, version.id()).executeUpdate();
    }

    private String column(String name, ItemVersion version) {
        return (String) em.createNativeQuery("select cast(" + name + " as text) from item_version where id = ?1")
                .setParameter(1, version.id()).getSingleResult();
    }
}
