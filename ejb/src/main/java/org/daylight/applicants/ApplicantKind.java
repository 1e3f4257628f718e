package org.daylight.applicants;

/** Who applies. */
public enum ApplicantKind {
    /** 自然人 */
    PERSON,
    /** 法人或其他组织 */
    ORGANISATION
}
