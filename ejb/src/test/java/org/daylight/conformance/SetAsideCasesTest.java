package org.daylight.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.daylight.CaseGround;
import org.daylight.Wiring;
import org.daylight.conformance.control.Arrivals;
import org.daylight.kernel.Article;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Article({"MON-16", "SIG-29"})
class SetAsideCasesTest {
    private final CaseGround ground = new CaseGround();
    private final ConformanceTurn turn = ground.wiring.door(ConformanceTurn.class);
    private final SetAsideCases cases = ground.wiring.door(SetAsideCases.class);
    private final String broken = ground.database.values("select id from item_version where item_code <> ? and content is not null order by id limit 1", CaseGround.ITEM).get(0);
    private final String whole = ground.database.values("select content from item_version where id = cast(? as bigint)", broken).get(0);

    @BeforeEach
    void a_flow_cannot_be_read_and_a_case_by_it_stands_between_two_others() {
        judge();
        content("{\"steps\": 7}");
        for (String name : List.of("first", "broken", "last")) {
            ground.database.run("insert into approval_case select (jsonb_populate_record(c, jsonb_build_object('id', nextval('case_id_seq'), 'case_number', ?, 'item_version_id',"
                    + " case when ? = 'broken' then cast(? as bigint) else c.item_version_id end))).* from approval_case c where c.case_number = ?", name, name, broken, ground.number);
            closed(name);
        }
    }

    @Test
    void a_case_that_cannot_be_judged_is_set_aside_and_all_behind_it_are_judged() {
        assertThat(judge()).isEqualTo(3);
        assertThat(found()).containsExactly("first", "last");
        assertThat(line()).returns("broken", SetAsideLine::caseNumber).returns(1, SetAsideLine::attempts);
        assertThat(line().cause()).as("a code, not what stands in the document").matches("[A-Za-z.-]+");
        assertThat(judge()).as("each event once").isZero();
    }

    @Test
    void it_is_tried_again_after_a_minute_and_judged_once_its_flow_is_mended() {
        judge();
        content(whole);
        again("2026-03-02T01:00:59Z");
        assertThat(found()).as("not yet").containsExactly("first", "last");
        again("2026-03-02T01:01:00Z");
        assertThat(found()).containsExactly("broken", "first", "last");
        assertThat(list(Roles.SUPERVISOR)).isEmpty();
    }

    @Test
    void after_the_fifth_attempt_it_waits_for_a_person_who_has_it_tried_again() {
        judge();
        for (String moment : List.of("01:01:00", "01:05:00", "01:14:00", "01:29:59")) {
            again("2026-03-02T" + moment + "Z");
        }
        assertThat(line()).returns(4, SetAsideLine::attempts).doesNotReturn(null, SetAsideLine::nextAttemptAt);
        again("2026-03-02T01:30:00Z");
        assertThat(line()).returns(5, SetAsideLine::attempts).returns(null, SetAsideLine::nextAttemptAt);
        content(whole);
        again("2026-03-09T01:00:00Z");
        assertThat(found()).as("nobody asked").doesNotContain("broken");
        ground.wiring.as("supervisor", Roles.SUPERVISOR);
        assertThat(ground.in(cases::tryAllAgain)).isEqualTo(1);
        assertThat(line()).returns(0, SetAsideLine::attempts).returns("supervisor", SetAsideLine::askedBy);
        again("2026-03-09T01:00:00Z");
        assertThat(found()).contains("broken");
    }

    @Test
    void what_comes_to_it_meanwhile_is_judged_with_it() {
        judge();
        ground.wiring.at("2026-03-02T01:00:30Z");
        closed("broken");
        judge();
        assertThat(line()).as("it is not tried because something came").returns(1, SetAsideLine::attempts);
        content(whole);
        again("2026-03-02T01:01:00Z");
        assertThat(ground.database.values("select count(distinct subject_key) from supervision_signal s join approval_case c on c.id = s.case_id where c.case_number = 'broken'"))
                .containsExactly("2");
    }

    @Test
    void where_the_database_refuses_one_the_others_are_judged_each_for_itself() {
        content(whole);
        ground.database.run("alter table supervision_signal add constraint refused check (subject_key <> 'event:" + lastEvent() + "')");
        assertThatThrownBy(this::judge).isInstanceOf(RuntimeException.class);
        assertThat(found()).isEmpty();
        assertThat(ground.in(() -> ground.wiring.door(Arrivals.class).judgeEach(1_000, this::apart))).isEqualTo(3);
        assertThat(found()).containsExactly("first", "last");
        assertThat(line()).returns("sql-23514", SetAsideLine::cause);
    }

