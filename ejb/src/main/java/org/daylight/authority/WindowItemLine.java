package org.daylight.authority;

import java.time.LocalDate;
import java.util.Set;

/**
 * That a window receives an item.
 *
 * @param departmentZh of the item
 * @param windowDepartmentZh of the window; another one where it is entrusted
 * @param documentNo   of an entrustment; null: none
 * @param note         how an appointment is made; null: none is needed
 * @param validUntil   last day, inclusive; null: open
 * @param rights       what the item's department lets its windows do with it today
 * @param current      whether it holds today
 */
public record WindowItemLine(long id, String windowCode, String windowZh, String windowEn, String windowDepartmentZh, String windowDepartmentEn,
                             String hallZh, String hallEn, String itemCode, String itemZh, String itemEn, String departmentCode, String departmentZh,
                             String departmentEn, ReceptionKind reception, String documentNo, String note, LocalDate validFrom, LocalDate validUntil,
                             Set<Right> rights, boolean current) {
}
