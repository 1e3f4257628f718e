package org.daylight.cards;

/** Where a card stands; what waits for a decision meanwhile is among its events. */
public enum CardState {
    /** Nobody of the department has opened it. */
    ISSUED,
    RECEIVED,
    /** The correction was accepted; the card stands. */
    CORRECTED,
    /** The explanation was accepted; it counts no more. */
    EXPLAINED,
    /** 免责 (000 art. 32); it counts no more. */
    EXEMPTED,
    /** 减轻 or 免除 (000 art. 29) to nothing; it counts no more. */
    MITIGATED,
    REVOKED;

    /** The department still owes its answer. */
    public boolean isOpen() {
        return this == ISSUED || this == RECEIVED;
    }

    /** It counts no more, and nothing is left to claim. */
    public boolean isOver() {
        return this == EXPLAINED || this == EXEMPTED || this == MITIGATED || this == REVOKED;
    }
}
