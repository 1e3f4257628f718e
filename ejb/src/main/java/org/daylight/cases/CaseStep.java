package org.daylight.cases;

/** What can be done to a case next. The first six are steps of a flow, the others acts beside it. */
public enum CaseStep {
    ACCEPT, HANDLE, REVIEW, DECIDE, CLOSE,
    /** A step of the flow that is a special procedure (StepKind.SPECIAL). */
    SPECIAL,
    /** 中断: the promise stands still. */
    SUSPEND, RESUME,
    /** 一次性补正告知 */
    ASK_SUPPLEMENT,
    /** 补正材料接收 */
    RECEIVE_SUPPLEMENT,
    /** 退回上一环节 */
    RETURN,
    /** 转交他人 */
    HAND_OVER,
    /** 特别程序 */
    START_PROCEDURE, END_PROCEDURE,
    /** 延期 */
    EXTEND,
    /** 征求协办部门意见 */
    ASK_OPINION, GIVE_OPINION,
    /** 上报上级机关 */
    SEND_UPWARD,
    /** 送达 */
    DELIVER,
    /** 撤回申请 */
    WITHDRAW
}
