package org.daylight.press.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keys as PKCS #12, protected by a password that the database does not know. */
@ApplicationScoped
public class SigningKeyRepository {
    @PersistenceContext
    EntityManager em;

    Optional<byte[]> kept(String signerCode, String kind) {
        List<?> found = em.createNativeQuery("select pkcs12 from signing_key where signer_code = ?1 and kind = ?2").setParameter(1, signerCode)
                .setParameter(2, kind).getResultList();
        return found.stream().map(byte[].class::cast).findFirst();
    }

    /** The key that is kept from now on: this one, or the one that was first. */
    byte[] keep(String signerCode, String kind, byte[] pkcs12, Instant now) {
        em.createNativeQuery("insert into signing_key (signer_code, kind, pkcs12, made_at) values (?1, ?2, ?3, ?4) on conflict do nothing")
                .setParameter(1, signerCode).setParameter(2, kind).setParameter(3, pkcs12).setParameter(4, Timestamp.from(now)).executeUpdate();
        return kept(signerCode, kind).orElseThrow();
    }
}
