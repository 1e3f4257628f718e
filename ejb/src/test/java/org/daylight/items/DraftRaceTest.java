package org.daylight.items;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.daylight.kernel.Article;
import org.daylight.kernel.Problem;
import org.junit.jupiter.api.Test;

/** Two people of one department write at once, each in a transaction of their own. */
class DraftRaceTest {
    private final ItemGround ground = new ItemGround();
    private final CyclicBarrier together = new CyclicBarrier(2);

    @Test
    void of_two_saves_at_once_one_stands_and_the_other_is_told() throws Exception {
        long id = ground.begin(Sheets.complete());
        long revision = ground.queries.version(id).revision();
        assertThat(both(door -> door.save(id, revision, Sheets.but("nameZh", "另一个名称").sheet()))).containsExactlyInAnyOrder("done", "item.stale-revision");
    }

    @Test
    void of_two_changes_begun_at_once_there_is_one() throws Exception {
        assertThat(both(door -> door.beginChange(ItemGround.PERMIT, ItemChange.CHANGE))).containsExactlyInAnyOrder("done", "item.draft-open");
    }

    @Test
    @Article("ITM-10")
    void of_two_items_under_one_code_there_is_one() throws Exception {
        assertThat(both(door -> door.begin(Sheets.complete()))).containsExactlyInAnyOrder("done", "item.rejected");
    }

    @Test
    void whoever_saves_waits_for_the_item_before_the_version() throws Exception {
        long id = ground.begin(Sheets.complete());
        long revision = ground.queries.version(id).revision();
        ItemGround sender = new ItemGround(ground.database);
        sender.wiring.em().getTransaction().begin();
        sender.wiring.em().createNativeQuery("select code from item where code = ?1 for update").setParameter(1, Sheets.CODE).getResultList();
        ExecutorService people = Executors.newFixedThreadPool(1);
        try {
            ItemGround writer = new ItemGround(ground.database);
            Future<Long> saved = people.submit(() -> writer.in(() -> writer.drafts.save(id, revision, Sheets.complete())));
            awaitOneWaiting();
            sender.wiring.em().createNativeQuery("select id from item_version where id = ?1 for update nowait").setParameter(1, id).getResultList();
            sender.wiring.em().getTransaction().rollback();
            assertThat(saved.get()).isGreaterThan(revision);
        } finally {
            people.shutdownNow();
        }
    }

    private void awaitOneWaiting() {
        Instant over = Instant.now().plusSeconds(20);
        while (ground.database.values("select 1 from pg_locks where not granted and database = (select oid from pg_database where datname = current_database())"
                + " or not granted and locktype = 'transactionid'").isEmpty()) {
            assertThat(Instant.now()).isBefore(over);
            Thread.onSpinWait();
        }
    }

    private List<String> both(Function<ItemDrafts, Long> act) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(2);
        try {
            Callable<String> one = () -> answer(act);
            List<Future<String>> answers = List.of(people.submit(one), people.submit(one));
            return List.of(answers.get(0).get(), answers.get(1).get());
        } finally {
            people.shutdownNow();
        }
    }

    private String answer(Function<ItemDrafts, Long> act) throws Exception {
        ItemGround own = new ItemGround(ground.database);
        together.await();
        try {
            own.in(() -> act.apply(own.drafts));
            return "done";
        } catch (Problem refused) {
            return refused.code();
        }
    }
}
