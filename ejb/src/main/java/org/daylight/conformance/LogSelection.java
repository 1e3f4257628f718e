package org.daylight.conformance;

import java.time.LocalDate;

/**
 * Which cases make a log.
 *
 * @param departmentCode null: all
 * @param source         {@code daylight} or a reporting client; null: all
 * @param itemCode       null: all
 * @param from           registered on or after it; null: from the first
 * @param until          registered on or before it; null: to the last
 */
public record LogSelection(String departmentCode, String source, String itemCode, LocalDate from, LocalDate until) {
    LogSelection within(String scope) {
        return scope == null ? this : new LogSelection(scope, source, itemCode, from, until);
    }
}
