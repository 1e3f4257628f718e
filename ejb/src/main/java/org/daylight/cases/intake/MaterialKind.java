package org.daylight.cases.intake;

/** What a material of a case is (FLW-14). */
public enum MaterialKind {
    /** 申请材料: handed in by the applicant. */
    GIVEN,
    /** 内部审批表 */
    SHEET,
    /** 调查取证材料 */
    EVIDENCE,
    /** 笔录 */
    RECORD
}
