package org.daylight.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daylight.CaseGround;
import org.daylight.kernel.Article;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Roles;
import org.daylight.supervision.control.CourseDetector;
import org.daylight.supervision.control.StepMeaningRepository;
import org.junit.jupiter.api.Test;

@Article({"SIG-07", "SIG-08", "SIG-09", "SIG-10", "SIG-11"})
class StepMeaningsTest {
    private static final String MONDAY = "2026-03-02T01:00:00Z";
    private static final StepFilter ALL = new StepFilter(null, null, false, null);
    /** The words as the law and usual systems have them, told apart as ever. */
    private static final Map<StepMeaning, Pattern> SHIPPED = Map.of(StepMeaning.NOT_ACCEPTED, Pattern.compile("不予受理|不受理"),
            StepMeaning.DENIED, Pattern.compile("不予许可|不予批准|不批准|退件不批"), StepMeaning.SUPPLEMENT_ASKED, Pattern.compile("告知补正|补正告知|补正通知"),
            StepMeaning.CONTESTED, Pattern.compile("行政复议|行政诉讼"), StepMeaning.REVOKED, Pattern.compile("撤销许可|撤销批准|撤销行政许可|撤销审批"));
    private final CaseGround ground = new CaseGround();
    private final StepMeanings door = ground.wiring.door(StepMeanings.class);
    private final StepMeaningRepository repository = ground.wiring.door(StepMeaningRepository.class);

    @Test
    void the_shipped_table_tells_names_apart_as_ever() {
        Stream<String> words = SHIPPED.values().stream().flatMap(pattern -> Stream.of(pattern.pattern().split("\\|")));
        List<String> names = Stream.concat(words.flatMap(word -> Stream.of(word, "作出" + word + "决定", "（" + word + "）")),
                Stream.of("受理", "承办", "审核", "批准", "办结", "受理审查", "现场勘验", "不予", "补正", "撤销", "T02", "许可", "")).toList();
        for (String name : names) {
            String meaning = meaning("ZJ", name);
            SHIPPED.forEach((kind, pattern) -> assertThat(kind.name().equals(meaning)).as(name + " is " + kind).isEqualTo(pattern.matcher(name).find()));
        }
        assertThat(Stream.of("受理", "承办", "审核", "批准", "办结").map(name -> meaning("ZJ", name))).containsExactly("ACCEPTANCE", "HANDLING", "REVIEW", "DECISION", "COMPLETION");
        assertThat(meaning("ZJ", "受理审查")).isNull();
    }

    @Test
    void the_departments_own_entry_goes_before_the_general_one_and_exact_before_contained_and_longer_before_shorter() {
        set(null, StepMatching.CONTAINS, "不予受理复核", StepMeaning.REVIEW);
        assertThat(meaning("ZJ", "不予受理复核")).as("the longer word").isEqualTo("REVIEW");
        set(null, StepMatching.EXACT, "不予受理复核", StepMeaning.NOTHING_SPECIAL);
        assertThat(meaning("ZJ", "不予受理复核")).as("the exact name").isEqualTo("NOTHING_SPECIAL");
        assertThat(meaning("ZJ", "不予受理复核一")).isEqualTo("REVIEW");
        set("ZJ", StepMatching.CONTAINS, "复核", StepMeaning.HANDLING);
        assertThat(meaning("ZJ", "不予受理复核")).as("the department's own").isEqualTo("HANDLING");
        assertThat(meaning("ZW", " 不予受理复核\u3000")).as("blanks around a name are nothing").isEqualTo("NOTHING_SPECIAL");
        assertThat(meaning("ZW", "不予受理复核")).as("another department").isEqualTo("NOTHING_SPECIAL");
    }

    @Test
    void of_two_words_as_long_the_one_that_stands_first_tells_what_it_is() {
        assertThat(meaning("ZJ", "不予受理及行政复议告知")).isEqualTo("NOT_ACCEPTED");
        assertThat(meaning("ZJ", "行政复议后不予受理")).isEqualTo("CONTESTED");
    }

