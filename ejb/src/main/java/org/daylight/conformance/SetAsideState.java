package org.daylight.conformance;

/** How a case stands that could not be judged. */
public enum SetAsideState {
    /** It is tried again by itself. */
    WAITING,
    /** It is tried again only when somebody asks for it. */
    DEAD
}
