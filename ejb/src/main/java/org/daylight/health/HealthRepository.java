package org.daylight.health;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/** What a probe may know of the database. */
final class HealthRepository {
    private static final String STATE = "select version, success from flyway_schema_history where version is not null"
            + " order by installed_rank desc limit 1";
    private static final String DEAD_LETTERS = "select room || '.' || kind as name, letters from dead_letter";

    private HealthRepository() {
    }

    /** Version of the tables; null when their last change failed. */
    static String schemaVersion() throws NamingException, SQLException {
        try (Connection connection = connection();
             Statement statement = connection.createStatement();
             ResultSet last = statement.executeQuery(STATE)) {
            return last.next() && last.getBoolean("success") ? last.getString("version") : null;
        }
    }

    /** How many dead letters wait for a person, by room and kind. */
    static Map<String, Long> deadLetters() throws NamingException, SQLException {
        try (Connection connection = connection();
             Statement statement = connection.createStatement();
             ResultSet found = statement.executeQuery(DEAD_LETTERS)) {
            Map<String, Long> letters = new TreeMap<>();
            while (found.next()) {
                letters.put(found.getString("name"), found.getLong("letters"));
            }
            return letters;
        }
    }

    private static Connection connection() throws NamingException, SQLException {
        DataSource database = InitialContext.doLookup("java:jboss/datasources/DaylightDS");
        return database.getConnection();
    }
}
