package org.daylight.ground;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Where things are and how they are started.
 *
 * @param project         root of the source tree, whose {@code wildfly-config/target} holds the servers
 * @param application     the EAR; null: none is deployed
 * @param home            data, logs and secrets of this instance
 * @param httpPort        of the application
 * @param keycloakPort    of Keycloak
 * @param postgresPort    of PostgreSQL
 * @param managementPort  of WildFly: health and metrics
 * @param demo            whether the demo district is loaded
 * @param serverOptions   further JVM options of WildFly
 * @param environment     variables that point to an own database or identity provider, and those handed to the servers
 */
record Settings(Path project, Path application, Path home, int httpPort, int keycloakPort, int postgresPort,
                int managementPort, boolean demo, List<String> serverOptions, Map<String, String> environment) {

    static final String HOST = "127.0.0.1";

    boolean ownDatabase() {
        return environment.containsKey("DAYLIGHT_DB_URL");
    }

    boolean ownIdentity() {
        return environment.containsKey("DAYLIGHT_OIDC_ISSUER");
    }

    String issuer() {
        return environment.getOrDefault("DAYLIGHT_OIDC_ISSUER", "http://" + HOST + ":" + keycloakPort + "/realms/daylight");
    }

    Path servers() {
        return project.resolve("wildfly-config/target/servers");
    }

    Path log(String name) {
        return home.resolve("log").resolve(name);
    }

    /** Of JVM options and of the environment, in this order of precedence; the default where neither says anything. */
    static String option(String property, String fallback) {
        String variable = property.toUpperCase().replace('.', '_');
        return System.getProperty(property, System.getenv().getOrDefault(variable, fallback));
    }

    /** The source tree around the working directory. */
    static Path findProject() {
        String told = System.getProperty("daylight.project");
        Path from = Path.of(told == null ? "" : told).toAbsolutePath().normalize();
        for (Path folder = from; folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("wildfly-config")) && Files.isDirectory(folder.resolve("ear"))) {
                return folder;
            }
        }
        throw new GroundProblem("There is no Daylight source tree around " + from);
    }
}
