package org.daylight.supervision;

/** Reports of counted facts. */
public enum FactReport {
    /** 法律监督, 效能监督, 限时办结监督, 公众投诉监督 (MON-27). */
    FOUR_SUPERVISIONS,
    /** 事前, 事中, 事后 (MON-25). */
    PHASES,
    /** 政务公开检查 (MON-11). */
    OPENNESS,
    /** Platform usage, handling, promised limits (MON-28). */
    USAGE,
    /** 通用软件覆盖率, 电子监察率 (MON-29). */
    COVERAGE,
    /** What is known of window staff: checks and appraisals (MON-08). */
    SERVICE,
    /** What came of the rules of the profile: lights, proposals, cards, explanations of delays, orders (MON-23). */
    OUTCOMES
}
