package org.daylight.certificates;

/** State of a certificate. */
public enum CertificateState {
    VALID, SUSPENDED, REVOKED, ANNULLED, EXPIRED
}
