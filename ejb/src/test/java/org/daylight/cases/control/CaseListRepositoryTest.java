package org.daylight.cases.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.daylight.cases.CaseEventLine;
import org.daylight.cases.CaseEventType;
import org.daylight.cases.CaseFilter;
import org.daylight.cases.CaseLine;
import org.daylight.cases.CaseOrigin;
import org.daylight.cases.CaseState;
import org.daylight.cases.ProgressView;
import org.daylight.cases.entity.ApprovalCase;
import org.daylight.deadlines.Light;
import org.daylight.kernel.Article;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.junit.jupiter.api.Test;

class CaseListRepositoryTest {
    private static final Instant NOW = Instant.parse("2026-03-10T02:00:00Z");
    private static final Instant EARLIER = NOW.minus(Duration.ofDays(20));
    private final CaseDistrict district = new CaseDistrict();

    @Test
    @Article("FLW-13")
    void a_line_tells_item_department_and_light() {
        ApprovalCase registered = district.registered(1, "新建厂房", EARLIER);
        CaseLine line = find(CaseFilter.all()).rows().get(0);
        assertThat(line).usingRecursiveComparison().isEqualTo(new CaseLine(registered.caseNumber(), CaseOrigin.NATIVE, "ZJ", "住房和城乡建设局",
                "Housing and Urban-Rural Development Bureau", "建筑工程施工许可", "Construction permit", "新建厂房", "WINDOW", CaseState.REGISTERED, null,
                Light.NORMAL, false, EARLIER, null, null));
    }

    @Test
    void reported_cases_stand_in_the_same_lists() {
        reportedCases();
        CaseLine overdue = find(new CaseFilter("WABO", CaseState.REPORTED, Light.OVERDUE, true, null, null)).rows().get(0);
        assertThat(overdue.caseNumber()).isEqualTo("WABO-open-late");
        assertThat(overdue.itemZh()).isNull();
    }

    @Test
    void each_light_selects_its_cases() {
        reportedCases();
        assertThat(numbers(withLight(Light.NORMAL))).containsExactly("WABO-open");
        assertThat(numbers(withLight(Light.OVERDUE))).containsExactly("WABO-open-late");
        assertThat(numbers(withLight(Light.DONE))).containsExactlyInAnyOrder("WABO-ended", "WABO-ended-late");
        assertThat(numbers(withLight(Light.WARNING))).isEmpty();
    }

    @Test
    void closings_are_on_time_or_late() {
        reportedCases();
        assertThat(numbers(new CaseFilter(null, null, null, false, true, null))).containsExactly("WABO-ended-late");
        assertThat(numbers(new CaseFilter(null, null, null, false, false, null))).containsExactly("WABO-ended");
        assertThat(find(new CaseFilter(null, null, null, null, true, null)).rows()).allMatch(CaseLine::late);
    }

    @Test
    void a_text_is_found_as_it_is_written() {
        district.registered(1, "50%_房\\建", EARLIER);
        district.registered(2, "50号厂房建", EARLIER);
        for (String text : List.of("50%_房", "%_", " 50% ", "\\建")) {
            assertThat(find(new CaseFilter(null, null, null, null, null, text)).rows()).extracting(CaseLine::subject).containsExactly("50%_房\\建");
        }
    }

    @Test
    void a_number_is_found_by_a_part_of_it_in_any_case() {
        district.reported("wabo-AbC", EARLIER, NOW, null);
        assertThat(numbers(new CaseFilter(null, null, null, null, null, "bO-aBc"))).containsExactly("wabo-AbC");
    }

    @Test
    void pages_follow_each_other_without_gap_or_repetition() {
        for (int i = 0; i < 7; i++) {
            district.reported("R" + i, EARLIER, NOW, null);
        }
        List<String> sorted = numbers(new PageRequest(0, 3, "caseNumber", true));
        assertThat(sorted).containsExactly("R0", "R1", "R2");
        assertThat(numbers(new PageRequest(6, 3, "caseNumber", true))).containsExactly("R6");
        assertThat(numbers(new PageRequest(0, 2, "caseNumber", false))).containsExactly("R6", "R5");
        assertThat(find(CaseFilter.all(), new PageRequest(3, 3, null, true)).total()).isEqualTo(7);
        assertThat(Set.copyOf(numbers(new PageRequest(0, 4, "dueAt", true)))).doesNotContainAnyElementsOf(numbers(new PageRequest(4, 4, "dueAt", true)));
    }

    @Test
    void no_other_column_sorts() {
        for (String column : List.of("applicantName", "c.id", "dueAt; drop table approval_case", "")) {
            assertThatThrownBy(() -> numbers(new PageRequest(0, 3, column, true))).isInstanceOf(Problem.class).hasMessageStartingWith("page.unsortable");
        }
    }

    @Test
    void every_promised_column_sorts() {
        reportedCases();
        for (String column : List.of("caseNumber", "subject", "state", "registeredAt", "dueAt", "closedAt", "departmentCode")) {
            assertThat(numbers(new PageRequest(0, 10, column, false))).hasSize(4);
        }
    }

