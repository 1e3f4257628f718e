package org.daylight.stopwatch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.daylight.ground.Ground;

/**
 * Starts the whole on free ports with a heap of 512 MB, loads the volume and measures. Options: {@code daylight.benchmark.clients} (4),
 * {@code daylight.benchmark.rounds} (25 for each client), {@code daylight.benchmark.home} ({@code target/daylight}).
 */
public final class Stopwatch {
    private static final int CLIENTS = Integer.getInteger("daylight.benchmark.clients", 4);
    private static final int ROUNDS = Integer.getInteger("daylight.benchmark.rounds", 25);
    private static final int WARM_UP = 5;
    private final URI home;
    private final Map<String, Person> people = new HashMap<>();

    private Stopwatch(URI home) {
        this.home = home;
    }

    public static void main(String[] arguments) throws Exception {
        Path project = Path.of(System.getProperty("daylight.project", "..")).toAbsolutePath().normalize();
        Path place = Path.of(System.getProperty("daylight.benchmark.home", project.resolve("benchmarks/target/daylight").toString()));
        Homes.delete(place);
        say("Machine: " + Machine.words());
        try (Ground ground = Ground.builder().project(project).home(place).freePorts().serverOption("-Xmx512m").build().start()) {
            try (Connection connection = ground.database()) {
                Volume.load(connection, took -> say("Loaded %d items and %d people in %d ms".formatted(Volume.ITEMS, Volume.PEOPLE, took)));
            }
            Stopwatch stopwatch = new Stopwatch(ground.home());
            stopwatch.measurePages();
            new ImportRun(ground, Person.loggedIn(ground.home(), "itemadmin")).measure();
            say("Used heap of the server at the end: " + Machine.usedHeap(ground.management()) + " MiB of 512");
            say("Machine at the end: " + Machine.words());
        }
    }

    static void say(String line) {
        System.out.println(line);
    }

    private void measurePages() throws Exception {
        say("%d clients, %d requests each after %d for warming up".formatted(CLIENTS, ROUNDS, WARM_UP));
        say(Figures.head());
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            for (Pages.Asked asked : Pages.ALL) {
                measure(asked.words(), asked.who(), asked.path(), clients, person -> () -> person.get(asked.path()));
            }
            for (Pages.Turned turned : Pages.TABLES) {
                measure(turned.words(), turned.who(), turned.path(), clients, person -> new Turn(person, turned)::ask);
            }
        } finally {
            clients.shutdown();
        }
    }

    private interface Question {
        HttpResponse<String> ask() throws IOException, InterruptedException;
    }

    private interface Asking {
        Question by(Person person) throws IOException, InterruptedException;
    }

    /** A page that is not there, or not for this person, is left out. */
    private void measure(String words, String who, String path, ExecutorService clients, Asking asking) throws Exception {
        int status = person(who).get(path).statusCode();
        if (status != 200) {
            say("| %-58s | answers %d".formatted(words, status));
            return;
        }
        Figures figures = new Figures(words);
        List<Callable<Void>> work = new ArrayList<>();
        for (int client = 0; client < CLIENTS; client++) {
            Question question = asking.by(who == null ? new Person(home) : Person.loggedIn(home, who));
            work.add(() -> {
                ask(question, figures);
                return null;
            });
        }
        for (Future<Void> done : clients.invokeAll(work)) {
            done.get();
        }
        say(figures.line());
    }

    private static void ask(Question question, Figures figures) throws IOException, InterruptedException {
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            long began = System.nanoTime();
            HttpResponse<String> answer = question.ask();
            double took = (System.nanoTime() - began) / 1e6;
            if (round >= 0) {
                figures.add(took, answer.body().length(), answer.statusCode());
            }
        }
    }

    private Person person(String who) throws IOException, InterruptedException {
        String key = who == null ? "" : who;
        if (!people.containsKey(key)) {
            people.put(key, who == null ? new Person(home) : Person.loggedIn(home, who));
        }
        return people.get(key);
    }
}
