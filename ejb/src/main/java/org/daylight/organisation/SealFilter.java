package org.daylight.organisation;

/**
 * Which seals; null leaves a condition out.
 *
 * @param text part of an inscription, a paper's number or a keeper's name
 */
public record SealFilter(String departmentCode, SealKind kind, Boolean inUse, String text) {
}
