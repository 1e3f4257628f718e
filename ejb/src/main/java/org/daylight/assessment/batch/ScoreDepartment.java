package org.daylight.assessment.batch;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.daylight.assessment.AssessmentScoring;

/** Second step, one partition: decision and effect for one department, in one transaction. */
@Named
@Dependent
public class ScoreDepartment extends AbstractBatchlet {
    @Inject
    @BatchProperty
    private String run;
    @Inject
    @BatchProperty
    private String department;
    @Inject
    private AssessmentScoring scoring;

    @Override
    public String process() {
        scoring.score(Long.parseLong(run), department);
        return "SCORED";
    }
}
