package org.daylight.supervision.control;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.daylight.authority.Rate;

/** Completions at windows, counted; reads only. */
@Dependent
public class DoubleHundredRepository {
    private static final String ON_SITE = """
            select department_code, count(*) filter (where stopped_at <= due_at) as on_time, count(*) as ended
            from approval_case where stopped_at >= ? and stopped_at < ? and due_at is not null and channel = 'WINDOW' group by 1
            """;

    @Resource(lookup = "java:jboss/datasources/DaylightDS")
    private DataSource database;

    public DoubleHundredRepository() {
    }

    DoubleHundredRepository(DataSource database) {
        this.database = database;
    }

    /**
     * On-time share by department of cases received at a window that ended with a limit; departments without such cases are not there.
     *
     * @param from  first instant
     * @param until first instant after the period
     */
    public Map<String, Rate> onSite(Instant from, Instant until) {
        try (Connection connection = database.getConnection(); PreparedStatement query = connection.prepareStatement(ON_SITE)) {
            query.setObject(1, OffsetDateTime.ofInstant(from, ZoneOffset.UTC));
            query.setObject(2, OffsetDateTime.ofInstant(until, ZoneOffset.UTC));
            return rates(query);
        } catch (SQLException fault) {
            throw new EJBException(fault);
        }
    }

    private static Map<String, Rate> rates(PreparedStatement query) throws SQLException {
        Map<String, Rate> rates = new HashMap<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                rates.put(row.getString("department_code"), new Rate(row.getLong("on_time"), row.getLong("ended")));
            }
        }
        return rates;
    }
}
