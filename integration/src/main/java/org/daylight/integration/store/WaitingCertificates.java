package org.daylight.integration.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.daylight.certificates.CertificateStoreOutbox;
import org.daylight.certificates.OutgoingCertificate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Certificates that wait for the store, and what became of them. */
@ApplicationScoped
public class WaitingCertificates {
    private static final Logger LOG = LoggerFactory.getLogger(WaitingCertificates.class);
    /** All of them end, even by time-outs, before the outbox takes them for lost. */
    private static final int AT_ONCE = 20;

    @Inject
    private StoreSettings settings;
    @Inject
    private CertificateStoreOutbox outbox;
    private volatile boolean failing;

    /** None where there is no store, which the people who wait are told. A fault that lasts is logged once. */
    public List<OutgoingCertificate> claim() {
        try {
            boolean configured = settings.url().isPresent();
            outbox.gateIs(configured);
            List<OutgoingCertificate> claimed = configured ? outbox.claim(AT_ONCE) : List.of();
            failing = false;
            return claimed;
        } catch (RuntimeException fault) {
            if (!failing) {
                LOG.error("Waiting certificates cannot be looked for; tried again until it works", fault);
            }
            failing = true;
            return List.of();
        }
    }

    /** An end that cannot be written down leaves the push to the next taker. */
    public void ended(OutgoingCertificate certificate, StoredHow how) {
        if (how.error() == null) {
            outbox.delivered(certificate.id(), certificate.attempt());
        } else {
            LOG.warn("Push {} was not taken by the certificate store, attempt {}: {}", certificate.id(), certificate.attempt(), how.error());
            outbox.failed(certificate.id(), certificate.attempt(), how.error(), how.forGood());
        }
    }
}
