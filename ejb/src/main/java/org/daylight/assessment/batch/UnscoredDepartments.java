package org.daylight.assessment.batch;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.partition.PartitionMapper;
import jakarta.batch.api.partition.PartitionPlan;
import jakarta.batch.api.partition.PartitionPlanImpl;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Properties;
import org.daylight.assessment.AssessmentScoring;

/** One partition for each department that has no score yet. */
@Named
@Dependent
public class UnscoredDepartments implements PartitionMapper {
    private static final int THREADS = 4;

    @Inject
    @BatchProperty
    private String run;
    @Inject
    private AssessmentScoring scoring;

    @Override
    public PartitionPlan mapPartitions() {
        List<String> departments = scoring.unscored(Long.parseLong(run));
        PartitionPlanImpl plan = new PartitionPlanImpl();
        plan.setPartitions(departments.size());
        plan.setThreads(THREADS);
        plan.setPartitionProperties(departments.stream().map(UnscoredDepartments::partition).toArray(Properties[]::new));
        return plan;
    }

    private static Properties partition(String departmentCode) {
        Properties partition = new Properties();
        partition.setProperty("department", departmentCode);
        return partition;
    }
}
