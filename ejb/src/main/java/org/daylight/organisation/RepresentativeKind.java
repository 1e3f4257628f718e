package org.daylight.organisation;

/** 首席代表 or who stands in for one. */
public enum RepresentativeKind {
    /** 首席代表 */
    CHIEF,
    /** 临时代表 */
    TEMPORARY
}
