package org.daylight.cases.joint;

/** What the centre notes of a case that it coordinates (JNT-04, JNT-07). */
public enum NoteKind {
    /** 列为重点跟踪 */
    TRACKED,
    /** 进展 */
    PROGRESS,
    /** 督办 */
    URGED,
    /** 解除跟踪 */
    UNTRACKED
}
