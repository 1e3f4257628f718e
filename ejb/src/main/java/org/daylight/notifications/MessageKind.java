package org.daylight.notifications;

/** Of what an applicant is told; each has a template. */
public enum MessageKind {
    REGISTERED, ACCEPTED, DEEMED_ACCEPTED, NOT_ACCEPTED, SUPPLEMENT_ASKED, PROCEDURE_STARTED, SUSPENDED, EXTENDED,
    /** 准予: come and collect (RES-03). */
    GRANTED,
    /** 不予许可: with the ways of redress. */
    DENIED,
    /** The result is in the mail. */
    DELIVERED,
    WITHDRAWN, FEE_BILLED, GRANT_REVOKED
}
