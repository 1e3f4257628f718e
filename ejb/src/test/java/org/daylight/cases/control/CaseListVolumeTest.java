package org.daylight.cases.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.daylight.cases.CaseFilter;
import org.daylight.cases.CaseLine;
import org.daylight.cases.TaskCounts;
import org.daylight.cases.TaskFilter;
import org.daylight.deadlines.Light;
import org.daylight.items.StepKind;
import org.daylight.kernel.Article;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Roles;
import org.junit.jupiter.api.Test;

/** Lists find by their indexes what they would find by reading every case. */
class CaseListVolumeTest {
    private static final Instant NOW = Instant.parse("2026-03-10T02:00:00Z");
    /** Every combination of limits before, at and after the moment, paused and stopped or not, near each waiting step. */
    private static final String EVERY_STANDING = """
            insert into approval_case (id, version, case_number, origin, source, department_code, subject, channel, state, registered_at, warn_at, due_at,
                suspended_at, stopped_at, step_code, step_kind, step_department, step_role, step_warn_at, step_due_at, supplement_since, step_barred, step_person)
            select row_number() over (), 1, 'W' || row_number() over (), 'REPORTED', 'legacy-planning', 'ZJ', '厂房 ' || row_number() over (), 'Internet', 'REPORTED',
                timestamptz '2026-03-01' - interval '1 hour' * (row_number() over () % 17), w.at, d.at, p.at, s.at, 'step', k.kind, 'ZJ', 'handler', w.at, t.at, a.at, b.who, null
            from (values (null), (timestamptz '2026-03-10 01:00Z'), (timestamptz '2026-03-10 02:00Z'), (timestamptz '2026-03-10 03:00Z')) w (at)
            cross join (values (null), (timestamptz '2026-03-10 01:59Z'), (timestamptz '2026-03-10 02:00Z'), (timestamptz '2026-03-11Z')) d (at)
            cross join (values (null), (timestamptz '2026-03-09Z')) p (at) cross join (values (null), (timestamptz '2026-03-09Z')) s (at)
            cross join (values (null), (timestamptz '2026-03-10 01:00Z'), (timestamptz '2026-03-12Z')) t (at)
            cross join (values (null), (timestamptz '2026-03-08Z')) a (at) cross join (values ('HANDLE'), ('REVIEW')) k (kind)
            cross join (values (null), ('handler')) b (who)""";
    private static final String LIGHT = "light_at(stopped_at, suspended_at, warn_at, due_at, timestamptz '2026-03-10 02:00Z')";
    private static final String STEP_LIGHT = "light_at(null, suspended_at, step_warn_at, step_due_at, timestamptz '2026-03-10 02:00Z')";
    private static final String MINE = " from approval_case where step_barred is null and supplement_since is null";
    private final CaseDistrict district = new CaseDistrict();
    private final TaskRepository tasks = new TaskRepository();

    CaseListVolumeTest() {
        tasks.em = district.em;
        tasks.texts = district.texts;
    }

    @Test
    @Article({"SIG-01", "MON-07"})
    void each_light_finds_the_cases_to_which_the_formula_gives_it() {
        district.database.run(EVERY_STANDING);
        for (Light light : Light.values()) {
            assertThat(onward(new CaseFilter(null, null, light, null, null, null), 500)).as(light.name()).isNotEmpty()
                    .containsExactlyInAnyOrderElementsOf(district.values("select case_number from approval_case where " + LIGHT + " = '" + light + "'"));
        }
    }

    @Test
    @Article({"FLW-05", "TIM-03"})
    void tasks_stand_in_their_order_on_every_page() {
        district.database.run(EVERY_STANDING);
        List<String> expected = district.values("select case_number" + MINE
                + " order by suspended_at is not null, least(due_at, step_due_at) asc nulls last, registered_at, id");
        List<String> found = Stream.of(0, 100, 200, 300).flatMap(first -> mine(TaskFilter.all(), new PageRequest(first, 100, null, true)).stream()).toList();
        assertThat(found).hasSize(384).isEqualTo(expected.subList(0, 384));
    }

    @Test
    @Article({"FLW-05", "TIM-03"})
    void badges_count_what_the_list_holds() {
        district.database.run(EVERY_STANDING);
        TaskCounts counts = tasks.counts(waiting(TaskFilter.all()), NOW);
        TaskCounts ofAll = tasks.counts(CaseSelection.none().waitingFor(Set.of(Roles.HANDLER), "ZJ", "handler"), NOW);
        assertThat(counts.all()).isEqualTo(number(MINE)).isEqualTo(ofAll.all());
        assertThat(counts.overdue()).isEqualTo(number(MINE + " and 'OVERDUE' in (" + LIGHT + ", " + STEP_LIGHT + ")"));
        assertThat(counts.warning()).isEqualTo(number(MINE + " and 'WARNING' in (" + LIGHT + ", " + STEP_LIGHT + ") and 'OVERDUE' not in (" + LIGHT + ", " + STEP_LIGHT + ")"));
        assertThat(counts.byStep().get(StepKind.REVIEW)).isEqualTo(number(MINE + " and step_kind = 'REVIEW'"));
        assertThat(ofAll.applicant()).isEqualTo(number(" from approval_case where step_barred is null and supplement_since is not null"));
    }

