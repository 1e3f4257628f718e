package org.daylight.press;

/** Where a sheet is on its way. */
public enum PrintState {
    /** Waits for the press, the first time or again after a fault. */
    PENDING,
    /** Printed, signed and kept. */
    READY,
    /** Given up after the last attempt; somebody has to look. */
    FAILED
}
