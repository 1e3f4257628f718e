package org.daylight.assessment.batch;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.daylight.assessment.AssessmentScoring;

/** First step: facts. */
@Named
@Dependent
public class CollectFacts extends AbstractBatchlet {
    @Inject
    @BatchProperty
    private String run;
    @Inject
    private AssessmentScoring scoring;

    @Override
    public String process() {
        scoring.collect(Long.parseLong(run));
        return "COLLECTED";
    }
}
