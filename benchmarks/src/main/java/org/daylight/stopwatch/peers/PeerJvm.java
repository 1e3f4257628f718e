package org.daylight.stopwatch.peers;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import org.daylight.stopwatch.steps.StepLoad;
import org.daylight.stopwatch.steps.StepTimes;

/** Opens the cases, warms up, measures one contender and writes its times: arguments are its name, clients, warm-up, cases and the file. */
public final class PeerJvm {
    private PeerJvm() {
    }

    public static void main(String[] arguments) throws Exception {
        int clients = Integer.parseInt(arguments[1]);
        int warmUp = Integer.parseInt(arguments[2]);
        int cases = Integer.parseInt(arguments[3]);
        try (HikariDataSource pool = pool(); Peer peer = peer(arguments[0], pool)) {
            StepLoad load = new StepLoad(clients);
            load.each(0, warmUp + cases, peer::open);
            load.run(0, warmUp, peer);
            StepTimes times = load.run(warmUp, warmUp + cases, peer);
            require(peer.stepsInHistory(), (long) (warmUp + cases) * StepLoad.STEPS);
            Files.writeString(Path.of(arguments[4]), times.text());
        }
    }

    private static Peer peer(String name, HikariDataSource pool) throws Exception {
        return switch (name) {
            case "flowable" -> new FlowablePeer(pool);
            case "operaton" -> new OperatonPeer(pool);
            case "postgresql" -> new BareWrites(pool);
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** Where and who comes from the environment, as for the server. */
    static HikariDataSource pool() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(System.getenv("PEER_DB_URL"));
        config.setUsername(System.getenv("PEER_DB_USER"));
        config.setPassword(System.getenv("PEER_DB_PASSWORD"));
        config.setMaximumPoolSize(Integer.parseInt(System.getenv("PEER_DB_POOL")));
        config.setMinimumIdle(Integer.parseInt(System.getenv("PEER_DB_POOL")));
        config.setAutoCommit(false);
        return new HikariDataSource(config);
    }

    private static void require(long known, long taken) {
        if (known != taken) {
            throw new IllegalStateException("its history knows " + known + " steps of " + taken);
        }
    }
}
