package org.daylight.cases.intake;

import org.daylight.audit.Subject;

/**
 * Command: an application is not accepted (不予受理).
 *
 * @param version   the version that the person saw
 * @param ground    required
 * @param reason    concrete, four letters or more, up to 4,000 characters; required (ACC-09)
 * @param competent the organ to turn to, 2 to 200 characters; required where the ground is {@code NOT_COMPETENT}
 */
public record RefuseAcceptance(@Subject String caseNumber, long version, NonAcceptanceGround ground, String reason, String competent) {
}
