package org.daylight.items;

import jakarta.persistence.EntityManager;
import java.util.concurrent.Callable;
import org.daylight.DemoDistrict;
import org.daylight.RealDatabase;
import org.daylight.Wiring;
import org.daylight.kernel.Roles;

/** The confirmation of items on the real database, with the people of the demo district, on Monday 2026-03-02 at nine. */
final class ConfirmationGround {
    static final String ITEM = "1122998801990101X24220117001000";
    static final String MORNING = "2026-03-02T01:00:00Z";
    final RealDatabase database;
    final Wiring wiring;
    private final EntityManager em;

    ConfirmationGround() {
        this(DemoDistrict.database());
    }

    ConfirmationGround(RealDatabase database) {
        this.database = database;
        wiring = new Wiring(database);
        em = wiring.em();
        wiring.at(MORNING);
    }

    /** A draft of the item that plans to take effect on the day; its flow has steps of these departments beside its own. */
    long draft(ItemChange change, String from, String... others) {
        String steps = String.join(",", java.util.Arrays.stream(others).map("{\"code\":\"x\",\"department\":\"%s\"}"::formatted).toList());
        database.run("""
                insert into item_version (id, item_code, version, name_zh, name_en, statutory_limit, promised_limit, effective_from, state, change,
                    content, drafted_by)
                select nextval('item_version_id_seq'), i.code, (select max(version) + 1 from item_version v where v.item_code = i.code), '施工许可', 'Permit',
                    20, 3, cast(? as date), 'DRAFT', ?, cast(? as jsonb), 'itemadmin' from item i where i.code = ?""", from, change.name(),
                "{\"steps\":[{\"code\":\"own\"}" + (steps.isEmpty() ? "" : "," + steps) + "]}", ITEM);
        return Long.parseLong(one("select max(id) from item_version"));
    }

    String one(String sql, Object... arguments) {
        return database.values(sql, arguments).get(0);
    }

    long revision(long id) {
        return Long.parseLong(one("select revision from item_version where id = ?", id));
    }

    String state(long id) {
        return one("select state from item_version where id = ?", id);
    }

    <T> T in(Callable<T> act) {
        em.getTransaction().begin();
        try {
            T result = act.call();
            em.getTransaction().commit();
            return result;
        } catch (RuntimeException refused) {
            em.getTransaction().rollback();
            throw refused;
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    private ItemConfirmation door() {
        return wiring.door(ItemConfirmation.class);
    }

    void submit(long id) {
        wiring.as("itemadmin", Roles.ITEM_ADMINISTRATOR);
        in(() -> {
            door().submit(id, revision(id));
            return null;
        });
    }

    ItemState agree(String person, String role, long id) {
        wiring.as(person, role);
        return in(() -> door().agree(id, revision(id), "于法有据，同意", "区法〔2026〕1 号"));
    }

    void sendBack(String person, String role, long id, String reason) {
        wiring.as(person, role);
        in(() -> {
            door().sendBack(id, revision(id), reason);
            return null;
        });
    }

    ItemState section(long id) {
        return agree("legalsection", Roles.LEGAL_SECTION, id);
    }

    ItemState centre(long id) {
        return agree("centre", Roles.CENTRE_MANAGER, id);
    }

    ItemState office(long id) {
        return agree("legaloffice", Roles.LEGAL_OFFICE, id);
    }

    void publish(long id) {
        submit(id);
        section(id);
        centre(id);
        office(id);
    }
}
