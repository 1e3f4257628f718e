package org.daylight.stopwatch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;

/**
 * Every list, search and report, one after the other. Options: {@code daylight.benchmark.clients} (4), {@code daylight.benchmark.rounds} (25 for each
 * client), {@code daylight.benchmark.pages} (regular expression found in what is measured; all).
 */
final class ListPages {
    private static final int CLIENTS = Integer.getInteger("daylight.benchmark.clients", 4);
    private static final int ROUNDS = Integer.getInteger("daylight.benchmark.rounds", 25);
    private static final Pattern CHOSEN = Pattern.compile(System.getProperty("daylight.benchmark.pages", ""));
    private static final int WARM_UP = 5;
    private final URI home;
    private final Map<String, Person> people = new HashMap<>();

    ListPages(URI home) {
        this.home = home;
    }

    void measure() throws Exception {
        Stopwatch.say("%d clients, %d requests each after %d for warming up".formatted(CLIENTS, ROUNDS, WARM_UP));
        Stopwatch.say(Figures.head());
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
        if (!CHOSEN.matcher(words).find()) {
            return;
        }
        int status = person(who).get(path).statusCode();
        if (status != 200) {
            Stopwatch.say("| %-58s | answers %d".formatted(words, status));
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
        Stopwatch.say(figures.line());
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
