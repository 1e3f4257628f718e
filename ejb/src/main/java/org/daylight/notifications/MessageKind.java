package org.daylight.notifications;

/** Of what an applicant is told; each has a template. */
public enum MessageKind {
    REGISTERED, ACCEPTED, DEEMED_ACCEPTED, NOT_ACCEPTED, SUPPLEMENT_ASKED, PROCEDURE_STARTED, SUSPENDED, EXTENDED,
    /** 准予: come and collect; or it will be posted; or it can be taken online, as the applicant chose (RES-03). */
    GRANTED, GRANTED_MAIL, GRANTED_ONLINE,
    /** 不予批准: with the ways of redress. */
    DENIED,
    /** Nobody has collected it yet; again, when the limit of the delivery is over. */
    COLLECT_SOON, COLLECT_SOON_ONLINE, COLLECT_LATE, COLLECT_LATE_ONLINE,
    /** The result is in the mail; it came back. */
    RESULT_POSTED, MAIL_RETURNED,
    /** The mail was received. */
    DELIVERED,
    WITHDRAWN, FEE_BILLED, FEE_CANCELLED, FEE_REFUND_DUE, GRANT_REVOKED
}
