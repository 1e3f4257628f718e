package org.daylight.supervision.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.daylight.CaseGround;
import org.daylight.kernel.Article;
import org.junit.jupiter.api.Test;

/** What shows only when one looks: each detector with what it sees, what is nearly so, and a second look that adds nothing. */
class TimedDetectorsTest {
    private static final String MONDAY = "2026-03-02T01:00:00Z";
    private static final String LATER = "2026-03-20T01:00:00Z";
    private final DetectorGround seen = new DetectorGround();

    @Test
    @Article({"SIG-14", "MON-02", "ACT-07"})
    void a_public_element_that_an_item_lacks_is_seen_and_a_whole_item_is_not() {
        seen.look(CatalogueDetector.class, MONDAY);
        int before = seen.raised("YC-02").size();
        String version = version("1122998801990101X24220117001000");
        assertThat(seen.raised("YC-02")).doesNotContain("version:" + version);
        seen.database.run("update item_version set content = content #- '{fields,legalBasis}' where id = ?", Long.parseLong(version));
        twice(CatalogueDetector.class, MONDAY);
        assertThat(seen.raised("YC-02")).hasSize(before + 1).contains("version:" + version);
        assertThat(seen.fact("YC-02", "missing")).isEqualTo("legalBasis");
        assertThat(seen.raised("PV-05")).contains("version:" + version);
    }

    @Test
    @Article("ACT-07")
    void what_was_published_after_it_came_into_force_is_late() {
        String version = version(CaseGround.ITEM);
        seen.database.run("update item_version set submitted_at = effective_from - 20, published_at = effective_from::timestamp at time zone 'Asia/Shanghai' where id = ?",
                Long.parseLong(version));
        seen.look(CatalogueDetector.class, MONDAY);
        assertThat(seen.raised("PV-05")).as("published on its first day").doesNotContain("late:version:" + version);
        seen.database.run("update item_version set published_at = (effective_from + 1)::timestamp at time zone 'Asia/Shanghai' where id = ?", Long.parseLong(version));
        twice(CatalogueDetector.class, MONDAY);
        assertThat(seen.raised("PV-05")).containsOnlyOnce("late:version:" + version);
    }

    @Test
    @Article("SIG-15")
    void an_application_form_that_nobody_can_get_is_seen() {
        long version = Long.parseLong(version("1122998801990101X24220117001000"));
        seen.database.run("update item_version set content = jsonb_set(content, '{materials}', '[{\"name\": \"施工许可申请表\", \"required\": true, \"form\": \"ORIGINAL\", "
                + "\"blankForm\": \"abc\"}, {\"name\": \"合同\", \"required\": true, \"form\": \"COPY\"}]') where id = ?", version);
        seen.look(CatalogueDetector.class, MONDAY);
        assertThat(seen.raised("YC-03")).doesNotContain("version:" + version);
        seen.database.run("update item_version set content = content #- '{materials,0,blankForm}' where id = ?", version);
        twice(CatalogueDetector.class, MONDAY);
        assertThat(seen.raised("YC-03")).containsOnlyOnce("version:" + version);
        assertThat(seen.database.values("select facts ->> 'materials' from supervision_signal where rule_code = 'YC-03' and subject_key = ?", "version:" + version))
                .containsExactly("施工许可申请表");
    }

    @Test
    @Article({"SIG-28", "ACT-14"})
    void an_item_that_left_its_hall_without_a_document_is_stopped_and_one_with_it_is_not() {
        seen.database.run("delete from hall_stay where item_code = ?", CaseGround.ITEM);
        seen.database.run("delete from window_item where item_code = ?", CaseGround.ITEM);
        seen.database.run("insert into hall_stay (item_code, hall_code, entered_on, last_day, exit_document) select ?, code, '2025-01-01', '2026-02-27', '政办〔2026〕3号' from hall limit 1",
                CaseGround.ITEM);
        seen.look(CatalogueDetector.class, MONDAY);
        assertThat(seen.raised("RC-04")).noneMatch(key -> key.contains(CaseGround.ITEM));
        seen.database.run("update hall_stay set exit_document = null where item_code = ?", CaseGround.ITEM);
        twice(CatalogueDetector.class, MONDAY);
        assertThat(seen.raised("RC-04")).containsOnlyOnce("item:" + CaseGround.ITEM + ":2026-02-27");
        seen.database.run("insert into hall_selection (item_code, selected_on, selected_by) values (?, '2025-01-01', 'centre') on conflict do nothing", CaseGround.ITEM);
        twice(CatalogueDetector.class, MONDAY);
        assertThat(seen.raised("UV-03")).containsOnlyOnce("item:" + CaseGround.ITEM);
    }

