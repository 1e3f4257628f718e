package org.daylight.cases.procedures;

/** How far a request for an extension has come (TIM-07). */
public enum ExtensionState {
    ASKED, GRANTED, REFUSED
}
