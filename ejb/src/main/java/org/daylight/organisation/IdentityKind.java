package org.daylight.organisation;

/** Kind of an identity document (AUT-10). */
public enum IdentityKind {
    /** 居民身份证 */
    RESIDENT_ID,
    /** 港澳台居民居住证 */
    HMT_RESIDENCE,
    /** 外国人永久居留身份证 */
    FOREIGN_RESIDENCE,
    /** 护照 */
    PASSPORT,
    /** 军官证 */
    OFFICER_CARD
}