    @Test
    void any_part_of_a_number_or_subject_is_found_in_any_letters() {
        for (String subject : List.of("新建厂房（二期）", "50%_房\\建", "A栋ÉCOLE学校", "厂", "", "x")) {
            district.reported("WABO-" + subject + "-7", NOW, NOW, null);
        }
        for (String text : List.of("新建", "建厂房", "（二", "厂", "%_", "50%", "房\\", "\\", "école", "栋é", "a栋", "WABO", "o-", "-7", "7", "bo-A", "建新", "厂厂", "房（二期）-7", "😀", "-x-7")) {
            String pattern = "'%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%'";
            assertThat(numbers(new CaseFilter(null, null, null, null, null, text))).as(text).containsExactlyInAnyOrderElementsOf(
                    district.values("select case_number from approval_case where case_number ilike " + pattern + " or subject ilike " + pattern));
        }
    }

    @Test
    void a_text_that_no_column_holds_is_found_nowhere() {
        district.reported("WABO-1", NOW, NOW, null);
        assertThat(numbers(new CaseFilter(null, null, null, null, null, "WAB\0O"))).isEmpty();
        assertThat(numbers(new CaseFilter(null, null, null, null, null, "WAB\ud800"))).isEmpty();
    }

    @Test
    void a_long_list_says_that_there_is_more_and_a_file_holds_each_row_once() {
        district.database.run("""
                insert into approval_case (id, version, case_number, origin, source, department_code, subject, channel, state, registered_at)
                select n, 1, 'N' || lpad(n::text, 6, '0'), 'REPORTED', 'legacy-planning', 'WABO', '厂房', 'Internet', 'REPORTED', timestamptz '2026-03-01' - interval '1 second' * n
                from generate_series(1, 10001) n""");
        for (String text : new String[] {null, "厂房", "N0"}) {
            Page<CaseLine> page = find(new CaseFilter("WABO", null, null, null, null, text), PageRequest.first(20));
            assertThat(page).extracting(Page::total, Page::more).containsExactly(10_000L, true);
            assertThat(page.rows()).hasSize(20).first().extracting(CaseLine::caseNumber).isEqualTo("N000001");
        }
        assertThat(find(new CaseFilter(null, null, null, null, null, "N0000"), PageRequest.first(20))).extracting(Page::total, Page::more).containsExactly(99L, false);
        assertThat(district.lists.count(all(), 100_000)).isEqualTo(10_001);
        assertThat(district.lists.count(all(), 5_000)).isEqualTo(5_001);
        assertThat(onward(CaseFilter.all(), 500)).hasSize(10_001).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void numbers_sort_in_both_directions() {
        for (int i = 0; i < 5; i++) {
            district.reported("R" + i, NOW.minus(Duration.ofDays(i)), NOW, null);
        }
        assertThat(find(CaseFilter.all(), new PageRequest(1, 2, "caseNumber", false)).rows()).extracting(CaseLine::caseNumber).containsExactly("R3", "R2");
        assertThat(find(CaseFilter.all(), new PageRequest(1, 2, "registeredAt", true)).rows()).extracting(CaseLine::caseNumber).containsExactly("R3", "R2");
    }

    private List<String> onward(CaseFilter filter, int size) {
        List<String> all = new ArrayList<>();
        List<CaseLine> portion = district.lists.portion(CaseSelection.of(filter, NOW), null, size, NOW);
        while (!portion.isEmpty()) {
            portion.forEach(line -> all.add(line.caseNumber()));
            portion = district.lists.portion(CaseSelection.of(filter, NOW), all.get(all.size() - 1), size, NOW);
        }
        return all;
    }

    private static CaseSelection all() {
        return CaseSelection.of(CaseFilter.all(), NOW);
    }

    private static CaseSelection waiting(TaskFilter filter) {
        return CaseSelection.none().waitingFor(Set.of(Roles.HANDLER), "ZJ", "handler").of(filter, NOW);
    }

    private List<String> mine(TaskFilter filter, PageRequest page) {
        return tasks.page(waiting(filter), "handler", page, NOW).rows().stream().map(task -> task.line().caseNumber()).toList();
    }

    private long number(String fromWhere) {
        return Long.parseLong(district.values("select count(*)" + fromWhere).get(0));
    }

    private Page<CaseLine> find(CaseFilter filter, PageRequest page) {
        return district.lists.page(CaseSelection.of(filter, NOW), page, "c.registered_at desc", NOW);
    }

    private List<String> numbers(CaseFilter filter) {
        return find(filter, PageRequest.first(500)).rows().stream().map(CaseLine::caseNumber).toList();
    }
}
