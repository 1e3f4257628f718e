package org.daylight.certificates.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.daylight.certificates.CertificateState;
import org.daylight.certificates.OutgoingCertificate;
import org.daylight.certificates.PushLine;
import org.daylight.certificates.StoreGate;
import org.daylight.certificates.entity.Certificate;
import org.daylight.kernel.Columns;
import org.daylight.kernel.OutboxTable;

/** Certificates that wait for the certificate store. */
@ApplicationScoped
public class PushRepository extends OutboxTable<OutgoingCertificate> {
    /** Signed, and of each certificate one at a time and in order. */
    private static final String READY = """
            exists (select 1 from certificate c join sheet s on s.id = c.sheet_id where c.id = o.certificate_id and s.state = 'READY')
                and not exists (select 1 from certificate_push e where e.certificate_id = o.certificate_id and e.id < o.id and e.state in ('QUEUED', 'SENDING'))""";
    private static final String READ = """
            select m.id, m.attempts, c.number, c.name_zh, c.type_code, c.holder_name, c.holder_id, c.holder_kind, d.name_zh as issuer, d.credit_code,
                c.issued_on, c.valid_until, m.state_pushed, c.version_number, v.number as previous, s.sha256
            from claimed m join certificate c on c.id = m.certificate_id join department d on d.code = c.issuer_code join sheet s on s.id = c.sheet_id
                left join certificate v on v.id = c.previous_id order by m.id""";
    private static final String STORE = "CERTIFICATE_STORE";

    @PersistenceContext
    EntityManager em;
    @Inject
    Clock clock;

    public PushRepository() {
        super("certificate_push", PushRules.MOST_ATTEMPTS, READ, PushRepository::outgoing);
    }

    @Override
    protected Query query(String sql) {
        return em.createNativeQuery(sql);
    }

    /** The certificate as it is now waits for the store. */
    void add(Certificate certificate) {
        em.createNativeQuery("""
                insert into certificate_push (certificate_id, state_pushed, state, next_attempt_at, created_at) values (?1, ?2, 'QUEUED', ?3, ?3)""")
                .setParameter(1, certificate.id()).setParameter(2, certificate.state().name()).setParameter(3, Timestamp.from(clock.instant()))
                .executeUpdate();
    }

    public List<OutgoingCertificate> claim(int most, Instant now) {
        return take(most, now, READY);
    }

    private static OutgoingCertificate outgoing(Columns c) {
        long id = c.number();
        int attempt = c.count();
        String number = c.text();
        String name = c.text();
        String typeCode = c.text();
        String holder = c.text();
        String holderCode = c.text();
        String holderKind = c.text();
        String issuer = c.text();
        String issuerCode = c.text();
        return new OutgoingCertificate(id, attempt, number, name, typeCode, holder, holderCode, holderKind, issuer, issuerCode, c.day(), c.day(),
                PushRules.area(issuerCode), PushRules.code(c.constant(CertificateState.class)), c.count(), c.text(), c.text());
    }

    public void gateIs(boolean configured, Instant now) {
        gateIs(STORE, configured, now);
    }

    public StoreGate gate() {
        Columns c = new Columns((Object[]) em.createNativeQuery("""
                select coalesce((select configured from outbox_gate where name = 'CERTIFICATE_STORE'), false),
                    (select count(*) from certificate_push where state in ('QUEUED', 'SENDING')),
                    (select count(*) from certificate_push where state = 'FAILED')""").getSingleResult());
        return new StoreGate(c.bool(), c.number(), c.number());
    }

    public List<PushLine> givenUp(int most) {
        return Columns.of(em.createNativeQuery("""
                select p.id, c.number, p.state_pushed, p.attempts, p.last_error, p.created_at from certificate_push p
                join certificate c on c.id = p.certificate_id where p.state = 'FAILED' order by p.id limit ?1""").setParameter(1, most).getResultList())
                .map(c -> new PushLine(c.number(), c.text(), c.constant(CertificateState.class), c.count(), c.text(), c.instant())).toList();
    }

    /** False where it was not given up. */
    public boolean again(long id, String person, Instant now) {
        return again(List.of(id), person, now, "true") == 1;
    }
}
