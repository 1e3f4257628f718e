package org.daylight.conformance;

import java.time.Instant;

/**
 * A replay, or how far it is.
 *
 * @param total   cases; null: not counted yet
 * @param changed cases that would have had another light, another last day or other signals
 */
public record WhatIfReport(long id, String askedBy, Instant askedAt, AskWhatIf asked, RunState state, Long total, long done, long changed) {
    public boolean isRunning() {
        return state == RunState.RUNNING;
    }

    /** 0 to 100. */
    public int percent() {
        return total == null || total == 0 ? state == RunState.DONE ? 100 : 0 : (int) Math.min(100, done * 100 / total);
    }

    /** What was, beside what would have been, of a department's item; {@code cards} are proposals of cards. */
    public record Sum(String departmentCode, String departmentZh, String departmentEn, String itemCode, String itemZh, String itemEn, long cases, long wasWarned, long warned,
                      long wasOverdue, long overdue, long wasCards, long cards, long changed) {
    }

    /**
     * A case for which something changes.
     *
     * @param wasLight the worst light that it had: {@code NORMAL}, {@code WARNING}, {@code OVERDUE}
     * @param signals  codes of rules, with commas; empty: none
     */
    public record Line(String caseNumber, boolean reported, String departmentZh, String departmentEn, String itemZh, String itemEn, Instant wasDueAt, Instant dueAt, String wasLight,
                       String light, String wasSignals, String signals) {
    }
}
