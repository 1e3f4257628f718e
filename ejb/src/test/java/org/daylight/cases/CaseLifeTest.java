package org.daylight.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.daylight.DemoDistrict;
import org.daylight.RealDatabase;
import org.daylight.Wiring;
import org.daylight.cases.intake.CaseRegistration;
import org.daylight.cases.intake.RegisterCase;
import org.daylight.deadlines.CountdownKind;
import org.daylight.deadlines.CountdownView;
import org.daylight.deadlines.Light;
import org.daylight.kernel.Article;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.profiles.ProfilesInForce;
import org.daylight.profiles.SupervisionProfiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The doors of a case on the real database, with the clock and the persons of the demo district. */
class CaseLifeTest {
    private static final String ITEM = "1122998801990101X24220117001000";
    private final RealDatabase database = DemoDistrict.database();
    private final Wiring wiring = new Wiring(database);
    private final EntityManager em = wiring.em();
    private String number;

    @BeforeEach
    void aCaseOnMondayTheSecondOfMarch() {
        wiring.at("2026-03-02T01:00:00Z");
        clerk();
        em.getTransaction().begin();
        number = wiring.door(CaseRegistration.class).register(new RegisterCase(ITEM, "新建厂房", "某公司", "91350100M000100Y43", null));
        em.getTransaction().commit();
    }

    @Test
    @Article({"FLW-04", "FLW-05", "ACC-01", "ACC-02", "TIM-01"})
    void a_case_goes_from_the_window_to_its_result() {
        assertThat(number).isEqualTo(ITEM + "202603020001");
        accept();
        assertThat(limitsOfTheCase()).extracting(CountdownView::dueAt).map(Object::toString)
                .containsExactlyInAnyOrder("2026-03-09T16:00:00Z", "2026-03-30T16:00:00Z");
        assertThat(seen().line().dueAt()).hasToString("2026-03-09T16:00:00Z");
        handle(true, "同意");
        review(true, "同意");
        decide(true, "准予许可");
        clerk();
        step(wiring.door(CaseHandling.class)::close, true, null);
        CaseView closed = seen();
        assertThat(closed.line().state()).isEqualTo(CaseState.CLOSED);
        assertThat(closed.line().outcome()).isEqualTo(CaseOutcome.GRANTED);
        assertThat(closed.line().light()).isEqualTo(Light.DONE);
        assertThat(closed.nextSteps()).containsOnly(CaseStep.DELIVER);
        assertThat(closed.events()).extracting(event -> event.type() + " " + event.actorZh()).containsExactly("REGISTERED 王丽华", "ACCEPTED 王丽华",
                "HANDLED 李建国", "REVIEWED 张文博", "DECIDED 刘志远", "LIGHT_CHANGED 刘志远", "CLOSED 王丽华");
    }

    @Test
    void a_case_keeps_the_profile_in_force_when_it_was_accepted() {
        assertThat(seen().profileVersionId()).isNull();
        accept();
        SupervisionProfiles profiles = wiring.door(SupervisionProfiles.class);
        long district = profiles.inForce("ZJ", LocalDate.parse("2026-03-02")).id();
        database.run("insert into profile_activation (version_id, department_code, effective_from, state, asked_by, asked_at, reason, decided_by)"
                + " select id, 'ZJ', '2026-03-03', 'APPROVED', 'admin', now(), '', 'security' from profile_version where profile_code = 'BUREAU-002'");
        assertThat(seen().profileVersionId()).isEqualTo(district);
        assertThat(wiring.door(CaseQueries.class).openUnder(district, null)).isEqualTo(1);
        assertThat(wiring.door(CaseQueries.class).openUnder(district, "SC")).isZero();
    }

