package org.daylight.accountability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.daylight.audit.Outcome;
import org.daylight.kernel.Article;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.profiles.ProfilesInForce;
import org.daylight.profiles.Sanction;
import org.junit.jupiter.api.Test;

/** What supervisors do is seen, and the register of rewards and punishments is kept. */
class SupervisorOperationsTest {
    private final FindingGround ground = new FindingGround();
    private final SupervisorOperations operations = ground.wiring.door(SupervisorOperations.class);
    private final ConductRegister register = ground.wiring.door(ConductRegister.class);

    @Test
    @Article("MON-22")
    void what_supervisors_did_and_were_refused_is_found_by_person_case_action_and_day_and_nothing_of_others_is() {
        trail("supervisor", "view case", "A-1", "DONE", "2026-03-02T01:00:00Z");
        trail("supervisor", "Investigations.open", "17", "REFUSED", "2026-03-03T01:00:00Z");
        trail("deptsupervisor", "view case", "A-2", "DONE", "2026-03-03T02:00:00Z");
        trail("handler", "CaseHandling.handle", "A-1", "DONE", "2026-03-03T02:00:00Z");
        ground.wiring.as("auditor", Roles.AUDIT_ADMINISTRATOR);
        assertThat(found(new OperationFilter(null, null, null, null, null, null))).extracting(OperationLine::actor).containsExactly("deptsupervisor", "supervisor", "supervisor");
        assertThat(found(new OperationFilter("supervisor", null, null, null, null, null))).hasSize(2);
        assertThat(found(new OperationFilter(null, "A-1", null, null, null, null))).singleElement().satisfies(line -> assertThat(line.action()).isEqualTo("view case"));
        assertThat(found(new OperationFilter(null, null, "investig", Outcome.REFUSED, null, null))).singleElement()
                .satisfies(line -> assertThat(line.problem()).isEqualTo("signal.own-department"));
        assertThat(found(new OperationFilter(null, null, null, null, null, LocalDate.parse("2026-03-02")))).hasSize(1);
        ground.wiring.as("head", Roles.DEPARTMENT_HEAD);
        assertThat(found(new OperationFilter(null, null, null, null, null, null))).as("the own department's").extracting(OperationLine::actor).containsExactly("deptsupervisor");
    }

    @Test
    @Article({"MON-19", "MON-22"})
    void a_supervisor_who_stays_away_longer_than_the_profile_allows_is_listed_with_what_waits() {
        trail("deptsupervisor", "login", null, "DONE", "2026-03-02T01:00:00Z");
        ground.database.run("insert into profile_activation (version_id, department_code, effective_from, state, asked_by, asked_at, reason) values (?, 'ZJ', '2026-01-01', 'APPROVED', "
                + "'daylight', '2026-01-01T00:00:00Z', 'test')", ground.profile("BUREAU-002"));
        ground.wiring.door(ProfilesInForce.class).forget(null);
        ground.supervisor();
        ground.lead("DISTRICT-000", "PV-02", "handler", "2026-03-02");
        ground.wiring.as("auditor", Roles.AUDIT_ADMINISTRATOR);
        ground.at("2026-03-09T10:00:00Z");
        assertThat(standing("deptsupervisor")).satisfies(person -> {
            assertThat(person.dueOn()).isEqualTo(LocalDate.parse("2026-03-09"));
            assertThat(person.away()).isFalse();
            assertThat(person.waiting()).isEqualTo(1);
        });
        ground.at("2026-03-09T16:00:00Z");
        assertThat(standing("deptsupervisor").away()).isTrue();
        assertThat(standing("deptsupervisor").overdue()).isEqualTo(1);
        assertThat(standing("supervisor").dueOn()).as("the district's profile asks for no interval").isNull();
    }

    @Test
    @Article("MON-31")
    void the_role_map_says_who_checks_daily_and_who_investigates_major_violations() {
        ground.wiring.as("auditor", Roles.AUDIT_ADMINISTRATOR);
        assertThat(ground.in(operations::shares)).filteredOn(share -> share.code().equals("DAILY_CHECKER")).singleElement()
                .satisfies(share -> assertThat(share.logins()).containsExactly(Roles.CENTRE_MANAGER));
        assertThat(ground.in(operations::shares)).filteredOn(share -> share.code().equals("MAJOR_INVESTIGATOR")).singleElement()
                .satisfies(share -> assertThat(share.logins()).containsExactly(Roles.SUPERVISOR));
    }

    @Test
    @Article("ACT-24")
    void rewards_and_punishments_of_persons_and_units_are_kept_searched_and_withdrawn_with_a_reason() {
        ground.inForce("PV-02", "handler", "2026-03-02", Sanction.WARNING);
        ground.wiring.as("centre", Roles.CENTRE_MANAGER);
        long reward = ground.in(() -> register.record(new RecordConduct(ConductKind.REWARD, "ZJ", "clerk", "季度服务之星", "群众评价第一", "区政务服务中心", "政务〔2026〕3号", LocalDate.parse("2026-03-01"))));
        refused("finding.other-unit", () -> register.record(new RecordConduct(ConductKind.REWARD, "ZJ", "clerk2", "季度服务之星", "群众评价第一", "中心", null, LocalDate.parse("2026-03-01"))));
        refused("signal.own-department", () -> register.record(new RecordConduct(ConductKind.REWARD, "ZW", null, "先进集体", "表现突出", "中心", null, LocalDate.parse("2026-03-01"))));
        assertThat(kept(null)).extracting(ConductLine::kind).containsExactly(ConductKind.PUNISHMENT, ConductKind.REWARD);
        assertThat(kept("服务之星")).singleElement().satisfies(line -> assertThat(line.person()).isEqualTo("clerk"));
        assertThat(kept("李建国")).singleElement().satisfies(line -> assertThat(line.sanction()).isEqualTo(Sanction.WARNING));
        long punishment = kept("李建国").get(0).id();
        refused("conduct.unknown", () -> register.withdraw(punishment, "误录"));
        ground.run(() -> register.withdraw(reward, "误录"));
        assertThat(kept("服务之星")).singleElement().satisfies(line -> assertThat(line.because()).isEqualTo("误录"));
        ground.wiring.as("head2", Roles.DEPARTMENT_HEAD);
        assertThat(kept(null)).as("another department's").isEmpty();
    }

    private List<ConductLine> kept(String text) {
        return ground.in(() -> register.find(new ConductFilter(null, null, null, null, null, text, null, null), PageRequest.first(50)).rows());
    }

    private List<OperationLine> found(OperationFilter filter) {
        return ground.in(() -> operations.find(filter, PageRequest.first(50)).rows());
    }

    private SupervisorStanding standing(String username) {
        return ground.in(operations::standings).stream().filter(person -> person.username().equals(username)).findFirst().orElseThrow();
    }

    private void trail(String actor, String action, String subject, String outcome, String at) {
        ground.database.run("insert into audit_entry (at, actor, action, subject, outcome, problem) values (?, ?, ?, ?, ?, ?)", Instant.parse(at), actor, action, subject, outcome,
                outcome.equals("REFUSED") ? "signal.own-department" : null);
    }

    private void refused(String code, Runnable act) {
        assertThatThrownBy(() -> ground.run(act)).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }
}
