package org.daylight.cases;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.daylight.DemoDistrict;
import org.daylight.RealDatabase;
import org.daylight.Wiring;
import org.daylight.cases.intake.CaseRegistration;
import org.daylight.cases.intake.RegisterCase;
import org.daylight.kernel.Article;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.junit.jupiter.api.Test;

/** Thirty-two people at one case at the same moment, through the real doors on the real database. */
class StepRaceTest {
    private static final int PEOPLE = 32;
    private static final String ITEM = "1122998801990101X24220117001000";
    private final RealDatabase database = DemoDistrict.database();
    private final RealDatabase shared = database.pooled(PEOPLE + 2);

    @Test
    @Article({"FLW-20", "FLW-18"})
    void one_wins_each_version_and_the_others_are_told() throws Exception {
        List<Wiring> people = IntStream.range(0, PEOPLE).mapToObj(i -> new Wiring(shared)).toList();
        String number = accepted(people.get(0));
        race(people, "handler", Roles.HANDLER, CaseHandling::handle, number, "HANDLED");
        race(people, "reviewer", Roles.REVIEWER, CaseHandling::review, number, "REVIEWED");
        race(people, "approver", Roles.APPROVER, CaseHandling::decide, number, "DECIDED");
        assertThat(database.values("select type from case_event where type in ('HANDLED', 'REVIEWED', 'DECIDED') order by id"))
                .containsExactly("HANDLED", "REVIEWED", "DECIDED");
        assertThat(database.values("select action from audit_entry where outcome = 'DONE' order by id"))
                .containsExactly("CaseHandling.handle", "CaseHandling.review", "CaseHandling.decide");
    }

    private interface Step {
        void take(CaseHandling handling, StepCommand command);
    }

    private void race(List<Wiring> people, String who, String role, Step step, String number, String event) throws Exception {
        StepCommand seenByAll = new StepCommand(number, version(), true, "材料齐全，同意");
        List<Callable<String>> acts = people.stream().map(person -> (Callable<String>) () -> answer(person, who, role, step, seenByAll)).toList();
        ExecutorService threads = Executors.newFixedThreadPool(PEOPLE);
        List<String> answers = new ArrayList<>();
        for (Future<String> answer : threads.invokeAll(acts)) {
            answers.add(answer.get());
        }
        threads.shutdown();
        List<String> wanted = new ArrayList<>(Collections.nCopies(PEOPLE - 1, "case.stale-version"));
        wanted.add("done");
        assertThat(answers).as(event).containsExactlyInAnyOrderElementsOf(wanted);
    }

    private static String answer(Wiring person, String who, String role, Step step, StepCommand command) {
        person.as(who, role);
        try {
            act(person, () -> step.take(person.door(CaseHandling.class), command));
            return "done";
        } catch (Problem refused) {
            return refused.code();
        }
    }

    private String accepted(Wiring clerk) {
        clerk.at("2026-03-02T01:00:00Z");
        clerk.as("clerk", Roles.WINDOW_CLERK);
        String[] number = new String[1];
        act(clerk, () -> number[0] = clerk.door(CaseRegistration.class).register(new RegisterCase(ITEM, "新建厂房", "某公司", null, null)));
        act(clerk, () -> clerk.door(CaseHandling.class).accept(new StepCommand(number[0], version(), true, null)));
        return number[0];
    }

    private long version() {
        return Long.parseLong(database.values("select version from approval_case").get(0));
    }

    private static void act(Wiring person, Runnable act) {
        person.at("2026-03-02T01:00:00Z");
        EntityManager em = person.em();
        em.getTransaction().begin();
        try {
            act.run();
            em.getTransaction().commit();
        } finally {
            if (em.getTransaction().isActive()) {
                em.getTransaction().rollback();
            }
            em.clear();
        }
    }
}