    @Test
    @Article("SIG-02")
    void a_case_warns_when_as_many_working_days_are_left_as_its_profile_says() {
        wiring.door(ProfilesInForce.class).forget(null);
        database.run("insert into profile_version (profile_code, version, state, content, drafted_by, drafted_at, changed_by, changed_at) select 'EARLIER', 1, 'FIXED',"
                + " jsonb_set(content, '{warnings,0,remaining}', '2'), 'admin', now(), 'admin', now() from profile_version where profile_code = 'DISTRICT-000'");
        database.run("insert into profile_activation (version_id, department_code, effective_from, state, asked_by, asked_at, reason, decided_by)"
                + " select id, 'ZJ', '2026-03-02', 'APPROVED', 'admin', now(), '', 'security' from profile_version where profile_code = 'EARLIER'");
        accept();
        assertThat(seen().line().dueAt()).hasToString("2026-03-09T16:00:00Z");
        assertThat(seen().warnAt()).as("Thursday, after which Friday and Monday are left").hasToString("2026-03-04T16:00:00Z");
    }

    @Test
    @Article("TIM-10")
    void the_decision_is_told_to_rooms_above_and_stops_both_limits() {
        accept();
        handle(false, "与规划不符");
        review(true, "同意");
        wiring.at("2026-03-05T02:00:00Z");
        decide(false, "与控制性详细规划不符");
        assertThat(wiring.fired().stream().filter(CaseDecided.class::isInstance)).singleElement().isInstanceOfSatisfying(CaseDecided.class, decided -> {
            assertThat(decided.outcome()).isEqualTo(CaseOutcome.DENIED);
            assertThat(decided.caseNumber()).isEqualTo(number);
            assertThat(decided.decidedAt()).hasToString("2026-03-05T02:00:00Z");
        });
        assertThat(limitsOfTheCase()).hasSize(2).allMatch(limit -> limit.stoppedAt().equals(seen().stoppedAt()));
    }

    @Test
    @Article({"TIM-05", "TIM-08"})
    void a_pause_moves_the_limit_by_its_working_days() {
        accept();
        wiring.at("2026-03-04T02:00:00Z");
        wiring.as("handler", Roles.HANDLER);
        step(wiring.door(CaseHandling.class)::suspend, true, "现场踏勘");
        assertThat(seen().line().light()).isEqualTo(Light.SUSPENDED);
        assertThat(seen().nextSteps()).contains(CaseStep.RESUME).doesNotContain(CaseStep.HANDLE, CaseStep.SUSPEND);
        refused("case.step-not-open", () -> step(wiring.door(CaseHandling.class)::handle, true, "同意"));
        wiring.at("2026-03-06T02:00:00Z");
        step(wiring.door(CaseHandling.class)::resume, true, null);
        assertThat(seen().line().dueAt()).hasToString("2026-03-11T16:00:00Z");
        assertThat(database.values("select payload->>'from', payload->>'to' from case_event where type = 'LIGHT_CHANGED' order by id"))
                .containsExactly("NORMAL", "SUSPENDED", "SUSPENDED", "NORMAL");
    }

    @Test
    void a_pause_after_the_last_day_would_hide_that_the_case_is_late() {
        accept();
        wiring.at("2026-03-10T02:00:00Z");
        wiring.as("handler", Roles.HANDLER);
        refused("case.limit-over", () -> step(wiring.door(CaseHandling.class)::suspend, true, "现场踏勘"));
        assertThat(seen().line().light()).isEqualTo(Light.OVERDUE);
    }

    @Test
    void a_late_step_tells_the_overdue_light_before_it_hides_it() {
        accept();
        handle(true, "同意");
        review(true, "同意");
        wiring.at("2026-03-12T02:00:00Z");
        decide(true, "准予许可");
        assertThat(seen().line().late()).isTrue();
        assertThat(database.values("select payload->>'from', payload->>'to', actor, cast(event_at at time zone 'UTC' as text) from case_event "
                + "where type = 'LIGHT_CHANGED' order by id")).containsExactly("NORMAL", "OVERDUE", "light-watch", "2026-03-09 16:00:00",
                "OVERDUE", "DONE", "approver", "2026-03-12 02:00:00");
        assertThat(database.values("select announced = light_at(c.stopped_at, c.suspended_at, c.warn_at, c.due_at, recorded_at) from approval_case c join case_light on case_id = c.id, "
                + "lateral (select max(recorded_at) as recorded_at from case_event) last")).containsExactly("t");
    }

