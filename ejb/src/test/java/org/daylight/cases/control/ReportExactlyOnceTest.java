package org.daylight.cases.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.daylight.kernel.WorkingDays;
import org.daylight.OneTransaction;
import org.daylight.RealDatabase;
import org.daylight.cases.CaseReporting.Outcome;
import org.daylight.cases.ReportedCase;
import org.daylight.cases.ReportedCase.ReportedEvent;
import org.daylight.kernel.Article;

/** However often and in whatever parts a history is reported, and whatever is rolled back in between, the end is the same. */
@Article({"EXC-05", "EXC-06"})
class ReportExactlyOnceTest {
    private static final Instant OPENED = Instant.parse("2026-03-02T01:00:00Z");
    private static final Instant RECORDED = Instant.parse("2026-03-20T00:00:00Z");

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void reports_of_overlapping_parts_end_as_one_report_of_the_whole(@ForAll long seed) {
        Random random = new Random(seed);
        List<ReportedCase> whole = IntStream.range(0, 12).mapToObj(i -> history(i, random)).toList();
        RealDatabase once = database();
        apply(once, whole, true);
        RealDatabase often = database();
        long added = 0;
        for (int i = 0; i < 6; i++) {
            boolean committed = random.nextInt(4) > 0;
            Outcome outcome = apply(often, part(whole, random), committed);
            added += committed ? outcome.added() : 0;
        }
        added += apply(often, whole, true).added();
        assertThat(ReportEndState.of(often)).isEqualTo(ReportEndState.of(once));
        assertThat(added).isEqualTo(whole.stream().mapToInt(reported -> reported.events().size()).sum());
        assertThat(apply(often, whole, true).added()).isZero();
    }

    private static RealDatabase database() {
        RealDatabase database = RealDatabase.create();
        database.run("insert into department (code, name_zh, name_en, credit_code) values ('D', '规划局', 'Planning', '11220882013597707T')");
        return database;
    }

    private static ReportedCase history(int number, Random random) {
        List<ReportedEvent> events = IntStream.range(0, random.nextInt(6)).mapToObj(i -> {
            String name = "step " + random.nextInt(2);
            return new ReportedEvent(name, null, OPENED.plus(Duration.ofDays(i / 3)), null, name + i / 3, i);
        }).toList();
        Instant closedAt = random.nextBoolean() ? OPENED.plus(Duration.ofDays(random.nextInt(9))) : null;
        return new ReportedCase("n" + number, null, null, OPENED, random.nextBoolean() ? OPENED.plus(Duration.ofDays(5)) : null, closedAt, events, number);
    }

    /** Some of the cases, as they stood at some time. */
    private static List<ReportedCase> part(List<ReportedCase> whole, Random random) {
        List<ReportedCase> part = new ArrayList<>();
        for (ReportedCase reported : whole) {
            if (random.nextBoolean()) {
                boolean ended = random.nextBoolean();
                int events = ended ? reported.events().size() : random.nextInt(reported.events().size() + 1);
                part.add(new ReportedCase(reported.number(), null, null, OPENED, reported.dueAt(), ended ? reported.closedAt() : null,
                        reported.events().subList(0, events), reported.line()));
            }
        }
        return part;
    }

    private static Outcome apply(RealDatabase database, List<ReportedCase> cases, boolean committed) {
        try (OneTransaction transaction = new OneTransaction(database)) {
            Outcome outcome = new ReportApplication(new ReportedCaseRepository(transaction.source()), (openedOn, dueAt) -> new ReportWarning(WorkingDays.of(1), null))
                    .apply("D", "legacy", cases.iterator(), RECORDED, refusal -> { });
            if (committed) {
                transaction.commit();
            }
            return outcome;
        }
    }
}
