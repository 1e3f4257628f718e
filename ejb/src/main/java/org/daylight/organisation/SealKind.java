package org.daylight.organisation;

/** The three kinds of seals (C23). */
public enum SealKind {
    /** 行政审批专用章, kept by the chief representative (003 art. 27(4)). */
    APPROVAL,
    /** 行政受理专用章, the only seal of acceptance (003 art. 33). */
    ACCEPTANCE,
    /** 部门电子印章 (004 art. 26). */
    ELECTRONIC
}
