package org.daylight.notifications;

/**
 * Which notices; each part null: not filtered by it.
 *
 * @param text part of a case number or of the item's name
 */
public record NoticeFilter(String departmentCode, NoticeDuty duty, String text) {
}