    @Test
    @Article("ACT-14")
    void a_mandatory_item_outside_by_decision_is_not_accused() {
        seen.database.run("delete from hall_stay where item_code = ?", CaseGround.ITEM);
        seen.database.run("insert into hall_selection (item_code, selected_on, selected_by) values (?, '2025-01-01', 'centre') on conflict do nothing", CaseGround.ITEM);
        seen.database.run("delete from hall_exemption where item_code = ?", CaseGround.ITEM);
        seen.database.run("insert into hall_exemption (item_code, reason, city_opinion_document, government_document, valid_from) values (?, '涉密场所', '1', '2', '2025-01-01')",
                CaseGround.ITEM);
        seen.look(CatalogueDetector.class, MONDAY);
        assertThat(seen.raised("UV-03")).doesNotContain("item:" + CaseGround.ITEM);
    }

    @Test
    @Article("ACT-16")
    void a_change_reported_after_its_last_day_is_seen_and_one_on_it_is_not() {
        long version = Long.parseLong(version(CaseGround.ITEM));
        seen.database.run("update item_version set changed_on = effective_from - 40, submitted_at = (effective_from - 15)::timestamp at time zone 'Asia/Shanghai' where id = ?", version);
        seen.look(CatalogueDetector.class, MONDAY);
        assertThat(seen.raised("UV-05")).doesNotContain("version:" + version);
        seen.database.run("update item_version set submitted_at = (effective_from - 14)::timestamp at time zone 'Asia/Shanghai' where id = ?", version);
        twice(CatalogueDetector.class, MONDAY);
        assertThat(seen.raised("UV-05")).containsOnlyOnce("version:" + version);
    }

    @Test
    @Article("SIG-19")
    void a_grant_that_nobody_can_read_after_seven_working_days_is_seen() {
        seen.ground.decide(true, "准予");
        seen.look(ResultDetector.class, "2026-03-11T01:00:00Z");
        assertThat(seen.raised("YC-07")).as("seven working days after the 2nd end with the 11th").isEmpty();
        twice(ResultDetector.class, "2026-03-12T01:00:00Z");
        assertThat(seen.raised("YC-07")).containsExactly("case:" + seen.caseId());
    }

    @Test
    @Article("MON-16")
    void twenty_decisions_of_one_person_in_an_hour_on_the_last_day_of_a_month_are_bulk_and_nineteen_are_not() {
        decisions("approver", 19, "2026-03-31T08:");
        decisions("handler", 20, "2026-03-25T08:");
        seen.look(ResultDetector.class, "2026-04-01T01:00:00Z");
        assertThat(seen.raised("AG-03")).isEmpty();
        decisions("approver", 20, "2026-03-31T09:");
        twice(ResultDetector.class, "2026-04-01T01:00:00Z");
        assertThat(seen.raised("AG-03")).containsExactly("bulk:approver:2026-03-31");
        assertThat(seen.persons("AG-03")).containsExactly("approver");
    }

    @Test
    @Article({"MON-16", "SIG-19", "ITM-07"})
    void the_thresholds_are_those_of_the_profile_of_the_matter() {
        seen.ground.decide(true, "准予");
        seen.set("publish-within", "3");
        seen.set("decisions-in-bulk", "5");
        decisions("approver", 5, "2026-03-31T09:");
        decisions("handler", 4, "2026-03-31T09:");
        seen.look(ResultDetector.class, "2026-03-05T01:00:00Z");
        assertThat(seen.raised("YC-07")).as("three working days after the 2nd end with the 5th").isEmpty();
        seen.look(ResultDetector.class, "2026-03-06T01:00:00Z");
        assertThat(seen.raised("YC-07")).containsExactly("case:" + seen.caseId());
        assertThat(seen.fact("YC-07", "workingDays")).isEqualTo("3");
        twice(ResultDetector.class, "2026-04-01T01:00:00Z");
        assertThat(seen.raised("AG-03")).containsExactly("bulk:approver:2026-03-31");
        DetectorGround held = new DetectorGround();
        materials(held, "2026-03-02T01:00:00Z");
        held.set("acceptance-held-back", "2");
        held.event(held.caseId(), "ACCEPTED", null, "2026-03-05T01:00:00Z", "2026-03-05T01:00:00Z", "daylight", null);
        held.look(CourseDetector.class, LATER);
        assertThat(held.raised("AG-02")).containsExactly("case:" + held.caseId());
    }

