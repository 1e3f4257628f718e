package org.daylight.items.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daylight.items.ItemState;

/** Which versions wait for whom. */
public final class TurnSelection {
    private static final String OPEN = "v.state not in ('PUBLISHED', 'WITHDRAWN')";
    private static final String NOT_BY = """
            v.drafted_by is distinct from ? and v.saved_by is distinct from ? and not exists (select 1 from item_review r where r.version_id = v.id and r.actor = ? \
            and (r.outcome = 'SUBMITTED' or r.id = (select max(l.id) from item_review l where l.version_id = v.id)))""";

    private TurnSelection() {
    }

    /**
     * In a stage of one of the roles, of the department where the stage is the department's, and neither written by the person nor looked at last.
     *
     * @param roles of those who look
     */
    public static ItemSelection of(Set<String> roles, String person, String department) {
        List<String> turns = new ArrayList<>(List.of("false"));
        List<Object> departments = new ArrayList<>();
        for (ItemState stage : List.of(ItemState.SECTION_REVIEW, ItemState.COORDINATION, ItemState.CENTRE_REVIEW, ItemState.CONFIRMATION)) {
            if (roles.contains(ConfirmationRules.roleOf(stage))) {
                String own = ofDepartment(stage);
                turns.add("v.state = '" + stage + "'" + own);
                departments.addAll(own.isEmpty() ? List.of() : List.of(department));
            }
        }
        return ItemSelection.all().and(OPEN).and("(" + String.join(" or ", turns) + ")", departments.toArray()).and(NOT_BY, person, person, person);
    }

    /** Not yet reported, with a planned first day that comes no later; {@code department} empty: all. */
    public static ItemSelection unreported(LocalDate firstDayUntil, Optional<String> department) {
        return ItemSelection.all().and(OPEN).and("v.submitted_at is null and v.effective_from <= ?", firstDayUntil).ofDepartment(department);
    }

    private static String ofDepartment(ItemState stage) {
        return switch (stage) {
            case SECTION_REVIEW -> " and i.department_code = ?";
            case COORDINATION -> " and exists (select 1 from item_coordination c where c.version_id = v.id and c.department_code = ?"
                    + " and c.signed_at is null)";
            default -> "";
        };
    }
}
