package org.daylight.cases.procedures;

import java.util.Set;

/**
 * A kind of special procedure as the case's profile has it.
 *
 * @param basis  legal basis, or the article that names it where no law excludes its time
 * @param atMost working days; null: no limit of its own
 * @param stops  clocks that it stops, in fact
 */
public record ProcedureKind(String code, String nameZh, String nameEn, String basis, Integer atMost, boolean filing, Set<String> stops) {
}
