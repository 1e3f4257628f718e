package org.daylight.web;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Parts of a filter as they stand in an address; a value that means nothing leaves its condition out. */
final class AuthorityAddress {

    private AuthorityAddress() {
    }

    /** The day as 2026-11-23; {@code otherwise} where there is none. */
    static LocalDate day(String text, LocalDate otherwise) {
        try {
            LocalDate day = text == null || text.isBlank() ? otherwise : LocalDate.parse(text.strip());
            return day != null && AddressQuery.isUsual(day.getYear()) ? day : otherwise;
        } catch (DateTimeException unreadable) {
            return otherwise;
        }
    }
}
