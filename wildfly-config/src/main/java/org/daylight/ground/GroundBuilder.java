package org.daylight.ground;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Says what a {@link Ground} should be like. */
public final class GroundBuilder {
    private Path project;
    private Path application;
    private Path home;
    private int httpPort = 8080;
    private int keycloakPort = 8180;
    private int postgresPort = 15432;
    private int managementPort = 9990;
    private boolean demo = true;
    private boolean deployed = true;
    private final List<String> serverOptions = new ArrayList<>();
    private final Map<String, String> environment = new HashMap<>();
    private Instant beginning = Instant.now();
    private Consumer<String> out = System.out::println;

    GroundBuilder() {
    }

    /** Root of the source tree; without it the one around the working directory. */
    public GroundBuilder project(Path root) {
        project = root;
        return this;
    }

    /** Data, logs and secrets; without it {@code .daylight} in the source tree. */
    public GroundBuilder home(Path directory) {
        home = directory;
        return this;
    }

    /** The EAR to deploy; without it the one that was built. */
    public GroundBuilder application(Path ear) {
        application = ear;
        return this;
    }

    /** The server starts empty. */
    public GroundBuilder withoutApplication() {
        deployed = false;
        return this;
    }

    public GroundBuilder ports(int http, int keycloak, int postgres, int management) {
        httpPort = http;
        keycloakPort = keycloak;
        postgresPort = postgres;
        managementPort = management;
        return this;
    }

    public GroundBuilder freePorts() {
        List<Integer> free = Ports.free(4);
        return ports(free.get(0), free.get(1), free.get(2), free.get(3));
    }

    /** Whether the demo district is loaded; without a word it is. */
    public GroundBuilder demo(boolean wanted) {
        demo = wanted;
        return this;
    }

    /** Further JVM options of the application's server, such as {@code -Ddaylight.clock.movable=true}. */
    public GroundBuilder serverOption(String option) {
        serverOptions.add(option);
        return this;
    }

    /** A variable as one would set it in a shell, such as {@code DAYLIGHT_DB_URL}. */
    public GroundBuilder environment(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** Where each line of progress goes; without it to standard output. */
    public GroundBuilder report(Consumer<String> lines) {
        out = lines;
        return this;
    }

    /** From when the seconds are counted; without it from now. */
    public GroundBuilder since(Instant instant) {
        beginning = instant;
        return this;
    }

    public Ground build() {
        return new Ground(settings(), new Progress(beginning, out));
    }

    Settings settings() {
        Path root = project == null ? Settings.findProject() : project.toAbsolutePath().normalize();
        Path place = home == null ? root.resolve(".daylight") : root.resolve(home).normalize();
        Path ear = application == null ? root.resolve("ear/target/daylight.ear") : application.toAbsolutePath();
        return new Settings(root, deployed ? ear : null, place, httpPort, keycloakPort, postgresPort, managementPort, demo,
                List.copyOf(serverOptions), Map.copyOf(environment));
    }
}
