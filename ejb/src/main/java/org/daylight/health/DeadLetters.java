package org.daylight.health;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.naming.NamingException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** What failed for the last time and waits for a person, by room and kind; up whatever waits, and also where nobody knows. */
@Readiness
@ApplicationScoped
public class DeadLetters implements HealthCheck {
    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response = HealthCheckResponse.named("dead-letters").up();
        try {
            HealthRepository.deadLetters().forEach(response::withData);
        } catch (SQLException | NamingException unknown) {
            response.withData("state", "unknown");
        }
        return response.build();
    }
}
