package org.daylight.accountability;

import java.time.Instant;
import java.time.LocalDate;

/**
 * How a supervisor keeps up.
 *
 * @param lastAt     newest operation; null: none within a year
 * @param dueOn      last day by which they log in again; null: the profile asks for no interval
 * @param away       {@code dueOn} has passed
 * @param waiting    open signals of their scope, lights left out
 * @param overdue    those among them that were found before the interval
 */
public record SupervisorStanding(String username, String nameZh, String nameEn, String departmentCode, String departmentZh, String departmentEn, Instant lastAt,
                                 LocalDate dueOn, boolean away, long waiting, long overdue) {
}
