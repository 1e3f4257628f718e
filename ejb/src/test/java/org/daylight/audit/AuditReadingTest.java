package org.daylight.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.daylight.RealDatabase;
import org.daylight.Wiring;
import org.daylight.kernel.Article;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Article({"AUT-13", "AUT-16"})
class AuditReadingTest {
    private final RealDatabase database = RealDatabase.create();
    private final Wiring wiring = new Wiring(database);
    private final AuditTrail trail = wiring.door(AuditTrail.class);
    private final AuditReading reading = wiring.door(AuditReading.class);

    @BeforeEach
    void a_day_of_work() {
        wiring.at("2026-11-20T15:30:00Z");
        trail.done("clerk", "CaseHandling.accept", "A-1");
        trail.refused("clerk", "CaseHandling.accept", "A-2", new Problem(Problem.Kind.CONFLICT, "case.stale-version", null));
        trail.refused("clerk", "CaseHandling.accept", "B-1", new Problem(Problem.Kind.FORBIDDEN, "case.other-department", "AUT-13"));
        wiring.at("2026-11-20T16:30:00Z");
        trail.denied("clerk", "GET /admin/audit.csv", null, "access.denied");
        trail.failed("handler", "CaseHandling.handle", "A-1", "3f2a");
        wiring.as("auditor");
    }

    @Test
    void the_trail_is_read_by_person_outcome_day_and_words() {
        assertThat(found(null, null, null, null, null, null).total()).isEqualTo(5);
        assertThat(found("handler", null, null, null, null, null).rows()).extracting(AuditLine::problem).containsExactly("3f2a");
        assertThat(found(null, "a-2", null, null, null, null).rows()).extracting(AuditLine::problem).containsExactly("case.stale-version");
        assertThat(found(null, null, Outcome.DONE, null, null, null).total()).isEqualTo(1);
        assertThat(found(null, null, null, LocalDate.of(2026, 11, 21), null, null).total()).isEqualTo(2);
        assertThat(found(null, null, null, null, LocalDate.of(2026, 11, 20), null).total()).isEqualTo(3);
        assertThat(found(null, null, null, null, null, true).rows()).extracting(AuditLine::subject).containsExactly(null, "B-1");
    }

    @Test
    void who_opens_the_trail_is_told_first_so_that_who_left_can_be_refused() {
        found(null, null, null, null, null, null);
        reading.alerts();
        refused(reading.alerts().get(0), " ");
        assertThat(wiring.fired()).hasSize(4).allMatch(new TrailOpened("auditor")::equals);
    }

    @Test
    void a_sign_of_the_pattern_language_is_a_letter_like_any_other() {
        assertThat(found(null, "%", null, null, null, null).total()).isZero();
    }

    @Test
    void only_what_goes_beyond_authority_raises_an_alert_by_person_and_legal_day() {
        assertThat(reading.alerts()).extracting(AuthorityAlert::day, AuthorityAlert::attempts, AuthorityAlert::problem).containsExactly(
                tuple(LocalDate.of(2026, 11, 21), 1L, "access.denied"),
                tuple(LocalDate.of(2026, 11, 20), 1L, "case.other-department"));
    }

    @Test
    void a_reviewed_alert_is_lifted_until_the_next_attempt_of_the_day() {
        AuthorityAlert newest = reading.alerts().get(0);
        review(newest, "点错，已提醒");
        review(newest, "再点一次");
        assertThat(reading.alerts()).extracting(AuthorityAlert::day).containsExactly(LocalDate.of(2026, 11, 20));
        trail.denied("clerk", "GET /admin/audit.csv", null, "access.denied");
        assertThat(reading.alerts()).extracting(AuthorityAlert::attempts).containsExactly(1L, 1L);
        assertThat(database.values("select remark from authority_alert_review")).containsExactly("点错，已提醒");
    }

    @Test
    void nobody_lifts_their_own_alert_nor_without_a_word() {
        AuthorityAlert newest = reading.alerts().get(0);
        wiring.as("clerk");
        assertThat(refused(newest, "没事")).isEqualTo("audit.own-alert");
        wiring.as("auditor");
        assertThat(refused(newest, " ")).isEqualTo("audit.remark-missing");
        assertThat(refused(newest, "长".repeat(1001))).isEqualTo("audit.remark-too-long");
        assertThat(reading.alerts()).hasSize(2);
    }

    private String refused(AuthorityAlert alert, String remark) {
        return catchThrowableOfType(Problem.class, () -> reading.review(alert, remark)).code();
    }

    private void review(AuthorityAlert alert, String remark) {
        wiring.em().getTransaction().begin();
        reading.review(alert, remark);
        wiring.em().getTransaction().commit();
    }

    private Page<AuditLine> found(String actor, String text, Outcome outcome, LocalDate from, LocalDate until, Boolean beyond) {
        return reading.find(new AuditFilter(actor, text, outcome, from, until, beyond), PageRequest.first(50));
    }
}
