package org.daylight.health;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.naming.NamingException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Ready to serve: the database answers and its tables are in a known version. */
@Readiness
@ApplicationScoped
public class DatabaseReadiness implements HealthCheck {
    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response = HealthCheckResponse.named("database");
        try {
            String version = HealthRepository.schemaVersion();
            return response.withData("schema", version == null ? "failed" : version).status(version != null).build();
        } catch (SQLException unreachable) {
            return response.withData("state", String.valueOf(unreachable.getSQLState())).down().build();
        } catch (NamingException missing) {
            return response.withData("state", "no data source").down().build();
        }
    }
}
