package org.daylight.accountability;

/** To whom a matter goes. */
public enum ReferralKind {
    /** 移送司法机关 (004 art. 35) */
    JUDICIAL,
    /** 移交纪检监察 (002 art. 27) */
    DISCIPLINE
}
