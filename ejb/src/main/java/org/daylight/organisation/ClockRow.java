package org.daylight.organisation;

/**
 * A row of the clock system's file, as it was read; null where a cell is empty.
 *
 * @param line   in the file, the heading is 1
 * @param day    2026-10-08, 2026/10/8 or 20261008
 * @param place  中心, 部门, 公务 or 请假, or the names of {@link Place}
 * @param cameAt 08:25, seconds are cut off
 * @param leftAt the same; empty: not clocked out
 */
public record ClockRow(int line, String username, String day, String place, String cameAt, String leftAt) {
}
