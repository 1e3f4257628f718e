package org.daylight.cases;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.daylight.cases.control.ResultRepository;
import org.daylight.cases.control.ResultRules;
import org.daylight.items.ItemCatalogue;
import org.daylight.kernel.Roles;

/**
 * Door, read only: quantified results of decisions, of the cases that the caller may see; {@code case.unknown} (404) for any other.
 *
 * @article FLW-17 (002 art. 17(6))
 */
@Stateless
@RolesAllowed({Roles.WINDOW_CLERK, Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER, Roles.DEPARTMENT_HEAD, Roles.CENTRE_MANAGER, Roles.DISTRICT_GOVERNMENT,
        Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR, Roles.ADMINISTRATOR})
public class CaseResults {
    @Inject
    ResultRepository results;
    @Inject
    CaseQueries cases;
    @Inject
    CaseRecords records;
    @Inject
    ItemCatalogue items;

    /** What the decision is to say; empty where the case's item asks for nothing. */
    public Optional<ResultAsk> asked(String caseNumber) {
        cases.byNumber(caseNumber);
        long version = records.byNumber(caseNumber).itemVersionId();
        return ResultRules.asked(items.flow(version).powerType(), items.content(version).discretion());
    }

    /** What was decided; empty before the decision, and where nothing was asked for. */
    public Optional<DecisionResult> of(String caseNumber) {
        cases.byNumber(caseNumber);
        return results.of(records.byNumber(caseNumber).id());
    }
}
