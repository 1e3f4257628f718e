package org.daylight.cases.procedures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.daylight.cases.CaseEventType;
import org.daylight.cases.CaseNews;
import org.daylight.cases.control.ProcedureRepository;
import org.daylight.kernel.LegalTime;

/** What news of a case mean for its procedures, in the transaction of whoever told them. */
@ApplicationScoped
public class ProcedureNews {
    @Inject
    ProcedureRepository repository;

    /** Procedures of a case that was decided or withdrawn end with it: nothing is left that they could stop. */
    public void follow(@Observes CaseNews news) {
        if (news.type() == CaseEventType.WITHDRAWN || news.type() == CaseEventType.DECIDED) {
            repository.endAll(news.caseId(), LegalTime.dateOf(news.at()), news.actor(), news.at());
        }
    }
}
