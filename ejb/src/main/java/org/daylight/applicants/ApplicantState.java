package org.daylight.applicants;

/** How sure it is that the account belongs to whom it says (APP-02). */
public enum ApplicantState {
    /** 已申报: the numbers are well-formed; nobody has seen a document. */
    DECLARED,
    /** 已核验: a clerk has seen the document. */
    VERIFIED,
    /** 已退回: the declaration did not hold; the number is free again. */
    REJECTED
}
