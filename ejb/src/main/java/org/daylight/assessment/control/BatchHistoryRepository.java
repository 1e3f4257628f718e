package org.daylight.assessment.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** What the batch runtime has written down about executions, in its own schema {@code batch}. It never removes anything by itself. */
@Dependent
public class BatchHistoryRepository {
    @Resource(lookup = "java:jboss/datasources/DaylightDS")
    private DataSource dataSource;

    /** Nothing of the job is known to the batch runtime any more; executions, steps and partitions go with their instance. */
    public void forget(String job) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement("delete from batch.job_instance where jobname = ?")) {
            statement.setString(1, job);
            statement.executeUpdate();
        } catch (SQLException fault) {
            throw new IllegalStateException("the batch runtime's tables cannot be changed", fault);
        }
    }
}
