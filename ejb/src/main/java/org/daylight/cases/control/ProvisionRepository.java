package org.daylight.cases.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.daylight.cases.intake.FormProvision.Provision;
import org.daylight.kernel.Columns;

/** Keeps what was handed out. */
@ApplicationScoped
public class ProvisionRepository {

    @PersistenceContext
    EntityManager em;

    /**
     * @param itemCode of the notice; null: a form
     * @param sha256   of the form; null: a notice
     * @param clerk    null: the public
     */
    public void add(String itemCode, String sha256, String clerk, Instant at) {
        em.createNativeQuery("insert into form_provision (item_code, what, sha256, channel, at, by_whom) values (?1, ?2, ?3, ?4, ?5, ?6)")
                .setParameter(1, itemCode).setParameter(2, sha256 == null ? "NOTICE" : "FORM").setParameter(3, sha256)
                .setParameter(4, clerk == null ? Entrance.ONLINE : Entrance.WINDOW).setParameter(5, Timestamp.from(at)).setParameter(6, clerk).executeUpdate();
    }

    public List<Provision> ofForms(List<String> hashes) {
        return Columns.of(em.createNativeQuery("select f, count(p.id), max(p.at) from unnest(string_to_array(?1, ',')) f "
                + "left join form_provision p on p.sha256 = f group by f").setParameter(1, String.join(",", hashes)).getResultList())
                .map(c -> new Provision(c.text(), c.number(), c.instant())).toList();
    }

    public Provision ofNotice(String itemCode) {
        return Columns.of(em.createNativeQuery("select count(*), max(at) from form_provision where item_code = ?1 and what = 'NOTICE'")
                .setParameter(1, itemCode).getResultList()).map(c -> new Provision(null, c.number(), c.instant())).findFirst().orElseThrow();
    }
}
