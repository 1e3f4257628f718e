package org.daylight.items;

/** Entry-scope class of an item (ITM-23; 003 art. 8). */
public enum EntryClass {
    /** 投资经营类: all enter the hall. */
    INVESTMENT_OPERATION,
    /** 重大影响且多部门互为前置: enter. */
    MAJOR_INTERDEPENDENT,
    /** 非投资经营类 for enterprises: selected ones enter. */
    NON_INVESTMENT_ENTERPRISE,
    /** 省、市驻区单位: as suitable. */
    RESIDENT_UNIT,
    OTHER
}
