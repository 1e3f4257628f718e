package org.daylight.cards.control;

import org.daylight.kernel.Conditions;

/** Which cards somebody may see. @param departmentCode null: not by department @param username null: not by name; both null: all */
public record CardReach(String departmentCode, String username) {
    static final CardReach ALL = new CardReach(null, null);

    /** With alias c of the card. */
    Conditions within(Conditions where) {
        if (departmentCode != null && username != null) {
            return where.and("(c.department_code = ? or exists (select 1 from card_person p where p.card_id = c.id and p.username = ?))", departmentCode, username);
        }
        return username == null ? where.andIfGiven("c.department_code = ?", departmentCode)
                : where.and("exists (select 1 from card_person p where p.card_id = c.id and p.username = ?)", username);
    }
}
