package org.daylight.supervision;

/**
 * Which reported steps; null: any.
 *
 * @param text    in the name
 * @param unnamed true: only those without a meaning
 */
public record StepFilter(String departmentCode, StepMeaning meaning, boolean unnamed, String text) {
}
