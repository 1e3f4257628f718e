package org.daylight.ground;

import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** The command line: starts everything, says how to use it, and stops it when asked. */
public final class Daylight {
    private Daylight() {
    }

    public static void main(String[] arguments) throws InterruptedException {
        Instant beginning = ProcessHandle.current().info().startInstant().orElseGet(Instant::now);
        GroundBuilder builder = Ground.builder().since(beginning)
                .ports(port("http", 8080), port("keycloak", 8180), port("postgres", 15432), port("management", 9990))
                .demo(Boolean.parseBoolean(Settings.option("daylight.demo", "true")));
        String home = Settings.option("daylight.home", "");
        if (!home.isBlank()) {
            builder.home(Path.of(home));
        }
        for (String option : Settings.option("daylight.server.options", "").split("\\s+")) {
            if (!option.isBlank()) {
                builder.serverOption(option);
            }
        }
        System.getenv().forEach((name, value) -> {
            if (name.startsWith("DAYLIGHT_")) {
                builder.environment(name, value);
            }
        });
        run(builder.build(), new Progress(beginning, System.out::println));
    }

    private static void run(Ground ground, Progress progress) throws InterruptedException {
        CountDownLatch over = new CountDownLatch(1);
        AtomicBoolean ending = new AtomicBoolean();
        Runnable end = () -> {
            if (ending.compareAndSet(false, true)) {
                progress.say("Stopping WildFly, Keycloak and PostgreSQL");
                ground.close();
                progress.say("Daylight has stopped; its data is in " + ground.homeDirectory());
                over.countDown();
            }
        };
        Runtime.getRuntime().addShutdownHook(new Thread(end, "daylight-ending"));
        start(ground, ending);
        System.out.println(Welcome.text(ground, progress.seconds()));
        while (!over.await(1, TimeUnit.SECONDS)) {
            if (!ending.get() && !ground.isWell()) {
                // here and not in the hook: Maven takes the classes away when this method has thrown
                end.run();
                throw new GroundProblem("A server has ended by itself: see " + ground.homeDirectory().resolve("log"));
            }
        }
    }

    /** What has not started needs no ending. */
    private static void start(Ground ground, AtomicBoolean ending) {
        try {
            ground.start();
        } catch (RuntimeException e) {
            ending.set(true);
            throw e;
        }
    }

    private static int port(String server, int usual) {
        String property = "daylight." + server + ".port";
        String value = Settings.option(property, Integer.toString(usual));
        if (!value.matches("\\d{1,5}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > 65535) {
            throw new GroundProblem(property + " must be a port number, not '" + value + "'");
        }
        return Integer.parseInt(value);
    }
}
