package org.daylight.cases;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.daylight.items.ItemContent.KeyFact;
import org.daylight.items.StepKind;

/**
 * The way of a case through the flow of its item.
 *
 * @param handlingType code of {@link org.daylight.items.HandlingType}; null: reported
 * @param stations     in the order of the flow; empty for a reported case
 * @param waiting      null: nothing waits
 * @param next         what may follow the step that waits; more than one: the person chooses
 * @param back         steps to which the case may be given back
 * @param facts        key facts by code, as they are shown; empty: none
 * @param keyFacts     those that the item names, in its order
 * @param lateStep     a step was done after its own limit
 */
public record CaseWay(String handlingType, List<Station> stations, Waits waiting, List<Choice> next, List<Choice> back, Map<String, String> facts,
                      List<KeyFact> keyFacts, boolean lateStep) {

    /**
     * A step of the flow.
     *
     * @param departmentCode another department that acts; null: the case's own
     * @param post           one of {@link org.daylight.kernel.Roles}
     * @param limit          working days; null: none
     * @param doneAt         when it was done last and not given back since; null: not yet
     * @param late           done after its own limit
     */
    public record Station(String code, String nameZh, String nameEn, StepKind kind, String departmentCode, String post, Integer limit, Instant doneAt,
                          String byZh, String byEn, boolean late, boolean waiting) {
    }

    /**
     * What waits.
     *
     * @param departmentCode that acts
     * @param post           one of {@link org.daylight.kernel.Roles}
     * @param person         user name; null: anyone of the post
     * @param dueAt          last instant in time of the step's own limit; null: none
     */
    public record Waits(String code, StepKind kind, String departmentCode, String post, String person, Instant openedAt, Instant warnAt, Instant dueAt) {
    }

    /** A step to choose. */
    public record Choice(String code, String nameZh, String nameEn) {
    }
}
