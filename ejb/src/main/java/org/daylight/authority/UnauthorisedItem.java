package org.daylight.authority;

import java.util.Set;

/**
 * An item that lacks a right at its window, and why.
 *
 * @param missing    rights that the window lacks
 * @param exceptionReason null where the letter does not except it
 * @param exceptionBasis  null likewise
 */
public record UnauthorisedItem(String itemCode, String nameZh, String nameEn, String departmentCode, String departmentZh, String departmentEn,
                               Why why, Set<Right> missing, String exceptionReason, String exceptionBasis) {

    /** Why a window lacks a right. */
    public enum Why {
        /** The department has no letter in force. */
        NO_LETTER,
        /** The letter in force does not name the item. */
        NOT_IN_LETTER,
        /** The letter names the item without all rights. */
        NOT_GRANTED,
        /** 需部门领导班子集体讨论: not counted. */
        COLLECTIVE_DISCUSSION,
        /** 需上级部门审批: not counted. */
        HIGHER_APPROVAL,
        /** Stays outside the hall by decision of the district government: not counted. */
        EXEMPT
    }
}
