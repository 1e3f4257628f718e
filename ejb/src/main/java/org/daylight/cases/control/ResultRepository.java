package org.daylight.cases.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.daylight.cases.DecisionResult;
import org.daylight.kernel.Columns;
import org.daylight.kernel.Conditions;

/** Quantified results of decisions, written once. */
@ApplicationScoped
public class ResultRepository {
    @PersistenceContext
    EntityManager em;

    public void add(long caseId, DecisionResult result, Instant at) {
        Conditions.filled(em::createNativeQuery, "insert into decision_result (case_id, kind, amount, circumstance, decided_at) "
                + "values (?, ?, cast(? as numeric), cast(? as varchar), ?)", caseId, result.kind(), result.amount(), result.circumstance(), at).executeUpdate();
    }

    public Optional<DecisionResult> of(long caseId) {
        return Columns.of(Conditions.filled(em::createNativeQuery, "select kind, amount, circumstance from decision_result where case_id = ?", caseId)
                .getResultList()).findFirst().map(c -> new DecisionResult(c.text(), c.decimal(), c.text()));
    }
}
