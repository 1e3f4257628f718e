package org.daylight.cases.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import javax.sql.DataSource;

/** Opens a stage for reported cases on a connection of the running transaction. */
@ApplicationScoped
public class ReportedCaseRepository {
    @Resource(lookup = "java:jboss/datasources/DaylightDS")
    private DataSource dataSource;

    ReportedCaseRepository() {
    }

    ReportedCaseRepository(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    ReportStage open(String departmentCode, String source, Instant recordedAt) throws SQLException {
        return new ReportStage(dataSource.getConnection(), departmentCode, source, recordedAt);
    }
}
