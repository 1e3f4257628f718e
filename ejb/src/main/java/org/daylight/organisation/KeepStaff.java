package org.daylight.organisation;

import java.time.LocalDate;
import java.util.Locale;
import org.daylight.audit.Subject;
import org.daylight.kernel.IdentityDocument;

/**
 * A person as they are to be; {@code revision} as it was read, null for a new one.
 *
 * @param identityNumber checked by the rule of its kind; both null where not known yet
 * @param windowCode     null: at no window
 * @param activeUntil    last day of duty, inclusive; null: open
 */
public record KeepStaff(@Subject String username, String nameZh, String nameEn, String departmentCode, String post, EmploymentKind kind,
                        StaffLevel level, StaffDuty duty, String windowCode, IdentityDocument.Kind identityKind, String identityNumber,
                        String phone, String mobile, LocalDate activeFrom, LocalDate activeUntil, Long revision) {

    public KeepStaff {
        identityNumber = identityNumber == null || identityNumber.isBlank() ? null : identityNumber.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    /** The same with other private data. */
    public KeepStaff with(IdentityDocument.Kind document, String number, String mobileNumber) {
        return new KeepStaff(username, nameZh, nameEn, departmentCode, post, kind, level, duty, windowCode, document, number, phone, mobileNumber,
                activeFrom, activeUntil, revision);
    }
}
