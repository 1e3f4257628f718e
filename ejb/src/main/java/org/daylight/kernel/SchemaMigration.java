package org.daylight.kernel;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the tables to the state this version needs, before anything reads them: beans that do so at start say
 * {@code @DependsOn("SchemaMigration")}. With {@code -Ddaylight.demo=true} the demo district comes too.
 */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class SchemaMigration {
    @Resource(lookup = "java:jboss/datasources/DaylightDS")
    private DataSource database;

    @PostConstruct
    void migrate() {
        List<String> locations = new ArrayList<>(List.of("classpath:db/migration"));
        if (Boolean.getBoolean("daylight.demo")) {
            locations.add("classpath:db/demo");
        }
        Flyway.configure(SchemaMigration.class.getClassLoader())
                .dataSource(database)
                .locations(locations.toArray(String[]::new))
                .load()
                .migrate();
    }
}
