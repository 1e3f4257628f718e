package org.daylight.supervision;

/**
 * A counted fact of a report.
 *
 * @param section part of the report
 * @param code    what was counted
 * @param count   null: nothing is kept yet that could be counted
 * @param of      the whole that it is a part of; null: it is none
 */
public record ReportFact(String section, String code, Long count, Long of) {
}
