package org.daylight.certificates;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.daylight.certificates.control.CertificateLife;
import org.daylight.certificates.control.CertificateRepository;
import org.daylight.kernel.LegalTime;

/**
 * Door for the watch: certificates whose last day is over. As often as it is called, each ends once.
 *
 * @article RES-08; Administrative Licensing Law art. 50, 70(1)
 */
@Stateless
@PermitAll // called by the watch only
public class CertificateTerms {
    @Inject
    CertificateRepository certificates;
    @Inject
    CertificateLife life;
    @Inject
    Clock clock;

    /** Ids, the longest over first. */
    public List<Long> over(int most) {
        return certificates.over(LegalTime.today(clock), most);
    }

    /** Renewed where a renewal was applied for in time and nobody decided, expired otherwise; nothing where somebody was faster. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void end(long id) {
        certificates.lock(id).filter(certificate -> certificate.isOver(LegalTime.today(clock)))
                .ifPresent(certificate -> life.end(certificate, clock.instant()));
    }
}
