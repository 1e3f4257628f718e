package org.daylight.orders;

import java.time.LocalDate;
import java.util.List;

/**
 * Command: departments shall do something and answer.
 *
 * @param title        1 to 200 characters
 * @param demand       what is asked of all, 1 to 4,000 characters
 * @param basis        article on which it rests, 1 to 400 characters
 * @param signalId     open signal on which it rests, one that proposes an order or an alarm passed on to orders; null: none
 * @param taskId       task of the higher platform; null: none
 * @param caseNumber   null: no case, or that of the signal
 * @param criticisedOn of a rectification: when the problem was criticised; null for any other
 * @param parts        1 to {@value #MOST_PARTS}, each department once
 */
public record IssueOrder(OrderKind kind, String title, String demand, String basis, Long signalId, Long taskId, String caseNumber, LocalDate criticisedOn, List<Part> parts) {
    /** Departments at most. */
    public static final int MOST_PARTS = 20;

    public IssueOrder {
        parts = parts == null ? List.of() : List.copyOf(parts);
    }

    /**
     * A department's share.
     *
     * @param demand what is asked of it beside the order's demand, up to 2,000 characters; null: nothing else
     * @param days   working days to answer, 1 to 60; null: as the profile has it
     */
    public record Part(String departmentCode, String demand, Integer days) {
    }
}
