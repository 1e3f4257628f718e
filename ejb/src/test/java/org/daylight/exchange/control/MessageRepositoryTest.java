package org.daylight.exchange.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.daylight.OneTransaction;
import org.daylight.RealDatabase;
import org.daylight.exchange.ReceiptView;
import org.daylight.exchange.ReceiptView.Channel;
import org.daylight.exchange.ReceiptView.Rejection;
import org.daylight.exchange.ReceiptView.State;
import org.daylight.exchange.ReceivedMessage;
import org.daylight.kernel.Article;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Article({"EXC-05", "EXC-06"})
class MessageRepositoryTest {
    private static final Instant NOW = Instant.parse("2026-03-20T00:00:00Z");
    private final RealDatabase database = RealDatabase.create();
    private final MessageRepository messages = new MessageRepository(database.source());

    @BeforeEach
    void departments() {
        database.run("insert into department (code, name_zh, name_en, credit_code) values ('A', '甲', 'A', '11220882013597707T'), ('B', '乙', 'B', '11220882013597708T')");
    }

    @Test
    void each_department_has_one_message_running_the_oldest_first() {
        UUID second = received("A", 2);
        UUID first = received("A", 1);
        UUID other = received("B", 3);
        assertThat(messages.claim(NOW)).contains(first);
        assertThat(messages.claim(NOW)).contains(other);
        assertThat(messages.claim(NOW)).isEmpty();
        messages.finish(first, Receipt.rejected(new Rejection(1, "xes.truncated", List.of())), NOW, null);
        assertThat(messages.claim(NOW)).contains(second);
    }

    @Test
    void what_nobody_holds_is_taken_back_and_what_is_held_is_not() {
        UUID held = claimed("A");
        UUID lost = claimed("B");
        try (OneTransaction holder = new OneTransaction(database)) {
            assertThat(new MessageRepository(holder.source()).lockRunning(held)).isPresent();
            assertThat(messages.takeBack(NOW.minusSeconds(1), 10, NOW)).isZero();
            assertThat(messages.takeBack(NOW, 10, NOW)).isOne();
        }
        assertThat(state(held)).isEqualTo(State.RUNNING);
        assertThat(state(lost)).isEqualTo(State.RECEIVED);
    }

    @Test
    void a_claimed_message_at_which_another_lane_looks_is_waited_for_and_not_left_running() throws Exception {
        UUID claimed = claimed("A");
        CompletableFuture<Optional<ReceiptView>> applying;
        try (OneTransaction looking = new OneTransaction(database)) {
            assertThat(new MessageRepository(looking.source()).lockRunning(claimed)).isPresent();
            applying = CompletableFuture.supplyAsync(() -> messages.lockRunning(claimed));
            while (!applying.isDone() && database.values("select 1 from pg_locks where not granted").isEmpty()) {
                Thread.onSpinWait();
            }
            assertThat(applying).as("it waits").isNotDone();
        }
        assertThat(applying.get(1, TimeUnit.MINUTES)).isPresent();
    }

    @Test
    void a_message_that_met_a_fault_waits_longer_each_time_and_then_no_more() {
        UUID id = claimed("A");
        Instant last = NOW;
        for (int wait : List.of(5, 20, 45, 80)) {
            assertThat(messages.wait(id)).isTrue();
            assertThat(messages.claim(last.plusSeconds(wait - 1))).isEmpty();
            last = last.plusSeconds(wait);
            assertThat(messages.claim(last)).contains(id);
        }
        assertThat(messages.wait(id)).as("the fifth").isFalse();
    }

    @Test
    void a_message_that_its_server_dies_of_is_rejected_in_the_end() {
        UUID id = claimed("A");
        messages.takeBack(NOW, 2, NOW);
        assertThat(messages.claim(NOW)).contains(id);
        assertThat(messages.takeBack(NOW, 2, NOW.plusSeconds(9))).isOne();
        ReceiptView receipt = messages.receipt(id).orElseThrow();
        assertThat(receipt.state()).isEqualTo(State.REJECTED);
        assertThat(receipt.finishedAt()).isEqualTo(NOW.plusSeconds(9));
        assertThat(receipt.rejectedCount()).isOne();
        assertThat(receipt.rejected()).containsExactly(new Rejection(1, "exchange.fault", List.of(id.toString())));
    }

