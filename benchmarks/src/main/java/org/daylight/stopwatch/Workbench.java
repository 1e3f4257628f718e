package org.daylight.stopwatch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.daylight.ground.Ground;

/** A hundred people, each logged in on their own, look at what waits for them, read, look again. */
final class Workbench {
    private static final int PEOPLE = Integer.getInteger("daylight.benchmark.people", 100);
    private static final int SECONDS = Integer.getInteger("daylight.benchmark.seconds", 40);
    private static final int AT_ONCE = 4;
    private static final long LEAST_THINKING = 1_000;
    private static final long MOST_THINKING = 9_000;
    private static final String PAGE = "staff/work.xhtml";
    private static final List<String> ACCOUNTS = List.of("handler", "reviewer", "approver", "clerk");
    private final URI home;
    private final List<Person> people = new ArrayList<>();

    /** Everybody is logged in and has seen the page once. */
    Workbench(Ground ground) throws Exception {
        home = ground.home();
        long began = System.nanoTime();
        ExecutorService doorway = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Callable<Person>> logins = new ArrayList<>();
            for (int n = 0; n < PEOPLE; n++) {
                String account = ACCOUNTS.get(n % ACCOUNTS.size());
                logins.add(() -> entered(account));
            }
            for (Future<Person> person : doorway.invokeAll(logins)) {
                people.add(person.get());
            }
        } finally {
            doorway.shutdown();
        }
        Stopwatch.say("%d people logged in, in %.0f s".formatted(PEOPLE, (System.nanoTime() - began) / 1e9));
    }

    private Person entered(String account) throws IOException, InterruptedException {
        Person person = Person.loggedIn(home, account);
        person.get(PAGE);
        return person;
    }

    Figures measure(String words) throws Exception {
        Figures figures = new Figures(words);
        ExecutorService desks = Executors.newFixedThreadPool(PEOPLE);
        try {
            long until = System.nanoTime() + SECONDS * 1_000_000_000L;
            List<Callable<Void>> days = new ArrayList<>();
            for (Person person : people) {
                days.add(() -> {
                    work(person, until, figures);
                    return null;
                });
            }
            for (Future<Void> day : desks.invokeAll(days)) {
                day.get();
            }
        } finally {
            desks.shutdown();
        }
        return figures;
    }

    private static void work(Person person, long until, Figures figures) throws IOException, InterruptedException {
        think();
        while (System.nanoTime() < until) {
            long began = System.nanoTime();
            HttpResponse<String> answer = person.get(PAGE);
            figures.add((System.nanoTime() - began) / 1e6, answer.body().length(), answer.statusCode());
            think();
        }
    }

    private static void think() throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextLong(LEAST_THINKING, MOST_THINKING));
    }
}
