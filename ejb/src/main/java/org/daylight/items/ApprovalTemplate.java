package org.daylight.items;

/** How many levels decide (AUT-07; 001 三(二)4; C22). */
public enum ApprovalTemplate {
    /** 一级终审: the window's approval-office head decides alone. */
    ONE_LEVEL,
    /** 一审一核: two levels, two people. */
    TWO_LEVELS,
    /** As many levels as the flow has. */
    OWN
}
