package org.daylight.signals;

import org.daylight.kernel.Conditions;

/**
 * In whose matters somebody may act as a supervisor, as conditions on a list: of other departments, or as an internal supervisor of the own one only, and of no
 * case in which the person took part.
 *
 * @param internal supervises the own department
 * @article AUT-14 (001 intro; 000 art. 2, 6)
 */
public record Impartial(String username, String departmentCode, boolean internal) {

    /** The part in a case is looked up case by case, never by reading all events of the person. @param department column of the department that answers for the matter @param caseId column of its case */
    public Conditions within(Conditions where, String department, String caseId) {
        return where.and(department + (internal ? " = ?" : " <> ?"), departmentCode)
                .and("not exists (select 1 from case_event part where part.case_id = " + caseId + " and part.actor = ? offset 0)", username);
    }
}
