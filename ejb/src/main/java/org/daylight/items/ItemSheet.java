package org.daylight.items;

import java.time.LocalDate;
import org.daylight.audit.Subject;

/**
 * All that a department's item administrator writes: the item's own attributes, and those of one version.
 *
 * @param itemCode        implementation code under {@code codeScheme}; fixed once the item has a published version
 * @param basicCode       基本编码; null: none, then {@code basicCodeScheme} is null too
 * @param businessOwner   user names of ORG-06; may be null
 * @param statutoryLimit  working days; null: none
 * @param nameEn          null: the Chinese name stands for it
 * @param promisedLimit   working days, not more than {@code statutoryLimit} (TIM-15); 1 where it is handled at once or within the day (C20); null: none
 * @param certificateType three characters; null with {@code certificateZh} null: no certificate
 * @param effectiveFrom   planned first day
 * @param effectiveUntil  last day, inclusive; null: open
 * @param changedOn       day on which law or function changed; null: no such day (ITM-18)
 */
public record ItemSheet(@Subject String itemCode, String codeScheme, String basicCode, String basicCodeScheme, String departmentCode, String powerType,
                        ItemKind kind, EntryClass entryClass, NotOnline notOnline, String businessOwner, String systemKeeper, String operator,
                        String nameZh, String nameEn, HandlingType handlingType, Integer statutoryLimit, Integer promisedLimit,
                        String certificateZh, String certificateEn, String certificateType, LocalDate effectiveFrom, LocalDate effectiveUntil,
                        String changeReason, String changeBasis, LocalDate changedOn, ItemContent content) {
}
