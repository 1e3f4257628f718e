package org.daylight.orders;

import java.time.LocalDate;

/**
 * Command: what the higher platform assigns.
 *
 * @param number     its own, 1 to 64 letters, digits and {@code - _ .}; the same task however often it is sent
 * @param title      1 to 200 characters
 * @param demand     1 to 4,000 characters
 * @param basis      null: none
 * @param caseNumber null: no case
 * @param dueOn      null: no day
 */
public record HigherTask(String number, String title, String demand, String basis, String caseNumber, LocalDate dueOn) {
}
