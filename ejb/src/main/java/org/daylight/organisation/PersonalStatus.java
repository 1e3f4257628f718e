package org.daylight.organisation;

/** What a person is in law; only the first two may represent a department (003 art. 26). */
public enum PersonalStatus {
    /** 国家公务员 */
    CIVIL_SERVANT,
    /** 国家行政机关任命的其他人员 */
    GOVERNMENT_APPOINTED,
    /** 聘用人员及其他 */
    OTHER
}
