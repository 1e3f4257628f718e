package org.daylight.certificates.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daylight.certificates.CertificateAct;
import org.daylight.certificates.CertificateState;
import org.daylight.certificates.RenewalView;
import org.daylight.certificates.entity.Certificate;
import org.daylight.kernel.Columns;
import org.daylight.kernel.Conditions;

/** Certificates, what happened to them, and their running numbers. */
@ApplicationScoped
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

    /** How long certificates of the type are valid; without end where nothing is set. */
    CertificateTerm term(String typeCode) {
        return Columns.of(em.createNativeQuery("select valid_months, renewal_days from certificate_type where type_code = ?1").setParameter(1, typeCode)
                .getResultList()).findFirst().map(c -> new CertificateTerm(c.countOrNull(), c.count())).orElse(CertificateTerm.ENDLESS);
    }

    public void add(Certificate certificate) {
        em.persist(certificate);
        em.flush();
    }

    /** What was done, with the state it led to; what the entity holds is written first. */
    void act(Certificate certificate, CertificateAct act, String reason, String basis, String actor, Instant at) {
        em.flush();
        em.createNativeQuery("insert into certificate_act (certificate_id, at, act, state, reason, basis, actor) values (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
                .setParameter(1, certificate.id()).setParameter(2, Timestamp.from(at)).setParameter(3, act.name()).setParameter(4, certificate.state().name())
                .setParameter(5, reason).setParameter(6, basis).setParameter(7, actor).executeUpdate();
    }

    public Optional<Certificate> byNumberOrCode(String number, String verificationCode) {
        if (number == null || !Conditions.isStorable(number) || !Conditions.isStorable(verificationCode)) {
            return Optional.empty(); // no text of the database holds it
        }
        return em.createQuery("select c from Certificate c where c.number = :number or c.verificationCode = :code", Certificate.class)
                .setParameter("number", number).setParameter("code", verificationCode).getResultStream().findFirst();
    }

    /** Nobody else acts on it until the transaction ends. */
    public Optional<Certificate> lock(String number) {
        return byNumberOrCode(number, "").map(found -> {
            em.lock(found, LockModeType.PESSIMISTIC_WRITE);
            em.refresh(found);
            return found;
        });
    }

    public Optional<Certificate> lock(long id) {
        return Optional.ofNullable(em.find(Certificate.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Those of the case that are valid or suspended. */
    List<Certificate> lockOpenOfCase(long caseId) {
        return em.createQuery("select c from Certificate c where c.caseId = :caseId and c.state in :open order by c.id", Certificate.class)
                .setParameter("caseId", caseId).setParameter("open", List.of(CertificateState.VALID, CertificateState.SUSPENDED))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    /** In its newest version. */
    public Optional<Certificate> ofCase(String caseNumber) {
        return em.createQuery("select c from Certificate c where c.caseNumber = :caseNumber order by c.versionNumber desc", Certificate.class)
                .setParameter("caseNumber", caseNumber).setMaxResults(1).getResultStream().findFirst();
    }

    /** Ids of those whose last day is over while they are valid or suspended. */
    public List<Long> over(LocalDate today, int most) {
        List<?> ids = em.createNativeQuery("""
                select id from certificate where valid_until < ?1 and state in ('VALID', 'SUSPENDED') order by valid_until, id limit ?2""")
                .setParameter(1, Date.valueOf(today)).setParameter(2, most).getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    public Optional<RenewalView> openRenewal(long id) {
        return Columns.of(em.createNativeQuery("select applied_on, in_time, note from certificate_renewal where certificate_id = ?1 and decided_at is null")
                .setParameter(1, id).getResultList()).findFirst().map(c -> new RenewalView(c.day(), c.bool(), c.text()));
    }

    void addRenewal(long id, RenewalView renewal, String actor) {
        em.createNativeQuery("insert into certificate_renewal (certificate_id, applied_on, in_time, note, received_by) values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, id).setParameter(2, Date.valueOf(renewal.appliedOn())).setParameter(3, renewal.inTime()).setParameter(4, renewal.note())
                .setParameter(5, actor).executeUpdate();
    }

    /** False where no renewal waits. */
    boolean decideRenewal(long id, boolean granted, Instant at) {
        return em.createNativeQuery("update certificate_renewal set decided_at = ?1, granted = ?2 where certificate_id = ?3 and decided_at is null")
                .setParameter(1, Timestamp.from(at)).setParameter(2, granted).setParameter(3, id).executeUpdate() == 1;
    }
}
