package org.daylight.organisation;

/** What somebody came for (003 art. 16). */
public enum ContactMatter {
    /** 咨询 */
    ENQUIRY,
    /** 申办 */
    APPLICATION,
    /** 投诉 */
    COMPLAINT
}
