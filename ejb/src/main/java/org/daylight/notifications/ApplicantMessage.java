package org.daylight.notifications;

import java.time.Instant;

/** A message as the applicant reads it. */
public record ApplicantMessage(MessageKind kind, String subjectZh, String subjectEn, String textZh, String textEn, Instant createdAt) {
}
