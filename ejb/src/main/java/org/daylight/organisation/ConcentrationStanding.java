package org.daylight.organisation;

/** How far a point of the checklist is met. */
public enum ConcentrationStanding {
    /** 到位 */
    MET,
    /** 部分到位 */
    PARTLY,
    /** 未到位 */
    NOT_MET
}
