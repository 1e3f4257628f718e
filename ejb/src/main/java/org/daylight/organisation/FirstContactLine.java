package org.daylight.organisation;

import java.time.Instant;
import org.daylight.kernel.WorkingDays;

/**
 * A first contact as lists show it.
 *
 * @param firstZh   who was asked first
 * @param nameZh    who is responsible now
 * @param handOvers how often it was handed over
 * @param age       working days since the contact, the day of it not counted; until it was closed
 * @param mine      the caller may hand it over and close it
 */
public record FirstContactLine(long id, int version, Instant contactedAt, ContactChannel channel, ContactMatter matter, String subject, String person,
                               String phone, String firstZh, String firstEn, String username, String nameZh, String nameEn, String departmentCode,
                               String departmentZh, String departmentEn, ContactDuty duty, int handOvers, String result, Instant closedAt,
                               WorkingDays age, boolean mine) {

    public boolean isOpen() {
        return closedAt == null;
    }
}