    @Test
    @Article("SIG-17")
    void a_meaning_counts_for_what_comes_in_from_then_on_and_nothing_is_judged_again() {
        long id = reportedCase();
        report(id, "不予受理复核", 1);
        look();
        assertThat(raised("VF-01")).hasSize(1);
        set("ZJ", StepMatching.EXACT, "不予受理复核", StepMeaning.NOTHING_SPECIAL);
        set("ZJ", StepMatching.EXACT, "退窗", StepMeaning.NOT_ACCEPTED);
        report(id, "不予受理复核", 1);
        report(id, "退窗", 1);
        look();
        assertThat(raised("VF-01")).as("the first one, and what the department calls 退窗").hasSize(2);
        assertThat(raised("YC-05")).as("both without a reason").hasSize(2);
    }

    @Test
    void what_is_really_reported_is_listed_with_its_meaning_and_added_up_piece_by_piece() {
        long id = reportedCase();
        report(id, "不予受理", 3);
        report(id, "自编环节", 2);
        ground.run(repository::addUp);
        ground.run(repository::addUp);
        report(id, "自编环节", 2);
        ground.run(repository::addUp);
        asSupervisor();
        List<ReportedStepLine> lines = reported(ALL);
        assertThat(lines).extracting(ReportedStepLine::name).containsExactly("自编环节", "不予受理");
        assertThat(lines).extracting(ReportedStepLine::events).containsExactly(4L, 3L);
        assertThat(lines.get(1).entry()).returns("不予受理", StepMeaningLine::word).returns(StepMatching.CONTAINS, StepMeaningLine::matching).returns(null, StepMeaningLine::setBy);
        assertThat(reported(new StepFilter(null, null, true, null))).extracting(ReportedStepLine::name).containsExactly("自编环节");
        assertThat(reported(new StepFilter("ZJ", StepMeaning.NOT_ACCEPTED, false, "受理"))).extracting(ReportedStepLine::name).containsExactly("不予受理");
        assertThat(reported(new StepFilter("ZW", null, false, null))).isEmpty();
        assertThat(door.reported(ALL, new PageRequest(1, 1, "events", false)).rows()).extracting(ReportedStepLine::name).containsExactly("不予受理");
        assertThat(door.reported(ALL, new PageRequest(0, 1, "name", true)).total()).isEqualTo(2);
    }

    @Test
    void an_entry_is_changed_and_taken_back_and_the_next_that_fits_tells_what_it_is() {
        long own = set("ZJ", StepMatching.EXACT, "不予受理", StepMeaning.NOTHING_SPECIAL);
        ground.run(() -> door.change(own, StepMeaning.DENIED));
        assertThat(meaning("ZJ", "不予受理")).isEqualTo("DENIED");
        assertThat(ground.database.values("select set_by from step_meaning where id = " + own)).containsExactly("admin");
        ground.run(() -> door.takeBack(own));
        assertThat(meaning("ZJ", "不予受理")).isEqualTo("NOT_ACCEPTED");
        assertThatThrownBy(() -> ground.run(() -> door.takeBack(own))).hasMessageStartingWith("step-meaning.unknown");
        assertThatThrownBy(() -> ground.run(() -> door.change(own, StepMeaning.DENIED))).hasMessageStartingWith("step-meaning.unknown");
        assertThatThrownBy(() -> ground.run(() -> door.change(own, null))).hasMessageStartingWith("step-meaning.incomplete");
    }

    @Test
    void a_word_stands_once_and_what_is_no_entry_is_refused() {
        set("ZJ", StepMatching.EXACT, "退窗", StepMeaning.DENIED);
        refused("ZJ", StepMatching.EXACT, " 退窗\u3000", StepMeaning.REVOKED, "step-meaning.known");
        refused(null, StepMatching.CONTAINS, "不受理", StepMeaning.REVOKED, "step-meaning.known");
        refused("NOWHERE", StepMatching.EXACT, "退窗", StepMeaning.DENIED, "department.unknown");
        for (String word : new String[] {null, " ", "退".repeat(201), "退\u0000"}) {
            refused("ZJ", StepMatching.EXACT, word, StepMeaning.DENIED, "step-meaning.incomplete");
        }
        refused("ZJ", null, "退件", StepMeaning.DENIED, "step-meaning.incomplete");
        refused("ZJ", StepMatching.EXACT, "退件", null, "step-meaning.incomplete");
        IntStream.range(0, 199).forEach(n -> set("ZJ", StepMatching.EXACT, "退" + n, StepMeaning.DENIED));
        refused("ZJ", StepMatching.EXACT, "退件", StepMeaning.DENIED, "step-meaning.too-many");
        set("SC", StepMatching.EXACT, "退件", StepMeaning.DENIED);
    }