    @Test
    @Article("AUT-08")
    void work_waits_for_a_post_in_a_department_and_not_for_who_held_the_level_before() {
        ApprovalCase handled = district.registered(1, "厂房", EARLIER);
        district.database.run("update approval_case set state = 'HANDLED', step_code = 'review', step_kind = 'REVIEW', step_department = 'ZJ', "
                + "step_role = 'reviewer', step_barred = 'handler'");
        assertThat(work("ZJ", Set.of(Roles.REVIEWER, Roles.HANDLER), "reviewer")).containsExactly(handled.caseNumber());
        assertThat(work("ZJ", Set.of(Roles.REVIEWER), "handler")).isEmpty();
        assertThat(work("SC", Set.of(Roles.REVIEWER), "reviewer")).isEmpty();
        assertThat(work("ZJ", Set.of(Roles.APPROVER, Roles.WINDOW_CLERK), "reviewer")).isEmpty();
        assertThat(work("ZJ", Set.of(), "reviewer")).isEmpty();
        district.database.run("update approval_case set step_person = 'chen.min'");
        assertThat(work("ZJ", Set.of(Roles.REVIEWER), "reviewer")).isEmpty();
        assertThat(work("ZJ", Set.of(Roles.REVIEWER), "chen.min")).hasSize(1);
    }

    @Test
    @Article({"FLW-12", "FLW-05"})
    void a_case_is_read_with_its_applicant_and_the_names_of_who_acted() {
        ApprovalCase registered = district.registered(1, "厂房", EARLIER);
        append(registered, CaseEventType.HANDLED, "同意", "{\"agree\": true}");
        CaseRow row = district.lists.one(CaseSelection.ofNumber(" " + registered.caseNumber() + " "), NOW).orElseThrow();
        assertThat(row.id()).isEqualTo(registered.id());
        assertThat(row.applicantName()).isEqualTo("某公司");
        assertThat(row.applicantId()).isEqualTo("91350100M000100Y43");
        CaseEventLine event = district.lists.events(row.id()).get(0);
        assertThat(event.actorZh()).isEqualTo("李建国");
        assertThat(event.opinion()).isEqualTo("同意");
        assertThat(event.payload()).isEqualTo("{\"agree\": true}");
        assertThat(event.eventAt()).isEqualTo(EARLIER);
    }

    @Test
    @Article("OPN-05")
    void the_public_sees_steps_and_no_notes_of_the_system() {
        ApprovalCase registered = district.registered(1, "厂房", EARLIER);
        append(registered, CaseEventType.REGISTERED, null, null);
        append(registered, CaseEventType.LIGHT_CHANGED, null, null);
        assertThat(district.lists.publicSteps(registered.id()))
                .containsExactly(new ProgressView.Step(CaseEventType.REGISTERED, null, EARLIER));
    }

    @Test
    void an_unknown_number_finds_nothing() {
        district.registered(1, "厂房", EARLIER);
        for (String number : List.of("nothing", "%", "' or true --", "")) {
            assertThat(district.lists.one(CaseSelection.ofNumber(number), NOW)).isEmpty();
            assertThat(district.lists.one(CaseSelection.ofNumber(null), NOW)).isEmpty();
        }
    }

    private void reportedCases() {
        district.reported("WABO-open", EARLIER, NOW.plusSeconds(1), null);
        district.reported("WABO-open-late", EARLIER, NOW.minusSeconds(1), null);
        district.reported("WABO-ended", EARLIER, NOW.minusSeconds(1), NOW.minusSeconds(1));
        district.reported("WABO-ended-late", EARLIER, NOW.minusSeconds(2), NOW.minusSeconds(1));
    }

    private void append(ApprovalCase approval, CaseEventType type, String opinion, String payload) {
        district.inTransaction(() -> {
            district.events.append(new CaseEvent(approval.id(), type, EARLIER, NOW, "handler", opinion, payload));
            return approval;
        });
    }

    private List<String> work(String department, Set<String> roles, String username) {
        CaseSelection waiting = CaseSelection.of(CaseFilter.all(), NOW).waitingFor(roles, department, username);
        return district.lists.page(waiting, PageRequest.first(10), "c.due_at", NOW).rows().stream().map(CaseLine::caseNumber).toList();
    }

    private static CaseFilter withLight(Light light) {
        return new CaseFilter(null, null, light, null, null, null);
    }

    private List<String> numbers(CaseFilter filter) {
        Page<CaseLine> page = find(filter);
        assertThat(page.total()).isEqualTo(page.rows().size());
        return page.rows().stream().map(CaseLine::caseNumber).toList();
    }

    private List<String> numbers(PageRequest request) {
        return find(CaseFilter.all(), request).rows().stream().map(CaseLine::caseNumber).toList();
    }

    private Page<CaseLine> find(CaseFilter filter) {
        return find(filter, PageRequest.first(50));
    }

    private Page<CaseLine> find(CaseFilter filter, PageRequest request) {
        return district.lists.page(CaseSelection.of(filter, NOW), request, "c.registered_at desc", NOW);
    }
}
