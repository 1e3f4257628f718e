package org.daylight.orders;

/**
 * How one aspect of window staff was found.
 *
 * @param inOrder null: not said
 * @param remark  what is not in order, 1 to 1,000 characters; null where it is in order
 */
public record AspectMark(Boolean inOrder, String remark) {
}
