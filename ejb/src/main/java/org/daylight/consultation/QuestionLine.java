package org.daylight.consultation;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A question in a list.
 *
 * @param dueOn      last day to answer, inclusive
 * @param late       answered after {@code dueOn}, or not answered and it has passed
 * @param assignedTo user name; null: nobody is named yet
 */
public record QuestionLine(long id, int version, String code, QuestionKind kind, QuestionChannel channel, String title, String itemCode, String itemZh, String itemEn,
                           String departmentCode, String departmentZh, String departmentEn, Instant askedAt, LocalDate dueOn, boolean late, String assignedTo,
                           Instant answeredAt, boolean publishable, Instant publishedAt) {

    public boolean open() {
        return answeredAt == null;
    }
}