    @Test
    @Article("MON-13")
    void a_check_of_a_whole_log_counts_it_and_judges_the_others() {
        ConformanceCheck checks = ground.wiring.door(ConformanceCheck.class);
        AskCheck asked = new AskCheck(new LogSelection(null, null, null, null, null), Reference.FLOW, List.of());
        ground.wiring.as("supervisor", Roles.SUPERVISOR);
        long run = ground.in(() -> checks.begin(asked));
        checks.work(run, asked);
        assertThat(checks.report(run)).returns(RunState.DONE, CheckReport::state).returns(1L, CheckReport::unjudged).returns("JsonbException", CheckReport::cause)
                .returns(2L, CheckReport::deviating);
    }

    @Test
    @Article("AUT-15")
    void who_sees_one_department_only_sees_its_cases_and_nobody_tries_one_again_that_was_judged() {
        judge();
        assertThat(list(Roles.ADMINISTRATOR)).hasSize(1);
        ground.wiring.as("deptsupervisor", Roles.DEPARTMENT_SUPERVISOR);
        ground.database.run("update approval_case set department_code = 'ZW' where case_number = 'broken'");
        assertThat(cases.list(PageRequest.first(10)).rows()).isEmpty();
        ground.wiring.as("supervisor", Roles.SUPERVISOR);
        assertThatThrownBy(() -> ground.run(() -> cases.tryAgain("first"))).hasMessageStartingWith("set-aside.unknown");
    }

    @Test
    @Article("AUT-14")
    void a_supervisor_has_no_case_of_the_own_department_tried_again_and_none_the_person_took_part_in() {
        judge();
        ground.database.run("update conformance_aside set state = 'DEAD'");
        ground.wiring.as("supervisor", Roles.SUPERVISOR);
        ground.database.run("update approval_case set department_code = (select department_code from staff where username = 'supervisor') where case_number = 'broken'");
        assertRefused("signal.own-department");
        ground.database.run("update approval_case set department_code = 'ZJ' where case_number = 'broken'");
        ground.database.run("insert into case_event (case_id, type, event_at, recorded_at, source, actor) select id, 'HANDLED', registered_at, registered_at, 'daylight', 'supervisor'"
                + " from approval_case where case_number = 'broken'");
        assertRefused("signal.took-part");
        ground.wiring.as("admin", Roles.ADMINISTRATOR);
        ground.run(() -> cases.tryAgain("broken"));
        assertThat(line()).as("who mends causes for all").returns(0, SetAsideLine::attempts).returns("admin", SetAsideLine::askedBy);
    }

    private void assertRefused(String code) {
        ground.refused(code, () -> cases.tryAgain("broken"));
        assertThat(ground.in(cases::tryAllAgain)).isZero();
        assertThat(line()).returns(1, SetAsideLine::attempts);
        ground.wiring.as("supervisor", Roles.SUPERVISOR);
    }

    private String lastEvent() {
        return ground.database.values("select max(e.id) from case_event e join approval_case c on c.id = e.case_id where c.case_number = 'broken'").get(0);
    }

    /** In a transaction beside the one that is open. */
    private void apart(long caseId, Set<Long> events) {
        Wiring beside = new Wiring(ground.database);
        beside.at("2026-03-02T01:00:00Z");
        beside.em().getTransaction().begin();
        try {
            beside.door(CaseTurn.class).judge(caseId, events);
            beside.em().getTransaction().commit();
        } catch (RuntimeException refused) {
            beside.em().getTransaction().rollback();
            throw refused;
        }
    }

    private void content(String content) {
        ground.database.run("update item_version set content = cast(? as jsonb) where id = cast(? as bigint)", content, broken);
    }

    private void closed(String number) {
        ground.database.run("insert into case_event (case_id, type, event_at, recorded_at, source, actor) select id, 'CLOSED', '2026-03-05T01:00:00Z', '2026-03-05T01:00:00Z', 'daylight', 'approver'"
                + " from approval_case where case_number = ?", number);
    }

    private int judge() {
        return ground.in(() -> turn.judge(1_000));
    }

    private void again(String moment) {
        ground.wiring.at(moment);
        ground.run(() -> turn.again(100));
    }

    private List<String> found() {
        return ground.database.values("select distinct c.case_number from supervision_signal s join approval_case c on c.id = s.case_id where s.subject_key like 'event:%' order by 1");
    }

    private SetAsideLine line() {
        return list(Roles.SUPERVISOR).get(0);
    }

    private List<SetAsideLine> list(String role) {
        ground.wiring.as("supervisor", role);
        return cases.list(PageRequest.first(10)).rows();
    }
}
