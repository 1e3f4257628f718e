package org.daylight.inspector.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.daylight.ground.Ground;
import org.daylight.inspector.Folder;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A database and an assembled server for Arquillian, on free ports and with a home of their own; identity is not needed behind the doors.
 * Stands before {@code ArquillianExtension}, which then starts and stops the server. Does nothing inside the server.
 */
final class ContainerGround implements BeforeAllCallback {
    private static final ExtensionContext.Namespace WHOLE_RUN = ExtensionContext.Namespace.create(ContainerGround.class);
    private static final Path HOME = Path.of("target", "container").toAbsolutePath();
    private static final Path PROJECT = Path.of(System.getProperty("daylight.project", ".."));
    private static final String NOBODY = "http://127.0.0.1:9/realms/daylight";

    @Override
    public void beforeAll(ExtensionContext context) {
        if (System.getProperty("jboss.server.name") == null) {
            context.getRoot().getStore(WHOLE_RUN).getOrComputeIfAbsent(Ground.class, first -> start(), Ground.class);
        }
    }

    private static Ground start() {
        Folder.delete(HOME);
        Ground ground = Ground.builder().project(PROJECT).home(HOME).freePorts().environment("DAYLIGHT_OIDC_ISSUER", NOBODY)
                .withoutApplication().build().start();
        ground.stopServer();
        openManagementBeans();
        describe(ground);
        return ground;
    }

    /** Arquillian asks the server's management beans where the tests are; without Arquillian nobody does, and the server keeps them closed. */
    private static void openManagementBeans() {
        Path configuration = HOME.resolve("wildfly/configuration/daylight.xml");
        try {
            Files.writeString(configuration, Files.readString(configuration).replace("<expose-expression-model/>", "<expose-expression-model/><remoting-connector/>"));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void describe(Ground ground) {
        StringBuilder options = new StringBuilder("-Xmx640m -XX:+UseSerialGC -Duser.timezone=UTC -Djava.net.preferIPv4Stack=true "
                + "-Ddaylight.demo=true -Ddaylight.clock.movable=true -Ddaylight.exchange.dir=" + HOME.resolve("exchange"));
        for (Map.Entry<String, String> variable : ground.serverEnvironment().entrySet()) {
            options.append(" -Denv.").append(variable.getKey()).append('=').append(variable.getValue());
        }
        System.setProperty("daylight.container.server", assembledServer().toString());
        System.setProperty("daylight.container.options", options.toString());
        System.setProperty("daylight.container.arguments", "-Djboss.server.base.dir=" + HOME.resolve("wildfly") + " -Djboss.server.log.dir=" + HOME.resolve("log")
                + " -Djboss.bind.address=127.0.0.1 -Djboss.bind.address.management=127.0.0.1 -Djboss.tx.node.id=inspector"
                + " -Djboss.http.port=" + ground.home().getPort() + " -Djboss.management.http.port=" + ground.management().getPort());
        System.setProperty("daylight.container.management.port", String.valueOf(ground.management().getPort()));
    }

    private static Path assembledServer() {
        try (Stream<Path> servers = Files.list(PROJECT.resolve("wildfly-config/target/servers").toRealPath())) {
            return servers.filter(server -> server.getFileName().toString().startsWith("wildfly-") && Files.isDirectory(server)).findFirst().orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
