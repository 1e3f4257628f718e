package org.daylight.cases.intake;

/**
 * Something in the house's own data that does not fit the case (校验核对).
 *
 * @param code       {@code other-name}: the applicant's number stands with another name elsewhere; {@code same-item-open}: the applicant has another open case of the same item; {@code denied-before}: that item was denied to the applicant
 *                   within a year
 * @param caseNumber where
 */
public record SharedFinding(String code, String caseNumber) {
}
