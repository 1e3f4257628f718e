package org.daylight.notifications;

/** What the applicant is told of (004 art. 11). */
public enum NoticeKind {
    ITEM_CHANGED, ITEM_REVOKED
}
