package org.daylight.certificates;

import java.time.Instant;

/** A push that was given up. @param state of the certificate that the store does not know yet */
public record PushLine(long id, String number, CertificateState state, int attempts, String error, Instant createdAt) {
}
