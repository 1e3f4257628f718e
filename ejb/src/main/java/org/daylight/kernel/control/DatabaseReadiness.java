package org.daylight.kernel.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Ready to serve: the database answers and its tables are in a known version. */
@Readiness
@ApplicationScoped
public class DatabaseReadiness implements HealthCheck {
    @Inject
    private SchemaRepository schema;

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response = HealthCheckResponse.named("database");
        try {
            String version = schema.version();
            return response.withData("schema", version == null ? "unknown" : version).status(version != null).build();
        } catch (SQLException unreachable) {
            return response.withData("state", String.valueOf(unreachable.getSQLState())).down().build();
        }
    }
}
