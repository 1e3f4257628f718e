package org.daylight.accountability;

/** Which leads; each part null: not filtered by it. @param text in the case number, the subject key or a name */
public record LeadFilter(String departmentCode, String signal, String text) {
}
