package org.daylight.items;

import java.util.function.Supplier;
import org.daylight.DemoDistrict;
import org.daylight.RealDatabase;
import org.daylight.Wiring;
import org.daylight.kernel.Roles;

/** The made-up district on the morning of 20 November 2026, and doors into its catalogue. */
class ItemGround {
    static final String PERMIT = "1122998801990101X24220117001000";
    final RealDatabase database;
    final Wiring wiring;
    final ItemDrafts drafts;
    final ItemQueries queries;
    final ItemCatalogue catalogue;
    final ItemQuality quality;
    final ItemForms forms;

    ItemGround() {
        this(DemoDistrict.database());
    }

    /** On a connection of its own. */
    ItemGround(RealDatabase database) {
        this.database = database;
        wiring = new Wiring(database);
        drafts = wiring.door(ItemDrafts.class);
        queries = wiring.door(ItemQueries.class);
        catalogue = wiring.door(ItemCatalogue.class);
        quality = wiring.door(ItemQuality.class);
        forms = wiring.door(ItemForms.class);
        wiring.at("2026-11-20T01:00:00Z");
        asHousing();
    }

    final void asHousing() {
        wiring.as("itemadmin", Roles.ITEM_ADMINISTRATOR);
    }

    final void asMarket() {
        wiring.as("itemadmin2", Roles.ITEM_ADMINISTRATOR);
    }

    final void asLegalOffice() {
        wiring.as("legaloffice", Roles.LEGAL_OFFICE);
    }

    /** What a door does in a transaction of its own, as the container does it. */
    <T> T in(Supplier<T> act) {
        wiring.em().getTransaction().begin();
        try {
            T result = act.get();
            wiring.em().getTransaction().commit();
            return result;
        } finally {
            if (wiring.em().getTransaction().isActive()) {
                wiring.em().getTransaction().rollback();
            }
            wiring.em().clear();
        }
    }

    long begin(ItemSheet sheet) {
        return in(() -> drafts.begin(sheet));
    }

    /** As if everybody had agreed. */
    void publish(long versionId) {
        database.run("update item_version set state = 'PUBLISHED', effective_from = '2026-01-01' where id = ?", versionId);
    }
}
