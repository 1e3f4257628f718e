package org.daylight.organisation;

import java.time.LocalDate;

/**
 * A hall; {@code consentDocument} and {@code consentOn} are the district government's for a branch (ITM-25), {@code guided} by the centre (ORG-26).
 */
public record HallView(String code, HallKind kind, String nameZh, String nameEn, String organCode, String address, String phone,
                       String consentDocument, LocalDate consentOn, boolean guided, LocalDate activeFrom, LocalDate activeUntil,
                       long revision, long windows) {
}
