package org.daylight.organisation;

/**
 * Which people; null leaves a condition out.
 *
 * @param text part of a user name, a name or a post
 */
public record StaffFilter(String departmentCode, String windowCode, StaffDuty duty, StaffStanding standing, String text) {

    public static StaffFilter all() {
        return new StaffFilter(null, null, null, null, null);
    }
}
