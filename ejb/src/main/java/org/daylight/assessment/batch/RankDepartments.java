package org.daylight.assessment.batch;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.daylight.assessment.AssessmentScoring;

/** Last step: ranks, and the run is completed. */
@Named
@Dependent
public class RankDepartments extends AbstractBatchlet {
    @Inject
    @BatchProperty
    private String run;
    @Inject
    private AssessmentScoring scoring;

    @Override
    public String process() {
        scoring.complete(Long.parseLong(run));
        return "RANKED";
    }
}
