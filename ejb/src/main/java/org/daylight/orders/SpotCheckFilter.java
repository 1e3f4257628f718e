package org.daylight.orders;

import java.time.LocalDate;

/**
 * Which spot checks; each part null: not filtered by it.
 *
 * @param fromOn  first day, inclusive
 * @param untilOn last day, inclusive
 * @param text    in what was seen, in what is not in order, or in the place
 */
public record SpotCheckFilter(String departmentCode, Boolean inOrder, LocalDate fromOn, LocalDate untilOn, String text) {
}
