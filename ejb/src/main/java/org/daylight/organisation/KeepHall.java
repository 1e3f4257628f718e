package org.daylight.organisation;

import java.time.LocalDate;
import org.daylight.audit.Subject;

/**
 * A hall as it is to be; {@code revision} as it was read, null for a new one. See {@link HallView}.
 */
public record KeepHall(@Subject String code, HallKind kind, String nameZh, String nameEn, String organCode, String address, String phone,
                       String consentDocument, LocalDate consentOn, boolean guided, LocalDate activeFrom, LocalDate activeUntil,
                       Long revision) {
}
