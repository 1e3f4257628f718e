package org.daylight.notifications;

/**
 * Which messages; null leaves a condition out.
 *
 * @param text part of a case number
 */
public record MessageFilter(String departmentCode, MessageChannel channel, MessageState state, MessageKind kind, String text) {
}