    @Test
    @Article("AUT-15")
    void who_sees_one_department_sees_what_it_reports_and_what_is_for_every_department() {
        set("ZJ", StepMatching.EXACT, "退窗", StepMeaning.DENIED);
        set("SC", StepMatching.EXACT, "退件", StepMeaning.DENIED);
        report(reportedCase(), "退窗", 1);
        ground.run(repository::addUp);
        ground.wiring.as("deptsupervisor", Roles.DEPARTMENT_SUPERVISOR);
        assertThat(reported(ALL)).extracting(ReportedStepLine::departmentCode).containsExactly("ZJ");
        assertThat(reported(new StepFilter("ZW", null, false, null))).isEmpty();
        assertThat(words(null)).contains("退窗", "不予受理").doesNotContain("退件");
        asSupervisor();
        assertThat(words(null)).contains("退窗", "不予受理", "退件");
        assertThat(words("SC")).contains("退件", "不予受理").doesNotContain("退窗");
        ground.wiring.as("left-long-ago", Roles.ADMINISTRATOR);
        assertThatThrownBy(() -> words(null)).hasMessageStartingWith("staff.not-on-duty");
        assertThatThrownBy(() -> ground.run(() -> door.takeBack(1))).hasMessageStartingWith("staff.not-on-duty");
    }

    @Test
    @Article("AUT-14")
    void nobody_says_what_the_steps_of_the_own_department_mean() {
        long id = set("ZJ", StepMatching.EXACT, "退窗", StepMeaning.DENIED);
        ground.wiring.as("deptadmin", Roles.ADMINISTRATOR);
        assertThatThrownBy(() -> ground.run(() -> door.change(id, StepMeaning.NOTHING_SPECIAL))).hasMessageStartingWith("signal.own-department");
        assertThatThrownBy(() -> ground.run(() -> door.takeBack(id))).hasMessageStartingWith("signal.own-department");
        SetStepMeaning own = new SetStepMeaning("ZJ", StepMatching.CONTAINS, "不予", StepMeaning.NOTHING_SPECIAL);
        assertThatThrownBy(() -> ground.run(() -> door.set(own))).hasMessageStartingWith("signal.own-department");
    }

    private List<String> words(String department) {
        return door.entries(department, PageRequest.first(500)).rows().stream().map(StepMeaningLine::word).toList();
    }

    private List<ReportedStepLine> reported(StepFilter filter) {
        return door.reported(filter, PageRequest.first(50)).rows();
    }

    private void asSupervisor() {
        ground.wiring.as("supervisor", Roles.SUPERVISOR);
    }

    private long set(String department, StepMatching matching, String word, StepMeaning meaning) {
        ground.wiring.as("admin", Roles.ADMINISTRATOR);
        return ground.in(() -> door.set(new SetStepMeaning(department, matching, word, meaning)));
    }

    private void refused(String department, StepMatching matching, String word, StepMeaning meaning, String code) {
        assertThatThrownBy(() -> set(department, matching, word, meaning)).hasMessageStartingWith(code);
    }

    private String meaning(String department, String name) {
        return ground.database.values("select meaning from step_meaning_of(?, ?)", department, name).stream().findFirst().orElse(null);
    }

    private long reportedCase() {
        ground.database.run("insert into approval_case (id, version, case_number, origin, source, department_code, subject, channel, state, registered_at) "
                + "values (nextval('case_id_seq'), 1, 'ZJ-1', 'REPORTED', 'legacy', 'ZJ', '报送件', 'UNKNOWN', 'REPORTED', cast(? as timestamptz))", MONDAY);
        return Long.parseLong(ground.database.values("select id from approval_case where case_number = 'ZJ-1'").get(0));
    }

    private void report(long caseId, String name, int times) {
        ground.database.run("insert into case_event (case_id, type, name, event_at, recorded_at, source) select ?, 'REPORTED_STEP', ?, cast(? as timestamptz), cast(? as timestamptz), "
                + "'legacy' from generate_series(1, ?)", caseId, name, MONDAY, MONDAY, times);
    }

    private void look() {
        ground.run(() -> ground.wiring.door(CourseDetector.class).look(Instant.parse("2026-03-20T01:00:00Z")));
    }

    private List<String> raised(String rule) {
        return ground.database.values("select subject_key from supervision_signal where rule_code = ?", rule);
    }
}
