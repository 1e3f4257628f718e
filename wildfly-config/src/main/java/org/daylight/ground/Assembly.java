package org.daylight.ground;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * The servers as this project needs them, made out of what Maven unpacked into {@code wildfly-config/target/servers};
 * made once and again only when something that goes into them has changed.
 */
final class Assembly {
    private static final String CONFIGURATION = "daylight.xml";
    private final Settings settings;
    private final Progress progress;

    Assembly(Settings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
    }

    Path wildfly() {
        return unpacked("wildfly-");
    }

    Path keycloak() {
        return unpacked("keycloak-");
    }

    Path postgres() {
        return settings.servers().resolve("postgresql");
    }

    /** All three servers are ready to start; waits while another launcher of the same tree is at it. */
    void assemble() throws IOException {
        Files.createDirectories(settings.servers());
        try (FileChannel channel = FileChannel.open(settings.servers().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
             FileLock lock = channel.lock()) {
            assert lock.isValid();
            CompletableFuture<Void> keycloak = CompletableFuture.runAsync(() -> once("keycloak", List.of(source("keycloak")), this::buildKeycloak));
            once("wildfly", wildflyInputs(), this::configureWildFly);
            once("postgresql", List.of(), this::unpackPostgres);
            Tasks.join(keycloak);
        }
    }

    private void once(String server, List<Path> inputs, Step step) {
        try {
            Path stamp = settings.servers().resolve(server + ".stamp");
            String hash = hash(inputs) + " " + System.getProperty("os.arch") + " " + settings.servers() + unpacked();
            if (Files.exists(stamp) && Files.readString(stamp).equals(hash)) {
                return;
            }
            progress.say("Assembling " + server + " (once)");
            Files.deleteIfExists(stamp);
            step.run();
            Files.writeString(stamp, hash);
        } catch (IOException e) {
            throw new UncheckedIOException("Assembling " + server + " failed: " + e.getMessage(), e);
        }
    }

    /** When Maven unpacked the servers: what it unpacks anew, such as from another repository, is assembled anew. */
    private String unpacked() throws IOException {
        Path markers = settings.project().resolve("wildfly-config/target/dependency-maven-plugin-markers");
        if (!Files.isDirectory(markers)) {
            return "";
        }
        StringBuilder times = new StringBuilder();
        try (Stream<Path> unpacked = Files.list(markers)) {
            for (Path marker : unpacked.sorted().toList()) {
                times.append(' ').append(Files.getLastModifiedTime(marker).toMillis());
            }
        }
        return times.toString();
    }

    private List<Path> wildflyInputs() {
        return List.of(source("server"), settings.project().resolve("wildfly-config/target/module-jars"));
    }

    private void configureWildFly() throws IOException {
        Path home = wildfly();
        Path configuration = home.resolve("standalone/configuration");
        copyTree(source("server").resolve("modules"), home.resolve("modules"));
        copyModuleJars(home.resolve("modules"));
        Files.copy(configuration.resolve("standalone.xml"), configuration.resolve(CONFIGURATION), StandardCopyOption.REPLACE_EXISTING);
        Path script = settings.servers().resolve("wildfly.cli");
        Files.writeString(script, script());
        Tool.run("Configuring WildFly", List.of(Tool.java(), "-Djboss.home.dir=" + home, "-jar", home.resolve("jboss-modules.jar").toString(),
                        "-mp", home.resolve("modules").toString(), "org.jboss.as.cli", "--file=" + script),
                Map.of("JBOSS_HOME", home.toString()), settings.servers().resolve("wildfly-assembly.log"));
    }

    private void copyModuleJars(Path modules) throws IOException {
        Path jars = settings.project().resolve("wildfly-config/target/module-jars");
        Path persistence = modules.resolve("org/eclipse/persistence/main");
        copy(jars.resolve("eclipselink.jar"), persistence);
        copy(jars.resolve("jipijapa-eclipselink.jar"), persistence);
        copy(jars.resolve("postgresql.jar"), modules.resolve("org/postgresql/main"));
    }

    private String script() throws IOException {
        StringBuilder script = new StringBuilder("embed-server --server-config=" + CONFIGURATION + " --std-out=discard\n");
        try (Stream<Path> parts = Files.list(source("server").resolve("cli"))) {
            for (Path part : parts.sorted().toList()) {
                script.append(Files.readString(part)).append('\n');
            }
        }
        return script.append("stop-embedded-server\n").toString();
    }

    private void buildKeycloak() throws IOException {
        Path home = keycloak();
        copyTree(source("keycloak"), home.resolve("data/import"));
        Tool.run("Building Keycloak", Keycloak.command(home, List.of("-Xmx512m"), List.of("build", "--db=postgres")), Map.of(),
                settings.servers().resolve("keycloak-assembly.log"));
    }

    private void unpackPostgres() throws IOException {
        String archive = "/postgres-" + platform() + ".txz";
        try (InputStream in = Assembly.class.getResourceAsStream(archive)) {
            if (in == null) {
                throw new GroundProblem("There is no embedded PostgreSQL for this machine (" + archive
                        + "): point DAYLIGHT_DB_URL to one of yours");
            }
            untar(new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(in))), postgres());
        }
    }

    private static String platform() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac") ? "darwin" : "linux";
        String machine = System.getProperty("os.arch");
        return system + "-" + switch (machine) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            default -> machine;
        };
    }

    private static void untar(TarArchiveInputStream tar, Path target) throws IOException {
        for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            Path path = target.resolve(entry.getName()).normalize();
            if (!path.startsWith(target)) {
                throw new IOException("Entry outside of its archive: " + entry.getName());
            }
            if (entry.isDirectory()) {
                Files.createDirectories(path);
            } else if (entry.isSymbolicLink()) {
                Files.deleteIfExists(path);
                Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            } else {
                Files.createDirectories(path.getParent());
                Files.copy(tar, path, StandardCopyOption.REPLACE_EXISTING);
                path.toFile().setExecutable((entry.getMode() & 0100) != 0, false);
            }
        }
    }

    private Path unpacked(String prefix) {
        try (Stream<Path> folders = Files.list(settings.servers())) {
            return folders.filter(folder -> folder.getFileName().toString().startsWith(prefix)).filter(Files::isDirectory)
                    .max(Path::compareTo).orElseThrow(this::nothingUnpacked);
        } catch (IOException e) {
            throw nothingUnpacked();
        }
    }

    private GroundProblem nothingUnpacked() {
        return new GroundProblem("The servers are not unpacked in " + settings.servers() + ": run `mvn -Prun package` first");
    }

    private Path source(String part) {
        return settings.project().resolve("wildfly-config/src/main").resolve(part);
    }

    private static void copyTree(Path from, Path to) throws IOException {
        for (Path file : files(from)) {
            Path target = to.resolve(from.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void copy(Path file, Path folder) throws IOException {
        Files.copy(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }

    private static String hash(List<Path> inputs) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path input : inputs) {
                for (Path file : files(input)) {
                    digest.update(file.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
                    digest.update(Files.readAllBytes(file));
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return new ArrayList<>(all.filter(Files::isRegularFile).sorted().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Step {
        void run() throws IOException;
    }
}