    @Test
    @Article({"ACT-05", "ACT-20", "ACT-21"})
    void attempts_beyond_authority_are_one_lead_for_each_person_and_day() {
        tried("clerk", "2026-03-02T02:00:00Z", true);
        tried("clerk", "2026-03-02T03:00:00Z", true);
        tried("handler", "2026-03-02T03:00:00Z", false);
        tried("anonymous", "2026-03-02T03:00:00Z", true);
        twice(AuthorityDetector.class, "2026-03-03T01:00:00Z");
        assertThat(seen.raised("PV-03")).containsExactly("authority:clerk:2026-03-02");
        assertThat(seen.fact("PV-03", "attempts")).isEqualTo("2");
        DetectorGround city = new DetectorGround();
        city.follow("ZJ", "CITY-004");
        city.database.run("insert into audit_entry (at, actor, action, outcome, problem, beyond_authority) values ('2026-03-02T02:00:00Z', 'clerk', 'X.y', 'REFUSED', 'p', true)");
        city.look(AuthorityDetector.class, "2026-03-03T01:00:00Z");
        assertThat(city.raised("CD-04")).isEqualTo(city.raised("PL-01")).containsExactly("authority:clerk:2026-03-02");
        assertThat(city.raised("PV-03")).isEmpty();
    }

    @Test
    @Article({"SIG-22", "MON-18"})
    void data_reported_later_than_the_source_may_are_late_by_department_and_day() {
        long id = seen.reported("ZJ-1", MONDAY, "2026-03-30T16:00:00Z", null);
        seen.event(id, "REPORTED_STEP", "受理", MONDAY, "2026-03-03T01:00:00Z", "legacy", null);
        seen.look(RecordingDetector.class, LATER);
        assertThat(seen.raised("YC-10")).as("a day to the minute is in time").isEmpty();
        seen.event(id, "REPORTED_STEP", "审核", "2026-03-03T01:00:00Z", "2026-03-04T01:01:00Z", "legacy", null);
        seen.event(id, "REPORTED_STEP", "现场勘验", "2026-03-03T02:00:00Z", "2026-03-04T09:01:00Z", "legacy", null);
        twice(RecordingDetector.class, LATER);
        assertThat(seen.raised("YC-10")).containsExactly("late:ZJ:legacy:2026-03-04");
        assertThat(seen.fact("YC-10", "events")).isEqualTo("2");
    }

    @Test
    @Article({"MON-18", "ACT-20"})
    void a_case_reported_only_after_its_end_is_registration_after_the_fact() {
        seen.follow("ZJ", "CITY-004");
        long known = seen.reported("ZJ-1", MONDAY, "2026-03-30T16:00:00Z", "2026-03-09T01:00:00Z");
        seen.event(known, "REPORTED_STEP", "受理", MONDAY, "2026-03-02T02:00:00Z", "legacy", null);
        seen.event(known, "REPORTED_END", null, "2026-03-09T01:00:00Z", "2026-03-12T01:00:00Z", "legacy", null);
        seen.look(RecordingDetector.class, LATER);
        assertThat(seen.raised("CD-01")).as("it was known before its end").isEmpty();
        long unknown = seen.reported("ZJ-2", MONDAY, "2026-03-30T16:00:00Z", "2026-03-09T01:00:00Z");
        seen.event(unknown, "REPORTED_STEP", "受理", MONDAY, "2026-03-12T01:00:00Z", "legacy", null);
        seen.event(unknown, "REPORTED_END", null, "2026-03-09T01:00:00Z", "2026-03-12T01:00:00Z", "legacy", null);
        twice(RecordingDetector.class, LATER);
        assertThat(seen.raised("CD-01")).containsExactly("after:ZJ:legacy:2026-03-12");
    }

    @Test
    @Article({"MON-18", "ACT-20"})
    void what_is_entered_here_after_the_fact_is_seen_unless_an_outage_excuses_it() {
        seen.follow("ZJ", "BUREAU-002");
        seen.look(RecordingDetector.class, LATER);
        assertThat(seen.raised("AL-05")).as("entered when it happened").isEmpty();
        seen.event(seen.caseId(), "HANDLED", null, MONDAY, "2026-03-04T01:00:00Z", "daylight", null);
        seen.event(seen.caseId(), "OUTAGE_EXCUSED", null, "2026-03-04T01:00:00Z", "2026-03-04T01:00:00Z", "daylight", null);
        seen.look(RecordingDetector.class, LATER);
        assertThat(seen.raised("AL-05")).isEmpty();
        DetectorGround unexcused = new DetectorGround();
        unexcused.follow("ZJ", "BUREAU-002");
        unexcused.event(unexcused.caseId(), "HANDLED", null, MONDAY, "2026-03-04T01:00:00Z", "daylight", null);
        unexcused.look(RecordingDetector.class, LATER);
        assertThat(unexcused.raised("AL-05")).containsExactly("case:" + unexcused.caseId());
        assertThat(unexcused.persons("AL-05")).containsExactly("handler");
    }

