package org.daylight.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.daylight.CaseGround;
import org.daylight.Wiring;
import org.daylight.cases.intake.CaseRegistration;
import org.daylight.cases.intake.RegisterCase;
import org.daylight.kernel.Article;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Roles;
import org.daylight.profiles.Supervision.Rule;
import org.daylight.signals.SignalView;
import org.daylight.signals.Signals;
import org.junit.jupiter.api.Test;

/** A sample that anybody can draw again, on the real database, on Monday 2026-03-02. */
class SamplingTest {
    private static final LocalDate DAY = LocalDate.parse("2026-03-02");
    private final CaseGround ground = new CaseGround();
    private final Wiring wiring = ground.wiring;
    private final Sampling sampling = wiring.door(Sampling.class);

    SamplingTest() {
        IntStream.range(0, 11).forEach(this::registered);
        wiring.as("supervisor", Roles.SUPERVISOR);
    }

    @Test
    @Article("MON-17")
    void the_same_seed_and_population_give_the_same_cases_whatever_came_since_and_however_rows_lie() {
        long first = drawn("种子", 4);
        List<String> numbers = numbers(first);
        assertThat(numbers).hasSize(4).doesNotHaveDuplicates();
        assertThat(sampling.one(first).population()).isEqualTo(12);
        registered(99);
        ground.database.run("update approval_case set subject = subject where id % 2 = 0");
        wiring.as("supervisor", Roles.SUPERVISOR);
        assertThat(sampling.drawnAgain(first)).isEqualTo(numbers);
        long wider = drawn("种子", 5);
        assertThat(sampling.one(wider).population()).isEqualTo(13);
        assertThat(numbers(drawn("种子", 5))).as("the order of drawing follows from the seed").isEqualTo(numbers(wider));
        assertThat(numbers(drawn("另一个", 5))).isNotEqualTo(numbers(wider));
        assertThat(sampling.one(ground.in(() -> sampling.draw(draw(null, null, 3)))).seed()).matches("[0-9a-f]{16}");
    }

    @Test
    @Article("MON-17")
    void a_sample_is_as_hashes_of_seed_and_number_say() throws Exception {
        long id = drawn("s", 12);
        List<String> expected = numbers(id).stream().sorted((one, other) -> hash("s:" + one).compareTo(hash("s:" + other))).toList();
        assertThat(numbers(id)).isEqualTo(expected);
    }

    @Test
    @Article({"MON-14", "MON-20"})
    void each_case_is_judged_and_what_is_wrong_becomes_a_signal_of_a_manual_rule_once() {
        long id = drawn("种子", 2);
        SampledCase one = sampling.cases(id).get(0);
        ground.refused("input.missing", () -> sampling.judge(new JudgeCase(one.id(), 0, SampleMark.FINE, null, SampleMark.FINE, SampleMark.FINE, null)));
        ground.refused("sampling.note-missing", () -> sampling.judge(judged(one, SampleMark.WRONG, null)));
        ground.refused("sampling.not-wrong", () -> sampling.raise(one.id(), 0, "VF-06"));
        ground.run(() -> sampling.judge(judged(one, SampleMark.WRONG, "法律依据适用错误")));
        ground.refused("order.changed", () -> sampling.judge(judged(one, SampleMark.FINE, null)));
        assertThat(sampling.rules(one.id())).extracting(Rule::code).contains("VF-06").doesNotContain("VF-01");
        ground.refused("sampling.rule", () -> sampling.raise(one.id(), 1, "VF-01"));
        long signal = ground.in(() -> sampling.raise(one.id(), 1, "VF-06"));
        SignalView raised = wiring.door(Signals.class).byId(signal);
        assertThat(raised.facts()).containsEntry("text", "法律依据适用错误");
        assertThat(raised.foundBy()).isEqualTo("supervisor");
        ground.refused("sampling.signalled", () -> sampling.raise(one.id(), 2, "VF-06"));
        assertThat(sampling.find(PageRequest.first(5)).rows().get(0)).satisfies(line -> assertThat(line.judged()).isOne()).satisfies(line -> assertThat(line.wrong()).isOne());
    }

    @Test
    @Article({"AUT-14", "MON-17"})
    void an_internal_supervisor_draws_among_the_own_cases_and_who_took_part_judges_none() {
        wiring.as("deptsupervisor", Roles.DEPARTMENT_SUPERVISOR);
        ground.refused("signal.other-department", () -> sampling.draw(draw("SC", null, 3)));
        long own = ground.in(() -> sampling.draw(draw(null, null, 3)));
        assertThat(sampling.one(own).population()).isEqualTo(12);
        wiring.as("clerk2", Roles.CENTRE_MANAGER);
        long id = ground.in(() -> sampling.draw(draw(null, null, 3)));
        SampledCase sampled = sampling.cases(id).get(0);
        wiring.as("clerk", Roles.CENTRE_MANAGER);
        ground.refused("signal.own-department", () -> sampling.judge(judged(sampled, SampleMark.FINE, null)));
    }

    @Test
    @Article("MON-17")
    void what_is_to_be_drawn_is_bounded() {
        ground.refused("sampling.size", () -> sampling.draw(draw(null, null, 501)));
        ground.refused("sampling.nothing", () -> sampling.draw(draw("SC", null, 5)));
        ground.refused("department.unknown", () -> sampling.draw(draw("NOWHERE", null, 5)));
        ground.refused("sampling.period", () -> sampling.draw(new DrawSample("抽查", null, null, null, DAY, DAY.minusDays(1), 3, null)));
        ground.refused("sampling.unknown", () -> sampling.one(4711));
    }

    private static JudgeCase judged(SampledCase sampled, SampleMark legality, String note) {
        return new JudgeCase(sampled.id(), 0, legality, SampleMark.FINE, SampleMark.FINE, SampleMark.FINE, note);
    }

    private static DrawSample draw(String department, String seed, int size) {
        return new DrawSample("三月抽查", department, null, null, DAY, DAY, size, seed);
    }

    private long drawn(String seed, int size) {
        return ground.in(() -> sampling.draw(draw(null, seed, size)));
    }

    private List<String> numbers(long id) {
        return sampling.cases(id).stream().map(SampledCase::caseNumber).toList();
    }

    private void registered(int number) {
        wiring.as("clerk", Roles.WINDOW_CLERK);
        ground.in(() -> wiring.door(CaseRegistration.class).register(new RegisterCase(CaseGround.ITEM, "抽查试件 " + number, "某公司", null, CaseGround.PHONE, "someone@example.cn")));
    }

    private static String hash(String text) {
        try {
            return java.util.HexFormat.of().formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
