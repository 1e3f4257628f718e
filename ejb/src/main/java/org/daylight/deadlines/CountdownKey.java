package org.daylight.deadlines;

/**
 * Names one limit of a case.
 *
 * @param ref which of its kind; 0: the only one
 */
public record CountdownKey(CountdownKind kind, long ref) {
}
