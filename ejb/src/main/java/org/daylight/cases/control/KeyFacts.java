package org.daylight.cases.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.daylight.cases.CaseStep;
import org.daylight.items.ItemCatalogue;
import org.daylight.items.ItemContent.KeyFact;

/**
 * Key facts of a case by what its item says of them.
 *
 * @article FLW-15 (002 art. 17(3))
 */
@ApplicationScoped
public class KeyFacts {
    @Inject
    ItemCatalogue items;
    @Inject
    CaseRepository cases;

    /** As {@link FactJson#of}, by the version of the item. */
    public String json(long itemVersionId, Map<String, String> facts) {
        return facts.isEmpty() ? null : FactJson.of(facts, items.content(itemVersionId).keyFacts());
    }

    /** {@code case.facts-rejected} (422) with {@code case.fact-missing} for each required fact that is neither stored nor given, at 承办 and 批准. */
    public void requireComplete(CaseAct act, CaseStep step) {
        if (step != CaseStep.HANDLE && step != CaseStep.DECIDE) {
            return;
        }
        List<KeyFact> required = items.content(act.approval().itemVersionId()).keyFacts().stream().filter(KeyFact::required).toList();
        if (!required.isEmpty()) {
            FactRules.requireComplete(required, act.command().facts(), cases.factCodes(act.approval().id()));
        }
    }
}
