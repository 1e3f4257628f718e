package org.daylight.items.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.daylight.items.ItemForms.Form;
import org.daylight.kernel.Columns;

/** Keeps blank and sample forms by the hash of their bytes. */
@ApplicationScoped
public class FormRepository {

    @PersistenceContext
    EntityManager em;

    /** Who brings the same bytes again changes nothing. */
    public void add(Form form, String by, Instant at) {
        em.createNativeQuery("insert into item_form (sha256, name, media_type, bytes, stored_by, stored_at) values (?1, ?2, ?3, ?4, ?5, ?6) "
                + "on conflict (sha256) do nothing").setParameter(1, form.sha256()).setParameter(2, form.name()).setParameter(3, form.mediaType())
                .setParameter(4, form.bytes()).setParameter(5, by).setParameter(6, Timestamp.from(at)).executeUpdate();
    }

    public Optional<Form> form(String sha256) {
        return Columns.of(em.createNativeQuery("select sha256, name, media_type, bytes from item_form where sha256 = ?1").setParameter(1, sha256)
                .getResultList()).map(c -> new Form(c.text(), c.text(), c.text(), c.bytes())).findFirst();
    }
}
