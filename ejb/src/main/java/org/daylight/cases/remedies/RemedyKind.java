package org.daylight.cases.remedies;

/** Ways of redress against a decision, and its revocation. */
public enum RemedyKind {
    /** 行政复议 */
    RECONSIDERATION,
    /** 行政诉讼 */
    LITIGATION,
    /** 撤销行政许可 */
    REVOCATION
}