    @Test
    @Article({"MON-16", "MON-18"})
    void an_end_dated_within_the_limit_and_reported_after_it_evades_unless_an_outage_excuses_it() {
        long excused = seen.reported("ZJ-1", MONDAY, "2026-03-06T16:00:00Z", "2026-03-06T08:00:00Z");
        seen.database.run("insert into outage (from_at, until_at, reason, recorded_by, recorded_at) values ('2026-03-06T07:00:00Z', '2026-03-09T01:00:00Z', '机房停电', 'admin', "
                + "'2026-03-09T02:00:00Z')");
        seen.event(excused, "REPORTED_END", null, "2026-03-06T08:00:00Z", "2026-03-10T08:00:00Z", "legacy", null);
        seen.look(RecordingDetector.class, LATER);
        assertThat(seen.raised("AG-04")).isEmpty();
        long dated = seen.reported("ZJ-2", MONDAY, "2026-03-05T16:00:00Z", "2026-03-05T08:00:00Z");
        seen.event(dated, "REPORTED_END", null, "2026-03-05T08:00:00Z", "2026-03-10T08:00:00Z", "legacy", null);
        twice(RecordingDetector.class, LATER);
        assertThat(seen.raised("AG-04")).containsExactly("dated:ZJ:legacy:2026-03-10");
    }

    @Test
    @Article({"SIG-22", "MON-18", "ACC-11"})
    void nothing_is_found_in_what_ended_before_its_department_reported_and_all_in_what_ended_on_the_day() {
        seen.database.run("update department set reports_from = '2026-03-06' where code = 'ZJ'");
        oldAndLate("ZJ-1", "2026-03-05T15:59:59Z");
        seen.look(RecordingDetector.class, LATER);
        seen.look(CourseDetector.class, LATER);
        assertThat(seen.database.values("select rule_code from supervision_signal where department_code = 'ZJ'")).isEmpty();
        oldAndLate("ZJ-2", "2026-03-05T16:00:00Z");
        twice(RecordingDetector.class, LATER);
        twice(CourseDetector.class, LATER);
        assertThat(seen.raised("YC-10")).containsExactly("late:ZJ:legacy:2026-03-10");
        assertThat(seen.fact("YC-10", "events")).as("the end, not the step of days before").isEqualTo("1");
        assertThat(seen.raised("AG-04")).containsExactly("dated:ZJ:legacy:2026-03-10");
        assertThat(seen.raised("VF-02")).hasSize(1);
    }

    private void oldAndLate(String number, String ended) {
        long id = seen.reported(number, MONDAY, "2026-03-06T16:00:00Z", ended);
        seen.event(id, "REPORTED_STEP", "不予许可决定", MONDAY, "2026-03-10T08:00:00Z", "legacy", null);
        seen.event(id, "REPORTED_END", null, ended, "2026-03-10T08:00:00Z", "legacy", null);
    }

    @Test
    @Article("MON-18")
    void a_case_handled_here_is_no_history_where_its_department_reports_others() {
        seen.follow("ZJ", "BUREAU-002");
        seen.database.run("update department set reports_from = '2030-01-01'");
        seen.database.run("update approval_case set stopped_at = '2026-03-04T01:00:00Z' where id = ?", seen.caseId());
        seen.event(seen.caseId(), "HANDLED", null, MONDAY, "2026-03-04T01:00:00Z", "daylight", null);
        seen.look(RecordingDetector.class, LATER);
        assertThat(seen.raised("AL-05")).containsExactly("case:" + seen.caseId());
    }

