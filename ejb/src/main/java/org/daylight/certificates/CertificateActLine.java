package org.daylight.certificates;

import java.time.Instant;

/** @param actorZh null where no person acted */
public record CertificateActLine(Instant at, CertificateAct act, CertificateState state, String reason, String basis, String actorZh, String actorEn) {
}
