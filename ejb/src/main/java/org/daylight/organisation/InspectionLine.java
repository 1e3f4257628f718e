package org.daylight.organisation;

import java.time.LocalDate;

/** An inspection; {@code username} null: the window as such; {@code settledOn} and {@code outcome} null until a finding is settled. */
public record InspectionLine(long id, int version, LocalDate inspectedOn, String departmentCode, String departmentZh, String departmentEn, String place,
                             String username, String nameZh, String nameEn, InspectionKind kind, String remark, String inspector, LocalDate settledOn,
                             String outcome) {

    /** Whether something was found that is not settled. */
    public boolean isOpen() {
        return kind != InspectionKind.IN_ORDER && settledOn == null;
    }
}
