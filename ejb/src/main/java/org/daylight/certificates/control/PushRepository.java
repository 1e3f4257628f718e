package org.daylight.certificates.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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

/** Certificates that wait for the certificate store. */
@ApplicationScoped
public class PushRepository {
    /** Oldest first, of each certificate one at a time and in order; one that the border took and did not end is taken again. */
    private static final String CLAIM = """
            with due as (
                select p.id from certificate_push p join certificate c on c.id = p.certificate_id join sheet s on s.id = c.sheet_id
                where (p.state = 'QUEUED' and p.next_attempt_at <= ?1 or p.state = 'SENDING' and p.claimed_at <= ?2) and s.state = 'READY'
                    and not exists (select 1 from certificate_push e where e.certificate_id = p.certificate_id and e.id < p.id and e.state in ('QUEUED', 'SENDING'))
                order by p.next_attempt_at, p.id limit ?3 for update of p skip locked),
            claimed as (
                update certificate_push p set state = 'SENDING', claimed_at = ?4, attempts = p.attempts + 1 from due where p.id = due.id
                returning p.id, p.attempts, p.certificate_id, p.state_pushed)
            select m.id, m.attempts, c.number, c.name_zh, c.type_code, c.holder_name, c.holder_id, c.holder_kind, d.name_zh as issuer, d.credit_code,
                c.issued_on, c.valid_until, m.state_pushed, c.version_number, v.number as previous, s.sha256
            from claimed m join certificate c on c.id = m.certificate_id join department d on d.code = c.issuer_code join sheet s on s.id = c.sheet_id
                left join certificate v on v.id = c.previous_id order by m.id""";

    @PersistenceContext
    EntityManager em;
    @Inject
    Clock clock;

    /** The certificate as it is now waits for the store. */
    void add(Certificate certificate) {
        em.createNativeQuery("""
                insert into certificate_push (certificate_id, state_pushed, state, next_attempt_at, created_at) values (?1, ?2, 'QUEUED', ?3, ?3)""")
                .setParameter(1, certificate.id()).setParameter(2, certificate.state().name()).setParameter(3, Timestamp.from(clock.instant()))
                .executeUpdate();
    }

    /** @param lostBefore those taken before are taken again */
    public List<OutgoingCertificate> claim(int most, Instant now, Instant lostBefore) {
        return Columns.of(em.createNativeQuery(CLAIM).setParameter(1, Timestamp.from(now)).setParameter(2, Timestamp.from(lostBefore)).setParameter(3, most)
                .setParameter(4, Timestamp.from(now)).getResultList()).map(PushRepository::outgoing).toList();
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

    public void delivered(long id, int attempt, Instant now) {
        em.createNativeQuery("""
                update certificate_push set state = 'SENT', sent_at = ?1, last_error = null, claimed_at = null
                where id = ?2 and attempts = ?3 and state = 'SENDING'""")
                .setParameter(1, Timestamp.from(now)).setParameter(2, id).setParameter(3, attempt).executeUpdate();
    }

    /** @param again null: never */
    public void failed(long id, int attempt, String error, Instant again) {
        em.createNativeQuery("""
                update certificate_push set state = case when cast(?1 as varchar) is null then 'FAILED' else 'QUEUED' end,
                    next_attempt_at = cast(?1 as timestamptz), last_error = ?2, claimed_at = null
                where id = ?3 and attempts = ?4 and state = 'SENDING'""")
                .setParameter(1, again == null ? null : again.toString()).setParameter(2, error).setParameter(3, id).setParameter(4, attempt)
                .executeUpdate();
    }

    public void gateIs(boolean configured, Instant now) {
        em.createNativeQuery("""
                insert into certificate_store_gate (id, configured, told_at) values (1, ?1, ?2)
                on conflict (id) do update set configured = excluded.configured, told_at = excluded.told_at
                where certificate_store_gate.configured <> excluded.configured""")
                .setParameter(1, configured).setParameter(2, Timestamp.from(now)).executeUpdate();
    }

    public StoreGate gate() {
        Columns c = new Columns((Object[]) em.createNativeQuery("""
                select coalesce((select configured from certificate_store_gate), false),
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
    public boolean again(long id, Instant now) {
        return em.createNativeQuery("update certificate_push set state = 'QUEUED', attempts = 0, next_attempt_at = ?1 where id = ?2 and state = 'FAILED'")
                .setParameter(1, Timestamp.from(now)).setParameter(2, id).executeUpdate() == 1;
    }
}
