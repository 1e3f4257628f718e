package org.daylight.organisation;

import java.time.LocalDate;

/**
 * A window of a hall: the entrance of a department's business (ORG-02, ORG-03). {@code people} sit there now.
 */
public record WindowView(String code, String hallCode, int number, String nameZh, String nameEn, String departmentCode,
                         String departmentZh, String departmentEn, String phone, LocalDate activeFrom, LocalDate activeUntil,
                         long revision, long people) {
}
