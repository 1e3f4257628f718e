package org.daylight.cards;

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
import org.daylight.RealDatabase;
import org.daylight.Wiring;
import org.daylight.kernel.Article;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.junit.jupiter.api.Test;

/** Thirty-two supervisors issue the same proposal at the same moment, through the real doors on the real database. */
class CardRaceTest {
    private static final int PEOPLE = 32;
    private final CardGround ground = new CardGround();

    @Test
    @Article({"SIG-35", "SIG-38"})
    void one_card_comes_of_one_proposal_and_the_others_are_told() throws Exception {
        long signal = ground.proposed("YC-05");
        ground.supervisor();
        List<ResponsiblePerson> persons = ground.persons(signal);
        RealDatabase shared = ground.cases.database.pooled(PEOPLE + 2);
        List<Callable<String>> acts = IntStream.range(0, PEOPLE).mapToObj(i -> new Wiring(shared))
                .map(person -> (Callable<String>) () -> answer(person, new IssueCard(signal, "决定书未依法说明理由", persons, null, List.of()))).toList();
        ExecutorService threads = Executors.newFixedThreadPool(PEOPLE);
        List<String> answers = new ArrayList<>();
        for (Future<String> answer : threads.invokeAll(acts)) {
            answers.add(answer.get());
        }
        threads.shutdown();
        List<String> wanted = new ArrayList<>(Collections.nCopies(PEOPLE - 1, "card.issued-already"));
        wanted.add("done");
        assertThat(answers).containsExactlyInAnyOrderElementsOf(wanted);
        assertThat(ground.cases.database.values("select number from card")).containsExactly("黄牌〔2026〕0001号");
        assertThat(ground.cases.database.values("select last from card_serial")).as("no gap").containsExactly("1");
        assertThat(ground.cases.database.values("select count(*) from escalation where from_kind = 'CARD'")).containsExactly("1");
    }

    private static String answer(Wiring person, IssueCard command) {
        person.at("2026-03-10T01:00:00Z");
        person.as("supervisor", Roles.SUPERVISOR);
        EntityManager em = person.em();
        em.getTransaction().begin();
        try {
            person.door(CardIssue.class).issue(command);
            em.getTransaction().commit();
            return "done";
        } catch (Problem refused) {
            return refused.code();
        } finally {
            if (em.getTransaction().isActive()) {
                em.getTransaction().rollback();
            }
        }
    }
}
