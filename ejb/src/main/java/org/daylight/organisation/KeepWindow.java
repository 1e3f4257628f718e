package org.daylight.organisation;

import java.time.LocalDate;
import org.daylight.audit.Subject;

/**
 * A window as it is to be; {@code revision} as it was read, null for a new one. Its code is hall and number, such as {@code MAIN-12}.
 */
public record KeepWindow(@Subject String hallCode, int number, String nameZh, String nameEn, String departmentCode, String phone,
                         LocalDate activeFrom, LocalDate activeUntil, Long revision) {

    public String code() {
        return hallCode + "-" + number;
    }
}
