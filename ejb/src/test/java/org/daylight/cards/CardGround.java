package org.daylight.cards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.daylight.CaseGround;
import org.daylight.files.Files;
import org.daylight.files.StoredFile;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.press.PrintRun;
import org.daylight.profiles.SupervisionProfiles;
import org.daylight.signals.RaiseSignal;
import org.daylight.signals.Signals;

/** A decided case of the department ZJ, and two people of the supervision bureau. */
final class CardGround {
    private static final String PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF";
    final CaseGround cases = new CaseGround();
    final CardIssue issue = cases.wiring.door(CardIssue.class);
    final CardDecisions decisions = cases.wiring.door(CardDecisions.class);
    final CardAnswers answers = cases.wiring.door(CardAnswers.class);
    final Cards cards = cases.wiring.door(Cards.class);
    final Signals signals = cases.wiring.door(Signals.class);
    final Files files = cases.wiring.door(Files.class);
    final SupervisionProfiles profiles = cases.wiring.door(SupervisionProfiles.class);

    CardGround() {
        cases.decide(false, "不符合占道条件，不予许可");
        at("2026-03-10T01:00:00Z");
    }

    void at(String instant) {
        cases.wiring.at(instant);
    }

    void supervisor() {
        cases.wiring.as("supervisor", Roles.SUPERVISOR);
    }

    void second() {
        cases.wiring.as("supervisor2", Roles.SUPERVISOR);
    }

    void head() {
        cases.wiring.as("head", Roles.DEPARTMENT_HEAD);
    }

    void clerk() {
        cases.wiring.as("clerk", Roles.WINDOW_CLERK);
    }

    long caseId() {
        return Long.parseLong(cases.database.values("select id from approval_case where case_number = ?", cases.number).get(0));
    }

    /** The notice, printed and signed. */
    byte[] notice(long card) {
        boolean more = true;
        while (more) {
            more = cases.in(cases.wiring.door(PrintRun.class)::next);
        }
        ByteArrayOutputStream notice = new ByteArrayOutputStream();
        cases.run(() -> cards.write(card, notice));
        return notice.toByteArray();
    }

    /** Of a rule of the profile in force, about the case. */
    long proposed(String rule) {
        return proposed(rule, "case:" + caseId());
    }

    long proposed(String rule, String key) {
        long version = profiles.inForce("ZJ", LocalDate.parse("2026-03-02")).id();
        return cases.in(() -> signals.raise(new RaiseSignal(version, rule, key, caseId(), "ZJ", null, null, Instant.parse("2026-03-09T01:00:00Z"),
                RaiseSignal.DAYLIGHT, Map.of("text", "决定书未写明理由", "events", "1,2"), null))).orElseThrow();
    }

    List<ResponsiblePerson> persons(long signal) {
        return cases.in(() -> issue.proposal(signal)).persons();
    }

    long issued(String rule) {
        supervisor();
        long signal = proposed(rule);
        return cases.in(() -> issue.issue(new IssueCard(signal, "决定书未依法说明理由", persons(signal), null, List.of())));
    }

    CardView seen(long card) {
        return cases.in(() -> cards.one(card));
    }

    /** Said by the caller. */
    long claimed(long card, CardEventType kind, String ground, List<CardFile> files) {
        int version = seen(card).version();
        cases.run(() -> answers.claim(new ClaimOnCard(card, version, kind, ground, "已补正决定书并重新送达", files)));
        List<CardEventLine> waiting = seen(card).waiting();
        return waiting.get(waiting.size() - 1).id();
    }

    void decided(long card, long claim, boolean accepted, CardKind lighter) {
        int version = seen(card).version();
        cases.run(() -> decisions.decide(new DecideClaim(card, version, claim, accepted, "经核实，意见如上", lighter)));
    }

    List<CardFile> paper() {
        StoredFile paper = cases.in(() -> files.store("情况说明.pdf", new ByteArrayInputStream(PDF.getBytes(StandardCharsets.UTF_8)), "head"));
        return List.of(new CardFile(paper.sha256(), paper.name()));
    }

    void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }
}
