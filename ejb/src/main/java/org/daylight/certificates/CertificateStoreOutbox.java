package org.daylight.certificates;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.daylight.certificates.control.PushRepository;

/**
 * Door for the border: certificates that wait to go into the certificate store, each taken by one taker at a time and not before its document is signed.
 * One whose taker died is taken again; the store knows by the identifier that it is the same.
 *
 * @article RES-10 (004 art. 27)
 */
@Stateless
@PermitAll // called by the border's route only; no person can reach it
public class CertificateStoreOutbox {
    @Inject
    PushRepository pushes;
    @Inject
    Clock clock;

    /** The oldest that are due, {@code most} at most, are the caller's for ten minutes. */
    public List<OutgoingCertificate> claim(int most) {
        return pushes.claim(most, clock.instant());
    }

    /** The store has taken it; nothing changes where somebody else took it meanwhile. */
    public void delivered(long id, int attempt) {
        pushes.delivered(id, attempt, clock.instant());
    }

    /**
     * It waits for the square of the attempts in minutes, and is given up after the eighth, for people to look.
     *
     * @param error   {@code unreachable}, {@code timeout} or {@code http 503}
     * @param forGood given up at once: the store will never take it as it is
     */
    public void failed(long id, int attempt, String error, boolean forGood) {
        pushes.failed(id, attempt, error, forGood, clock.instant());
    }

    /** So that people who wait are told why nothing leaves. */
    public void gateIs(boolean configured) {
        pushes.gateIs(configured, clock.instant());
    }
}
