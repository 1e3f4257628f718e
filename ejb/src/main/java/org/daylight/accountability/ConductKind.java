package org.daylight.accountability;

/** 奖、惩. */
public enum ConductKind {
    REWARD, PUNISHMENT
}