    @Test
    @Article({"SIG-22", "SIG-32", "MON-18"})
    void a_report_that_was_refused_is_data_not_here_and_one_that_would_alter_an_end_is_a_result_changed() {
        seen.reported("ZJ-1", MONDAY, "2026-03-06T16:00:00Z", "2026-03-05T08:00:00Z");
        seen.database.run("insert into exchange_message (id, department_code, source, channel, sha256, bytes, state, received_at, rejected) values "
                + "('00000000-0000-0000-0000-000000000001', 'ZJ', 'legacy', 'POST', repeat('a', 64), 10, 'APPLIED', '2026-03-10T01:00:00Z', 0)");
        seen.look(MessageDetector.class, LATER);
        assertThat(seen.raised("YC-10")).isEmpty();
        seen.database.run("update exchange_message set rejected = 1");
        seen.database.run("insert into exchange_rejection values ('00000000-0000-0000-0000-000000000001', 0, 3, 'report.other-end', array['ZJ-1'])");
        twice(MessageDetector.class, LATER);
        assertThat(seen.raised("YC-10")).containsExactly("message:00000000-0000-0000-0000-000000000001");
        assertThat(seen.raised("RC-08")).hasSize(1);
    }

    @Test
    @Article({"SIG-07", "SIG-08", "SIG-09", "SIG-17"})
    void what_a_reported_step_says_waits_for_verification_and_a_refusal_without_reasons_is_a_lead() {
        long id = seen.reported("ZJ-1", MONDAY, "2026-03-06T16:00:00Z", null);
        seen.event(id, "REPORTED_STEP", "受理", MONDAY, MONDAY, "legacy", null);
        seen.event(id, "REPORTED_STEP", "一次性告知补正", MONDAY, MONDAY, "legacy", null);
        seen.event(id, "REPORTED_STEP", "不予受理", MONDAY, MONDAY, "legacy", "{\"reason\": \"不属于本机关职权\"}");
        seen.event(id, "REPORTED_STEP", "不予许可决定", MONDAY, MONDAY, "legacy", null);
        twice(CourseDetector.class, LATER);
        assertThat(List.of(seen.raised("VF-01").size(), seen.raised("VF-02").size(), seen.raised("VF-03").size())).containsExactly(1, 1, 1);
        assertThat(seen.raised("YC-05")).as("only the one without a reason").isEqualTo(seen.raised("VF-02"));
    }

    @Test
    @Article("SIG-27")
    void a_case_of_an_item_that_is_not_in_force_or_has_no_legal_basis_is_seen() {
        seen.look(CourseDetector.class, LATER);
        assertThat(seen.raised("RC-03")).isEmpty();
        DetectorGround ended = new DetectorGround();
        ended.database.run("update item_version set effective_until = '2026-03-01' where item_code = ?", CaseGround.ITEM);
        ended.look(CourseDetector.class, LATER);
        ended.look(CourseDetector.class, LATER);
        assertThat(ended.raised("RC-03")).containsExactly("case:" + ended.caseId());
        DetectorGround baseless = new DetectorGround();
        baseless.database.run("update item_version set content = content #- '{fields,legalBasis}' where item_code = ?", CaseGround.ITEM);
        baseless.look(CourseDetector.class, LATER);
        assertThat(baseless.raised("RC-03")).hasSize(1).allMatch(key -> key.startsWith("version:"));
    }

    @Test
    @Article("MON-16")
    void an_acceptance_held_back_though_everything_was_there_is_seen_and_one_that_waited_for_materials_is_not() {
        materials("2026-03-02T01:00:00Z");
        seen.event(seen.caseId(), "ACCEPTED", null, "2026-03-05T01:00:00Z", "2026-03-05T01:00:00Z", "daylight", null);
        seen.look(CourseDetector.class, LATER);
        assertThat(seen.raised("AG-02")).as("two whole working days lie between").isEmpty();
        DetectorGround waited = new DetectorGround();
        materials(waited, "2026-03-05T01:00:00Z");
        waited.event(waited.caseId(), "ACCEPTED", null, "2026-03-06T01:00:00Z", "2026-03-06T01:00:00Z", "daylight", null);
        waited.look(CourseDetector.class, LATER);
        assertThat(waited.raised("AG-02")).isEmpty();
        DetectorGround held = new DetectorGround();
        materials(held, "2026-03-02T01:00:00Z");
        held.event(held.caseId(), "ACCEPTED", null, "2026-03-06T01:00:00Z", "2026-03-06T01:00:00Z", "daylight", null);
        held.look(CourseDetector.class, LATER);
        held.look(CourseDetector.class, LATER);
        assertThat(held.raised("AG-02")).containsExactly("case:" + held.caseId());
    }

