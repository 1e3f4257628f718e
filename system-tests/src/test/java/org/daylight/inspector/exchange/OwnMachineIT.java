package org.daylight.inspector.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daylight.ground.Ground;
import org.daylight.inspector.RunningDaylight;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Nobody on another machine reaches what has been started here; told by Linux's tables of sockets. */
@ExtendWith(RunningDaylight.class)
class OwnMachineIT {
    /** 127.0.0.1, ::1 and 127.0.0.1 written in the longer form, as the tables write them. */
    private static final Set<String> OWN = Set.of("0100007F", "00000000000000000000000001000000", "0000000000000000FFFF00000100007F");
    private static final String LISTENING = "0A";
    private static final Path TABLES = Path.of("/proc/net");

    private final Ground ground;

    OwnMachineIT(Ground ground) {
        this.ground = ground;
    }

    @Test
    @DisplayName("database, identity and server listen on 127.0.0.1 alone (skipped where there is no /proc/net/tcp)")
    void everything_listens_on_this_machine_alone() {
        assumeTrue(Files.exists(TABLES.resolve("tcp")), "skipped: /proc/net/tcp is absent");
        Set<String> sockets = ProcessHandle.current().descendants().flatMap(OwnMachineIT::sockets).collect(Collectors.toSet());
        int database = URI.create(ground.serverEnvironment().get("DAYLIGHT_DB_URL").substring("jdbc:".length())).getPort();
        List<String[]> listening = Stream.of("tcp", "tcp6").flatMap(OwnMachineIT::rows).filter(row -> row[3].equals(LISTENING))
                .filter(row -> sockets.contains(row[9]) || port(row[1]) == database).toList();
        assertThat(listening).extracting(row -> port(row[1]))
                .contains(ground.home().getPort(), ground.management().getPort(), ground.issuer().getPort(), database);
        assertThat(listening).extracting(row -> row[1].substring(0, row[1].indexOf(':'))).isSubsetOf(OWN);
    }

    private static int port(String address) {
        return Integer.parseInt(address.substring(address.indexOf(':') + 1), 16);
    }

    /** Numbers of the sockets of a process; none where it has ended meanwhile. */
    private static Stream<String> sockets(ProcessHandle process) {
        Path open = Path.of("/proc", Long.toString(process.pid()), "fd");
        try (Stream<Path> files = Files.list(open)) {
            return files.map(OwnMachineIT::target).filter(target -> target.startsWith("socket:["))
                    .map(target -> target.substring("socket:[".length(), target.length() - 1)).toList().stream();
        } catch (IOException ended) {
            assertThat(process.isAlive()).as("%s", ended).isFalse();
            return Stream.empty();
        }
    }

    private static String target(Path file) {
        try {
            return Files.readSymbolicLink(file).toString();
        } catch (IOException closedMeanwhile) {
            return closedMeanwhile.getMessage();
        }
    }

    private static Stream<String[]> rows(String table) {
        Path file = TABLES.resolve(table);
        if (!Files.exists(file)) {
            return Stream.empty();
        }
        try {
            return Files.readAllLines(file).stream().skip(1).map(row -> row.strip().split("\\s+"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
