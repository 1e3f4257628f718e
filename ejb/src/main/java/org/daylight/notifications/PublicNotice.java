package org.daylight.notifications;

import java.time.Instant;

/** A notice as the public page of its case shows it; no person's data. */
public record PublicNotice(NoticeKind kind, String textZh, String textEn, Instant createdAt) {
}
