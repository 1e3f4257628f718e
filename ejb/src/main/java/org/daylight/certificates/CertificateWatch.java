package org.daylight.certificates;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Every ten seconds, so that the public verifies nothing whose last day is over: such certificates end, or are renewed by the law. May run on every node
 * and as often as it likes.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@PermitAll // no client view but the timer's
public class CertificateWatch {
    private static final int AT_ONCE = 500;
    @Inject
    CertificateTerms terms;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false, info = "certificate watch")
    void look() {
        terms.over(AT_ONCE).forEach(terms::end);
    }
}
