package org.daylight.conformance;

/** How what happened differs from the flow. The first five are of the order of steps, the others of who did them and what they wrote. */
public enum DeviationKind {
    /** 缺失环节: a step that the flow wants was passed over. */
    SKIPPED,
    /** 环节颠倒: done, but before or after its place. */
    SWAPPED,
    /** 重复办理: done again though nobody gave the case back. */
    REPEATED,
    /** 未走完流程: the case ended before the flow did. */
    TRUNCATED,
    /** 流程外环节: the flow has no such step, or none on this way. */
    UNKNOWN,
    /** 未说明理由: a refusal or a return without a reason. */
    REASON_MISSING,
    /** 同一人连续办理两级 (C22). */
    SAME_PERSON,
    /** 非指定人员办理: another person than the one whom the flow names for the level, and nobody handed the step over. */
    WITHOUT_AUTHORITY;

    /** Whether it is of the order of steps. */
    public boolean isOfFlow() {
        return ordinal() <= UNKNOWN.ordinal();
    }
}
