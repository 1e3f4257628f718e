package org.daylight.items;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.daylight.kernel.Article;
import org.daylight.kernel.Problem;
import org.junit.jupiter.api.Test;

/** Two people of the legal office confirm the same version at once, each in a transaction of their own. */
class PublicationRaceTest {
    private final ConfirmationGround ground = new ConfirmationGround();
    private final CyclicBarrier together = new CyclicBarrier(2);

    @Test
    @Article({"ITM-11", "ITM-16"})
    void of_two_confirmations_at_once_one_publishes_and_the_other_is_told() throws Exception {
        ground.hire("legaloffice2", "FZ");
        long id = ground.draft(ItemChange.CHANGE, "2026-04-01");
        ground.submit(id);
        ground.section(id);
        ground.centre(id);
        long revision = ground.revision(id);
        ExecutorService people = Executors.newFixedThreadPool(2);
        try {
            List<Future<String>> answers = List.of(people.submit(() -> confirm("legaloffice", id, revision)),
                    people.submit(() -> confirm("legaloffice2", id, revision)));
            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder("PUBLISHED", "item.stale-revision");
        } finally {
            people.shutdownNow();
        }
        assertThat(ground.one("select count(*) from item_review where version_id = ? and outcome = 'PUBLISHED'", id)).isEqualTo("1");
    }

    private String confirm(String person, long id, long revision) throws Exception {
        ConfirmationGround own = new ConfirmationGround(ground.database);
        own.wiring.as(person, org.daylight.kernel.Roles.LEGAL_OFFICE);
        ItemConfirmation door = own.wiring.door(ItemConfirmation.class);
        together.await();
        try {
            return own.in(() -> door.agree(id, revision, "于法有据，同意", null)).name();
        } catch (Problem refused) {
            return refused.code();
        }
    }
}
