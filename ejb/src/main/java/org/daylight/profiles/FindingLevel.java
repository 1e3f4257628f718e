package org.daylight.profiles;

/** How somebody is responsible (000 art. 28: by the level of handling, review and approval). */
public enum FindingLevel {
    /** 直接责任, of who handled (承办). */
    DIRECT,
    /** 主管责任, of who reviewed (审核). */
    SUPERVISORY,
    /** 领导责任, of who approved (批准) and of leaders. */
    LEADING
}
