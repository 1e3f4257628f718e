package org.daylight.accountability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.daylight.kernel.Article;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Roles;
import org.daylight.kernel.WaitingMatter;
import org.daylight.notifications.StaffMessageKind;
import org.daylight.notifications.StaffMessageLine;
import org.daylight.notifications.StaffMessages;
import org.daylight.profiles.Sanction;
import org.daylight.profiles.Severity;
import org.junit.jupiter.api.Test;

/** Who is told of a finding and for whom it waits, on the real database. */
class FindingTellingTest {
    private static final String CONDUCT = "PV-05";
    private final FindingGround ground = new FindingGround();
    private final StaffMessages messages = ground.wiring.door(StaffMessages.class);

    FindingTellingTest() {
        ground.at("2026-03-10T01:00:00Z");
    }

    @Test
    @Article("ACT-01")
    void the_person_concerned_alone_is_told_at_each_step_and_who_opened_it_of_the_statement() {
        long id = inForce();
        as("handler", Roles.HANDLER);
        assertThat(kinds()).containsExactly(StaffMessageKind.FINDING_DECIDED, StaffMessageKind.FINDING_CONCLUDED, StaffMessageKind.FINDING_OPENED);
        assertThat(told().get(0)).satisfies(line -> {
            assertThat(line.number()).startsWith("监责〔2026〕");
            assertThat(line.dueOn()).isEqualTo(ground.of(id).decision().appealUntil());
        });
        assertThat(told().get(2).dueOn()).isEqualTo(ground.of(id).investigation().statementUntil());
        as("head", Roles.DEPARTMENT_HEAD);
        assertThat(told()).as("a finding on a person is not told to the head").isEmpty();
        as("reviewer", Roles.REVIEWER);
        assertThat(told()).isEmpty();
        ground.supervisor();
        assertThat(kinds()).containsExactly(StaffMessageKind.FINDING_STATED);
    }

    @Test
    @Article({"ACT-01", "ACT-15"})
    void a_finding_on_the_unit_is_told_to_its_head() {
        ground.supervisor();
        ground.opened(ground.lead("DISTRICT-000", "UV-05", null, "2026-03-02"), null);
        as("head", Roles.DEPARTMENT_HEAD);
        assertThat(kinds()).containsExactly(StaffMessageKind.FINDING_OPENED);
        assertThat(ground.in(() -> ground.mine.waiting(10)).total()).isEqualTo(1);
        as("head2", Roles.DEPARTMENT_HEAD);
        assertThat(told()).isEmpty();
        assertThat(ground.in(() -> ground.mine.waiting(10)).total()).isZero();
        as("approver", Roles.APPROVER);
        assertThat(told()).isEmpty();
        assertThat(ground.in(() -> ground.mine.waiting(10)).total()).isZero();
    }

    @Test
    @Article({"ACT-01", "AUT-14"})
    void a_finding_waits_for_the_person_then_for_a_second_supervisor_then_for_the_person_again_and_the_appeal_for_a_third() {
        ground.supervisor();
        long id = ground.opened(ground.lead("DISTRICT-000", CONDUCT, "handler", "2026-03-02"), "handler");
        as("handler", Roles.HANDLER);
        assertThat(mine()).containsExactly(id);
        ground.stated(id);
        assertThat(mine()).isEmpty();
        ground.supervisor();
        ground.concluded(id, true, Severity.ORDINARY, null);
        assertThat(toDecide()).isEmpty();
        Sanction sanction = ground.in(() -> ground.findings.offered(ground.of(id))).get(0);
        ground.run(() -> ground.sanctions.propose(id, ground.of(id).version(), sanction, "依规提出处理建议"));
        assertThat(toDecide()).as("who proposed does not decide").isEmpty();
        as("supervisor2", Roles.SUPERVISOR);
        assertThat(toDecide()).containsExactly(id);
        as("deptsupervisor", Roles.DEPARTMENT_SUPERVISOR);
        assertThat(toDecide()).as("does not hold the role of the profile").isEmpty();
        as("supervisor2", Roles.SUPERVISOR);
        ground.run(() -> ground.sanctions.decide(id, ground.of(id).version(), true, "同意该处理意见"));
        as("handler", Roles.HANDLER);
        assertThat(mine()).as("may appeal").containsExactly(id);
        ground.run(() -> ground.mine.appeal(id, ground.of(id).version(), "认定事实不清，请求复核", null));
        assertThat(mine()).isEmpty();
        as("supervisor2", Roles.SUPERVISOR);
        assertThat(toDecide()).as("who decided does not decide the appeal").isEmpty();
        as("government", Roles.DISTRICT_GOVERNMENT);
        assertThat(toDecide()).containsExactly(id);
        ground.run(() -> ground.sanctions.decideAppeal(new DecideAppeal(id, ground.of(id).version(), DecideAppeal.Result.UPHELD, null, "维持原处理决定")));
        assertThat(toDecide()).isEmpty();
        as("handler", Roles.HANDLER);
        assertThat(kinds()).startsWith(StaffMessageKind.FINDING_APPEAL_DECIDED);
    }

    private long inForce() {
        ground.supervisor();
        long id = ground.opened(ground.lead("DISTRICT-000", CONDUCT, "handler", "2026-03-02"), "handler");
        ground.stated(id);
        ground.supervisor();
        ground.concluded(id, true, Severity.ORDINARY, null);
        Sanction sanction = ground.in(() -> ground.findings.offered(ground.of(id))).get(0);
        ground.run(() -> ground.sanctions.propose(id, ground.of(id).version(), sanction, "依规提出处理建议"));
        as("supervisor2", Roles.SUPERVISOR);
        ground.run(() -> ground.sanctions.decide(id, ground.of(id).version(), true, "同意该处理意见"));
        return id;
    }

    private List<Long> mine() {
        return ground.in(() -> ground.mine.waiting(10)).rows().stream().map(WaitingMatter::id).toList();
    }

    private List<Long> toDecide() {
        return ground.in(() -> ground.findings.waiting(10)).rows().stream().map(WaitingMatter::id).toList();
    }

    private void as(String username, String role) {
        ground.wiring.as(username, role);
    }

    private List<StaffMessageLine> told() {
        return ground.in(() -> messages.find(false, PageRequest.first(20))).rows();
    }

    private List<StaffMessageKind> kinds() {
        return told().stream().map(StaffMessageLine::kind).toList();
    }
}
