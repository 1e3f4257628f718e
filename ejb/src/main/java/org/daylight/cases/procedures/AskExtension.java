package org.daylight.cases.procedures;

import org.daylight.audit.Subject;

/**
 * Command: the handling department asks for an extension.
 *
 * @param days   working days, 1 to 10, for a joint case to 15
 * @param reason the objective reason, four letters or more, up to 4,000 characters
 */
public record AskExtension(@Subject String caseNumber, long version, int days, String reason) {
}
