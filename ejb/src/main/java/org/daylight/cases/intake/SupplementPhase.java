package org.daylight.cases.intake;

/** In which phase of a case a supplement is asked for; each has its own single notice (C9). */
public enum SupplementPhase {
    /** 受理前补正: before acceptance (Administrative Licensing Law art. 32). */
    ACCEPTANCE,
    /** 审核中补正: between acceptance and decision (000 art. 10(3)). */
    REVIEW
}