    @Test
    @Article({"ACC-09", "FLW-11"})
    void non_acceptance_needs_a_reason_and_ends_the_case() {
        clerk();
        refused("case.reason-required", () -> step(wiring.door(CaseHandling.class)::accept, false, " "));
        step(wiring.door(CaseHandling.class)::accept, false, "不属于本机关职权范围");
        assertThat(seen().line().state()).isEqualTo(CaseState.NOT_ACCEPTED);
        assertThat(seen().line().closedAt()).isNotNull();
        assertThat(limitsOfTheCase()).isEmpty();
        refused("case.step-not-open", () -> step(wiring.door(CaseHandling.class)::accept, true, null));
    }

    @Test
    void of_two_people_on_one_case_the_second_is_told() {
        accept();
        long version = seen().version();
        wiring.as("handler", Roles.HANDLER);
        step(wiring.door(CaseHandling.class)::handle, true, "同意");
        wiring.as("handler2", Roles.HANDLER);
        refused("case.stale-version", () -> step(wiring.door(CaseHandling.class)::handle, version, true, "同意"));
        assertThat(database.values("select count(*) from case_event where type = 'HANDLED'")).containsExactly("1");
    }

    @Test
    @Article({"AUT-13", "FLW-20"})
    void what_the_rules_forbid_leaves_nothing_behind() {
        String before = String.join(",", database.values("select c.*, (select count(*) from case_event) from approval_case c"));
        wiring.as("handler", Roles.HANDLER);
        refused("case.step-not-open", () -> step(wiring.door(CaseHandling.class)::handle, true, "同意"));
        wiring.as("clerk2", Roles.WINDOW_CLERK);
        refused("case.other-department", () -> step(wiring.door(CaseHandling.class)::accept, 1, true, null));
        wiring.as("stranger", Roles.WINDOW_CLERK);
        refused("staff.not-on-duty", () -> step(wiring.door(CaseHandling.class)::accept, 1, true, null));
        assertThat(String.join(",", database.values("select c.*, (select count(*) from case_event) from approval_case c"))).isEqualTo(before);
    }

    @Test
    void nobody_reviews_what_they_handled() {
        accept();
        handle(true, "同意");
        wiring.as("handler", Roles.HANDLER, Roles.REVIEWER);
        assertThat(seen().nextSteps()).doesNotContain(CaseStep.REVIEW);
        assertThat(wiring.door(MyTasks.class).find(TaskFilter.all(), PageRequest.first(5)).total()).isZero();
        refused("case.same-person", () -> step(wiring.door(CaseHandling.class)::review, true, "同意"));
    }

    @Test
    @Article("AUT-08")
    void who_left_cannot_act_from_the_next_day() {
        database.run("update staff set active_until = '2026-03-02' where username = 'clerk'");
        em.clear();
        wiring.at("2026-03-02T16:00:00Z");
        clerk();
        refused("staff.not-on-duty", () -> step(wiring.door(CaseHandling.class)::accept, 1, true, null));
        wiring.at("2026-03-02T15:59:59Z");
        accept();
        assertThat(database.values("select state from approval_case")).containsExactly("ACCEPTED");
    }

    @Test
    @Article({"AUT-14", "AUT-15"})
    void supervisors_see_all_and_may_do_nothing() {
        wiring.as("supervisor", Roles.SUPERVISOR);
        assertThat(wiring.door(CaseQueries.class).find(CaseFilter.all(), PageRequest.first(5)).total()).isOne();
        assertThat(seen().nextSteps()).isEmpty();
        wiring.as("clerk2", Roles.WINDOW_CLERK);
        assertThat(wiring.door(CaseQueries.class).find(CaseFilter.all(), PageRequest.first(5)).total()).isZero();
        refused("case.unknown", this::seen);
    }