    @Test
    void only_faults_count_not_claims() {
        UUID id = claimed("A");
        messages.takeBack(NOW, 10, NOW);
        assertThat(messages.claim(NOW)).contains(id);
        assertThat(messages.wait(id)).isTrue();
    }

    @Test
    void those_that_were_accepted_are_told_from_those_that_were_not() {
        UUID accepted = received("A", 1);
        assertThat(messages.existing(Set.of(accepted, UUID.randomUUID()))).containsExactly(accepted);
        assertThat(messages.existing(Set.of())).isEmpty();
    }

    @Test
    void a_message_ends_once() {
        UUID id = claimed("A");
        messages.finish(id, new Receipt(State.APPLIED, 3, 9, 7, 2, 1, List.of(new Rejection(4, "xes.value-too-long", List.of("name", "200")))),
                NOW, new BigDecimal("0.003"));
        messages.finish(id, Receipt.rejected(new Rejection(1, "xes.truncated", List.of())), NOW.plusSeconds(1), null);
        ReceiptView receipt = messages.receipt(id).orElseThrow();
        assertThat(receipt.state()).isEqualTo(State.APPLIED);
        assertThat(receipt.finishedAt()).isEqualTo(NOW);
        assertThat(receipt.eventsPerSecond()).isEqualTo(3000);
        assertThat(receipt.rejected()).containsExactly(new Rejection(4, "xes.value-too-long", List.of("name", "200")));
        assertThat(receipt.rejected().get(0).reason()).isEqualTo("name 超过 200 个字符。");
        assertThat(receipt.rejected().get(0).reason(java.util.Locale.ENGLISH)).isEqualTo("name has more than 200 characters.");
    }

    @Test
    void the_same_content_of_the_same_department_was_applied_before() {
        UUID first = claimed("A");
        messages.finish(first, new Receipt(State.APPLIED, 1, 2, 2, 0, 0, List.of()), NOW, BigDecimal.ONE);
        UUID again = received("A", 5);
        UUID elsewhere = received("B", 6);
        assertThat(messages.appliedBefore(again)).map(ReceiptView::id).contains(first);
        assertThat(messages.appliedBefore(elsewhere)).isEmpty();
    }

    @Test
    void a_dropped_file_is_accepted_once_and_another_of_its_name_again() {
        assertThat(messages.insert(dropped("inode 1"), "drop-folder", Channel.DROP, NOW)).isTrue();
        assertThat(messages.insert(dropped("inode 1"), "drop-folder", Channel.DROP, NOW)).isFalse();
        assertThat(messages.insert(dropped("inode 2"), "drop-folder", Channel.DROP, NOW)).isTrue();
    }

    @Test
    void the_journal_is_filtered_sorted_and_paged_in_the_database() {
        UUID oldest = received("A", 1);
        received("B", 2);
        UUID latest = received("A", 3);
        assertThat(messages.find(null, null, PageRequest.first(2)).rows()).hasSize(2).first().extracting(ReceiptView::id).isEqualTo(latest);
        assertThat(messages.find(null, null, PageRequest.first(2)).total()).isEqualTo(3);
        assertThat(messages.find(State.RECEIVED, "A", new PageRequest(0, 1, "receivedAt", true)).rows()).extracting(ReceiptView::id).containsExactly(oldest);
        assertThat(messages.find(State.APPLIED, null, PageRequest.first(2)).total()).isZero();
        assertThatThrownBy(() -> messages.find(null, null, new PageRequest(0, 1, "id; drop", true))).isInstanceOf(Problem.class);
    }

    private UUID received(String department, int second) {
        UUID id = UUID.randomUUID();
        messages.insert(new ReceivedMessage(id, department, "0".repeat(64), 5, null, null), "client", Channel.POST, NOW.plusSeconds(second).minus(Duration.ofHours(1)));
        return id;
    }

    private UUID claimed(String department) {
        received(department, 1);
        Optional<UUID> claimed = messages.claim(NOW);
        return claimed.orElseThrow();
    }

    private static ReceivedMessage dropped(String key) {
        return new ReceivedMessage(UUID.randomUUID(), "A", "0".repeat(64), 5, "log.xes", key);
    }

    private State state(UUID id) {
        return messages.receipt(id).orElseThrow().state();
    }
}
