package org.daylight.kernel;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.daylight.kernel.control.SchemaRepository;

/**
 * Brings the tables to the state this version needs, before anything reads them: beans that do so at start say
 * {@code @DependsOn("SchemaMigration")}. With {@code -Ddaylight.demo=true} the demo district comes too.
 */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class SchemaMigration {
    @Inject
    private SchemaRepository schema;

    @PostConstruct
    void migrate() {
        schema.migrate(Boolean.getBoolean("daylight.demo"));
    }
}
