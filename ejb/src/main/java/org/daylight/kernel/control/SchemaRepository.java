package org.daylight.kernel.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The tables themselves. */
@ApplicationScoped
public class SchemaRepository {
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
}