    @Test
    @Article({"OPN-05", "ACC-13"})
    void the_public_follows_a_case_by_its_number_and_learns_no_name() {
        accept();
        ProgressView progress = wiring.door(CaseQueries.class).progress(number);
        assertThat(progress.steps()).extracting(ProgressView.Step::type).containsExactly(CaseEventType.REGISTERED, CaseEventType.ACCEPTED);
        assertThat(progress.toString()).doesNotContain("某公司", "新建厂房", "91350100M000100Y43", "clerk", "王丽华");
        refused("case.unknown", () -> wiring.door(CaseQueries.class).progress("X"));
    }

    @Test
    @Article("FLW-12")
    void an_item_of_another_department_is_not_registered_here() {
        wiring.as("clerk2", Roles.WINDOW_CLERK);
        refused("case.other-department",
                () -> wiring.door(CaseRegistration.class).register(new RegisterCase(ITEM, "新建厂房", "某公司", null, null)));
        refused("item.unknown", () -> wiring.door(CaseRegistration.class).register(new RegisterCase("X", "新建厂房", "某公司", null, null)));
    }

    @Test
    @Article("FLW-12")
    void an_applicant_is_known_by_a_number_whose_check_character_fits() {
        clerk();
        refused("identity.rejected", () -> register("91350100M000100Y44"));
        refused("identity.rejected", () -> register("110105194912310020"));
        assertThat(registeredId("91350100m000100y43")).isEqualTo("91350100M000100Y43");
        assertThat(registeredId("110105491231002")).isEqualTo("11010519491231002X");
        assertThat(registeredId("吉字第一号")).isEqualTo("吉字第一号");
        assertThat(registeredId(null)).isNull();
    }

    private String registeredId(String typed) {
        em.getTransaction().begin();
        number = register(typed);
        em.getTransaction().commit();
        return seen().applicantId();
    }

    private String register(String applicantId) {
        return wiring.door(CaseRegistration.class).register(new RegisterCase(ITEM, "新建厂房", "某公司", applicantId, null));
    }

    private void accept() {
        clerk();
        step(wiring.door(CaseHandling.class)::accept, true, null);
    }

    private void handle(boolean agree, String opinion) {
        wiring.as("handler", Roles.HANDLER);
        step(wiring.door(CaseHandling.class)::handle, agree, opinion);
    }

    private void review(boolean agree, String opinion) {
        wiring.as("reviewer", Roles.REVIEWER);
        step(wiring.door(CaseHandling.class)::review, agree, opinion);
    }

    private void decide(boolean agree, String opinion) {
        wiring.as("approver", Roles.APPROVER);
        step(wiring.door(CaseHandling.class)::decide, agree, opinion);
    }

    private void clerk() {
        wiring.as("clerk", Roles.WINDOW_CLERK);
    }

    private CaseView seen() {
        em.clear();
        return wiring.door(CaseQueries.class).byNumber(number);
    }

    private List<CountdownView> limitsOfTheCase() {
        return seen().countdowns().stream().filter(limit -> limit.kind() == CountdownKind.STATUTORY || limit.kind() == CountdownKind.PROMISED).toList();
    }

    private void step(Consumer<StepCommand> door, boolean agree, String opinion) {
        step(door, seen().version(), agree, opinion);
    }

    private void step(Consumer<StepCommand> door, long version, boolean agree, String opinion) {
        em.getTransaction().begin();
        try {
            door.accept(new StepCommand(number, version, agree, opinion).withBasis("《城乡规划法》第四十条"));
            em.getTransaction().commit();
        } finally {
            if (em.getTransaction().isActive()) {
                em.getTransaction().rollback();
            }
        }
    }

    private static void refused(String code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }
}
