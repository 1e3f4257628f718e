package org.daylight.authority;

/** Whether an item must be handled in the hall (ITM-20, ITM-23; 003 art. 8; C16). */
public enum HallStatus {
    /** 应进: of a class that enters, or selected by the centre. */
    MANDATORY,
    /** 可进: of a class of which selected ones enter, or begun by the department itself. */
    OPTIONAL,
    /** 不进: by decision of the district government. */
    EXEMPT
}