    @Test
    @Article({"SIG-22", "MON-18"})
    void a_decision_without_its_key_facts_is_data_left_out() {
        long version = Long.parseLong(version(CaseGround.ITEM));
        seen.database.run("update item_version set content = jsonb_set(content, '{keyFacts}', '[{\"code\": \"area\", \"nameZh\": \"面积\", \"type\": \"NUMBER\", \"required\": true}]') "
                + "where id = ?", version);
        seen.database.run("update approval_case set facts = '{\"area\": 12}', item_version_id = ? where id = ?", version, seen.caseId());
        seen.event(seen.caseId(), "DECIDED", null, MONDAY, MONDAY, "daylight", "{\"agree\": true}");
        seen.look(CourseDetector.class, LATER);
        assertThat(seen.raised("YC-10")).isEmpty();
        seen.database.run("update approval_case set facts = null where id = ?", seen.caseId());
        seen.event(seen.caseId(), "DECIDED", null, MONDAY, MONDAY, "daylight", "{\"agree\": true}");
        twice(CourseDetector.class, LATER);
        assertThat(seen.raised("YC-10")).containsExactly("case:" + seen.caseId());
        assertThat(seen.fact("YC-10", "missing")).isEqualTo("面积");
    }

    @Test
    @Article({"SIG-23", "MON-05", "ACT-20"})
    void reported_cases_of_an_item_of_the_hall_that_never_came_in_are_seen_by_item_and_day() {
        seen.database.run("delete from hall_stay where item_code = ?", CaseGround.ITEM);
        seen.database.run("insert into hall_stay (item_code, hall_code, entered_on) select ?, code, '2026-03-02' from hall limit 1", CaseGround.ITEM);
        long ours = seen.reported("ZJ-" + seen.ground.number, MONDAY, "2026-03-06T16:00:00Z", null);
        seen.event(ours, "REPORTED_STEP", "受理", MONDAY, MONDAY, "legacy", null);
        long before = seen.reported("ZJ-" + CaseGround.ITEM + "0001", "2026-03-01T01:00:00Z", "2026-03-06T16:00:00Z", null);
        seen.event(before, "REPORTED_STEP", "受理", MONDAY, MONDAY, "legacy", null);
        seen.look(CourseDetector.class, LATER);
        assertThat(seen.raised("YC-11")).as("ours, and one from before the item entered").isEmpty();
        long outside = seen.reported("ZJ-" + CaseGround.ITEM + "0002", MONDAY, "2026-03-06T16:00:00Z", null);
        seen.event(outside, "REPORTED_STEP", "受理", MONDAY, MONDAY, "legacy", null);
        twice(CourseDetector.class, LATER);
        assertThat(seen.raised("YC-11")).containsExactly("outside:" + CaseGround.ITEM + ":2026-03-02");
    }

    private void twice(Class<? extends TimedDetector> detector, String at) {
        seen.look(detector, at);
        List<String> once = seen.database.values("select id from supervision_signal order by id");
        seen.look(detector, at);
        assertThat(seen.database.values("select id from supervision_signal order by id")).isEqualTo(once);
    }

    private void materials(String at) {
        materials(seen, at);
    }

    private static void materials(DetectorGround of, String at) {
        of.database.run("insert into case_material (case_id, name, copies, added_by, added_at) select c.id, btrim(m ->> 'name'), 1, 'clerk', cast(? as timestamptz) "
                + "from approval_case c join item_version v on v.id = c.item_version_id, jsonb_array_elements(v.content -> 'materials') m where c.id = ?", at, of.caseId());
    }

    private void decisions(String person, int count, String hour) {
        for (int i = 0; i < count; i++) {
            seen.database.run("insert into approval_case (id, version, case_number, origin, source, department_code, item_version_id, subject, channel, state, outcome, registered_at, "
                    + "stopped_at, last_level_by) select nextval('case_id_seq'), 1, ?, 'NATIVE', 'daylight', 'ZJ', item_version_id, '件', 'WINDOW', 'CLOSED', 'DENIED', registered_at, "
                    + "cast(? as timestamptz), ? from approval_case where id = ?", person + hour + i, hour + "%02d:00Z".formatted(i), person, seen.caseId());
        }
    }

    private void tried(String actor, String at, boolean beyond) {
        seen.database.run("insert into audit_entry (at, actor, action, outcome, problem, beyond_authority) values (cast(? as timestamptz), ?, 'CaseHandling.decide', 'REFUSED', "
                + "'case.other-post', ?)", at, actor, beyond);
    }

    private String version(String item) {
        return seen.database.values("select id from item_version where item_code = ? and state = 'PUBLISHED' order by effective_from desc limit 1", item).get(0);
    }
}
