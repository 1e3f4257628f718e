package org.daylight.accountability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daylight.accountability.VerifiedPaper.State;
import org.daylight.cards.CardDecisions;
import org.daylight.cards.CardIssue;
import org.daylight.cards.Cards;
import org.daylight.cards.IssueCard;
import org.daylight.kernel.Article;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Roles;
import org.daylight.press.control.SignedPaper;
import org.daylight.profiles.Sanction;
import org.daylight.profiles.Severity;
import org.daylight.signals.RaiseSignal;
import org.junit.jupiter.api.Test;

/** Papers of supervision in the hand of anybody, on the real database: what stands on the paper is all that is known of it. */
class PaperVerificationTest {
    private static final Pattern CODE = Pattern.compile("核验码：([2-9A-HJ-NP-Z]{4}(?:-[2-9A-HJ-NP-Z]{4}){5})");
    private final FindingGround ground = new FindingGround();
    private final PaperVerification papers = ground.wiring.door(PaperVerification.class);

    @Test
    @Article({"ACT-03", "ACT-01"})
    void whoever_holds_a_decision_verifies_it_and_learns_organ_number_and_day_alone() throws Exception {
        long id = ground.inForce("PV-02", "handler", "2026-03-02", Sanction.WARNING);
        String code = code(ground.paper(id, DecisionPaper.FIRST));
        ground.wiring.as("anonymous");
        VerifiedPaper genuine = new VerifiedPaper("监责〔2026〕1号", "监察局", organEn(), LocalDate.parse("2026-03-02"), State.IN_FORCE);
        assertThat(asked(code)).contains(genuine);
        assertThat(asked("  " + code.toLowerCase().replace("-", " ") + "\n")).contains(genuine);
        assertThat(Arrays.stream(VerifiedPaper.class.getRecordComponents()).map(part -> part.getName())).as("nobody is named, nothing is told of it")
                .containsExactly("number", "organZh", "organEn", "issuedOn", "state");
    }

    @Test
    @Article("ACT-03")
    void a_number_a_wrong_code_and_any_other_text_are_answered_alike() throws Exception {
        long id = ground.inForce("PV-02", "handler", "2026-03-02", Sanction.WARNING);
        String code = code(ground.paper(id, DecisionPaper.FIRST));
        ground.wiring.as("anonymous");
        String wrong = (code.startsWith("2") ? "3" : "2") + code.substring(1);
        for (String other : Arrays.asList("监责〔2026〕1号", "监责〔2026〕999号", wrong, code.substring(1), code + "2", "", "%", "\0", null)) {
            assertThat(asked(other)).as(other).isEmpty();
        }
    }

    @Test
    @Article({"ACT-01", "ACT-03"})
    void after_an_appeal_the_first_paper_is_replaced_and_the_new_one_holds() throws Exception {
        long id = ground.inForce("PV-02", "handler", "2026-03-02", Sanction.WARNING);
        ground.wiring.as("handler", Roles.HANDLER);
        ground.run(() -> ground.mine.appeal(id, ground.of(id).version(), "处理过重", null));
        ground.wiring.as("government", Roles.DISTRICT_GOVERNMENT);
        ground.run(() -> ground.sanctions.decideAppeal(new DecideAppeal(id, ground.of(id).version(), DecideAppeal.Result.REVOKED, null, "经复核")));
        String first = code(ground.paper(id, DecisionPaper.FIRST));
        String second = code(ground.paper(id, DecisionPaper.AFTER_APPEAL));
        ground.wiring.as("anonymous");
        assertThat(asked(first)).map(VerifiedPaper::state).contains(State.REPLACED);
        assertThat(asked(second)).hasValueSatisfying(paper -> {
            assertThat(paper.number()).isEqualTo("监复〔2026〕1号");
            assertThat(paper.organZh()).isEqualTo("区政府办公室");
            assertThat(paper.state()).isEqualTo(State.IN_FORCE);
        });
    }

    @Test
    @Article({"ACT-15", "ACT-12"})
    void a_paper_whose_finding_fell_is_withdrawn() throws Exception {
        long first = ground.inForce("PV-02", "handler", "2026-02-03", Sanction.WARNING);
        ground.confirmed("PV-04", "handler", "2026-02-25", Severity.ORDINARY);
        long unit = onUnit();
        String code = code(ground.paper(unit, DecisionPaper.FIRST));
        assertThat(asked(code)).map(VerifiedPaper::state).contains(State.IN_FORCE);
        ground.wiring.as("handler", Roles.HANDLER);
        ground.run(() -> ground.mine.appeal(first, ground.of(first).version(), "事实有误", null));
        ground.wiring.as("government", Roles.DISTRICT_GOVERNMENT);
        ground.run(() -> ground.sanctions.decideAppeal(new DecideAppeal(first, ground.of(first).version(), DecideAppeal.Result.REVOKED, null, "经复核")));
        ground.wiring.as("anonymous");
        assertThat(asked(code)).map(VerifiedPaper::state).contains(State.WITHDRAWN);
    }

    private long onUnit() {
        ground.supervisor();
        long unit = ground.opened(ground.unitLeads().get(0).id(), null);
        ground.stated(unit);
        ground.supervisor();
        ground.concluded(unit, true, Severity.ORDINARY, null);
        ground.run(() -> ground.sanctions.propose(unit, ground.of(unit).version(), Sanction.PUBLIC_CRITICISM, "依规提出处理建议"));
        ground.wiring.as("supervisor2", Roles.SUPERVISOR);
        ground.run(() -> ground.sanctions.decide(unit, ground.of(unit).version(), true, "同意"));
        return unit;
    }

    @Test
    @Article("SIG-38")
    void the_notice_of_a_card_is_verified_and_holds_no_more_once_the_card_is_revoked() throws Exception {
        ground.cases.decide(false, "不符合占道条件，不予许可");
        ground.supervisor();
        long caseId = Long.parseLong(ground.database.values("select id from approval_case where case_number = ?", ground.cases.number).get(0));
        long signal = ground.in(() -> ground.signals.raise(new RaiseSignal(ground.profile("DISTRICT-000"), "YC-05", "case:" + caseId, caseId, "ZJ", null, null,
                LegalTime.startOf(LocalDate.parse("2026-03-02")), RaiseSignal.DAYLIGHT, Map.of("text", "决定书未写明理由"), null)).orElseThrow());
        CardIssue issue = ground.wiring.door(CardIssue.class);
        long card = ground.in(() -> issue.issue(new IssueCard(signal, "决定书未依法说明理由", issue.proposal(signal).persons(), null, List.of())));
        String code = code(ground.printed(to -> ground.wiring.door(Cards.class).write(card, to)));
        String number = ground.database.values("select number from card where id = ?", card).get(0);
        assertThat(asked(code)).contains(new VerifiedPaper(number, "监察局", organEn(), LocalDate.parse("2026-03-02"), State.IN_FORCE));
        ground.run(() -> ground.wiring.door(CardDecisions.class).revoke(card, 0, "发出有误"));
        ground.wiring.as("anonymous");
        assertThat(asked(code)).map(VerifiedPaper::state).contains(State.WITHDRAWN);
    }

    private Optional<VerifiedPaper> asked(String code) {
        return ground.in(() -> papers.verify(code));
    }

    private String organEn() {
        return ground.database.values("select name_en from department where code = 'JC'").get(0);
    }

    private static String code(byte[] paper) throws Exception {
        Matcher printed = CODE.matcher(SignedPaper.text(paper));
        assertThat(printed.find()).isTrue();
        return printed.group(1);
    }
}
