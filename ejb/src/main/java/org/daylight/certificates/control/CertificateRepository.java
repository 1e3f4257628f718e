package org.daylight.certificates.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.daylight.certificates.entity.Certificate;
import org.daylight.certificates.entity.CertificateDocument;

/** Certificates, their documents and the serials of their issuers. */
@Dependent
public class CertificateRepository {
    private static final String NEXT_SERIAL = """
            insert into certificate_serial (issuer_code, last) values (?1, 1) \
            on conflict (issuer_code) do update set last = certificate_serial.last + 1 returning last""";

    @PersistenceContext
    private EntityManager em;

    public CertificateRepository() {
    }

    CertificateRepository(EntityManager em) {
        this.em = em;
    }

    /** The next serial of the issuer, from 1, without gaps: a second issue waits for the first to commit. */
    public long nextSerial(String issuerCode) {
        return ((Number) em.createNativeQuery(NEXT_SERIAL).setParameter(1, issuerCode).getSingleResult()).longValue();
    }

    public void add(Certificate certificate, byte[] pdf) {
        em.persist(certificate);
        em.flush();
        em.persist(new CertificateDocument(certificate.id(), pdf));
    }

    public Optional<Certificate> byNumberOrCode(String number, String verificationCode) {
        if (number == null || number.indexOf('\0') >= 0 || verificationCode.indexOf('\0') >= 0) {
            return Optional.empty(); // no text of the database holds it
        }
        return em.createQuery("select c from Certificate c where c.number = :number or c.verificationCode = :code", Certificate.class)
                .setParameter("number", number).setParameter("code", verificationCode).getResultStream().findFirst();
    }

    public Optional<Certificate> ofCase(String caseNumber) {
        return em.createQuery("select c from Certificate c where c.caseNumber = :caseNumber", Certificate.class)
                .setParameter("caseNumber", caseNumber).getResultStream().findFirst();
    }

    public byte[] document(Certificate certificate) {
        return em.find(CertificateDocument.class, certificate.id()).pdf();
    }
}
