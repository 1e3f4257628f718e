package org.daylight.kernel.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The tables themselves: which version they are in. */
@ApplicationScoped
public class SchemaRepository {
    private static final String STATE = "select version, success from flyway_schema_history order by installed_rank desc limit 1";

    @Resource(lookup = "java:jboss/datasources/DaylightDS")
    private DataSource database;

    /** The tables are as this version needs them; the demo district is in them where asked for. */
    public void migrate(boolean demo) {
        List<String> locations = new ArrayList<>(List.of("classpath:db/migration"));
        if (demo) {
            locations.add("classpath:db/demo");
        }
        Flyway.configure(SchemaRepository.class.getClassLoader())
                .dataSource(database)
                .locations(locations.toArray(String[]::new))
                .load()
                .migrate();
    }

    /** Version of the last migration; null when it failed or there was none. */
    public String version() throws SQLException {
        try (Connection connection = database.getConnection();
             Statement statement = connection.createStatement();
             ResultSet last = statement.executeQuery(STATE)) {
            return last.next() && last.getBoolean("success") ? last.getString("version") : null;
        }
    }
}
