package org.daylight.certificates;

import org.daylight.audit.Subject;

/**
 * Command: one act on one certificate.
 *
 * @param revision the one that the person saw; another one is {@code certificate.stale} (409)
 * @param reason   four letters or more
 * @param basis    legal basis; may be null
 */
public record ActOnCertificate(@Subject String number, long revision, String reason, String basis) {
}
