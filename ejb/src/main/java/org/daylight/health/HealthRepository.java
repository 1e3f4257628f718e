package org.daylight.health;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/** What a probe may know of the database. */
final class HealthRepository {
    private static final String STATE = "select version, success from flyway_schema_history where version is not null"
            + " order by installed_rank desc limit 1";

    private HealthRepository() {
    }

    /** Version of the tables; null when their last change failed. */
    static String schemaVersion() throws NamingException, SQLException {
        DataSource database = InitialContext.doLookup("java:jboss/datasources/DaylightDS");
        try (Connection connection = database.getConnection();
             Statement statement = connection.createStatement();
             ResultSet last = statement.executeQuery(STATE)) {
            return last.next() && last.getBoolean("success") ? last.getString("version") : null;
        }
    }
}
