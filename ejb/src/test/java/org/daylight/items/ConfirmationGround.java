package org.daylight.items;

import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.daylight.DemoDistrict;
import org.daylight.RealDatabase;
import org.daylight.Wiring;
import org.daylight.kernel.Roles;

/** The confirmation of items on the real database, with the people of the demo district, on Monday 2026-03-02 at nine. */
public final class ConfirmationGround {
    public static final String ITEM = "1122998801990101X24220117001000";
    public static final String MORNING = "2026-03-02T01:00:00Z";
    public final RealDatabase database;
    public final Wiring wiring;
    private final EntityManager em;

    public ConfirmationGround() {
        this(DemoDistrict.database());
    }

    public ConfirmationGround(RealDatabase database) {
        this.database = database;
        wiring = new Wiring(database);
        em = wiring.em();
        wiring.at(MORNING);
        in(this::door); // what doors store at their start stays, whatever act is refused first
    }

    /** A draft of the item that plans to take effect on the day; its flow has steps of these departments beside its own. */
    public long draft(ItemChange change, String from, String... others) {
        String steps = String.join(",", Arrays.stream(others).map("""
                {"code": "ask-%1$s", "nameZh": "征求意见", "kind": "SPECIAL", "post": "handler", "department": "%1$s"}"""::formatted).toList());
        database.run("""
                insert into item_version (id, item_code, version, name_zh, name_en, statutory_limit, promised_limit, certificate_zh, certificate_en,
                    certificate_type, effective_from, state, change, content, change_reason, change_basis, drafted_by)
                select nextval('item_version_id_seq'), v.item_code, (select max(version) + 1 from item_version n where n.item_code = v.item_code),
                    v.name_zh, v.name_en, 20, 5, v.certificate_zh, v.certificate_en, v.certificate_type, cast(? as date), 'DRAFT', ?,
                    jsonb_set(v.content, '{steps}', (v.content -> 'steps') || cast(? as jsonb)), '法律修订', '《建筑法》修正案', 'itemadmin'
                from item_version v where v.id = 1""", from, change.name(), "[" + steps + "]");
        return Long.parseLong(one("select max(id) from item_version"));
    }

    /** Somebody more on the staff, trained. */
    public void hire(String username, String department) {
        database.run("insert into staff (username, name_zh, name_en, department_code, active_from) values (?, '于海', 'Yu Hai', ?, '2020-01-01')",
                username, department);
        database.run("insert into training_record (username, course, hours, passed_on, trainer, recorded_by, recorded_at)"
                + " values (?, '上岗培训', 8, '2020-01-02', '政务办', 'centre', '2020-01-02T00:00:00Z')", username);
    }

    public String one(String sql, Object... arguments) {
        return database.values(sql, arguments).get(0);
    }

    public long revision(long id) {
        return Long.parseLong(one("select revision from item_version where id = ?", id));
    }

    public String state(long id) {
        return one("select state from item_version where id = ?", id);
    }

    public <T> T in(Callable<T> act) {
        em.getTransaction().begin();
        try {
            T result = act.call();
            em.getTransaction().commit();
            em.clear();
            return result;
        } catch (RuntimeException refused) {
            em.getTransaction().rollback();
            em.clear();
            throw refused;
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    private ItemConfirmation door() {
        return wiring.door(ItemConfirmation.class);
    }

    public void submit(long id) {
        wiring.as("itemadmin", Roles.ITEM_ADMINISTRATOR);
        in(() -> {
            door().submit(id, revision(id));
            return null;
        });
    }

    public ItemState agree(String person, String role, long id) {
        wiring.as(person, role);
        return in(() -> door().agree(id, revision(id), "于法有据，同意", "区法〔2026〕1 号"));
    }

    public void sendBack(String person, String role, long id, String reason) {
        wiring.as(person, role);
        in(() -> {
            door().sendBack(id, revision(id), reason);
            return null;
        });
    }

    public ItemState section(long id) {
        return agree("legalsection", Roles.LEGAL_SECTION, id);
    }

    public ItemState centre(long id) {
        return agree("centre", Roles.CENTRE_MANAGER, id);
    }

    public ItemState office(long id) {
        return agree("legaloffice", Roles.LEGAL_OFFICE, id);
    }

    public void publish(long id) {
        submit(id);
        section(id);
        centre(id);
        office(id);
    }
}
