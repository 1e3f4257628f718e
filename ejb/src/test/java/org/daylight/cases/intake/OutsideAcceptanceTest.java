package org.daylight.cases.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.daylight.cases.intake.FormProvision.Provision;
import org.daylight.kernel.Article;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Roles;
import org.junit.jupiter.api.Test;

class OutsideAcceptanceTest {
    private static final LocalDate FROM = LocalDate.parse("2026-03-01");
    private static final LocalDate UNTIL = LocalDate.parse("2026-03-31");
    private final IntakeGround ground = new IntakeGround();

    @Test
    @Article("ACC-11")
    void what_a_department_with_items_in_the_hall_reports_and_never_took_in_at_the_window_is_found() {
        String ours = ground.receive();
        ground.database.run("delete from hall_stay");
        reported("ZJ-A1", "2026-03-05T01:00:00Z");
        assertThat(found(false)).as("no item in a hall").isEmpty();
        ground.database.run("insert into hall_stay (item_code, hall_code, entered_on) select ?, code, date '2026-03-04' from hall limit 1", IntakeGround.ITEM);
        reported("ZJ-" + ours, "2026-03-06T01:00:00Z");
        reported("ZJ-" + IntakeGround.ITEM + "202603069999", "2026-03-06T01:00:00Z");
        reported("ZJ-A0", "2026-03-03T01:00:00Z");
        reported("SC-B1", "2026-03-06T01:00:00Z");
        assertThat(found(false)).containsExactlyInAnyOrder("ZJ-A1", "ZJ-" + IntakeGround.ITEM + "202603069999");
        assertThat(found(true)).containsExactly("ZJ-" + IntakeGround.ITEM + "202603069999");
        ground.wiring.as("deptsupervisor", Roles.DEPARTMENT_SUPERVISOR);
        assertThat(ground.door(OutsideAcceptance.class).find("SC", FROM, UNTIL, false, PageRequest.first(10)).rows()).extracting(OutsideAcceptance.Line::departmentCode)
                .containsOnly("ZJ");
    }

    @Test
    @Article({"APP-08", "APP-09"})
    void what_was_handed_out_can_be_proven_without_naming_anybody() {
        FormProvision provision = ground.door(FormProvision.class);
        String form = "a".repeat(64);
        ground.run(() -> provision.formHandedOut(form, null));
        ground.run(() -> provision.formHandedOut(form, "clerk"));
        ground.run(() -> provision.noticeHandedOut(IntakeGround.ITEM, "clerk"));
        assertThat(provision.ofForms(List.of(form, "b".repeat(64)))).extracting(Provision::times).containsExactlyInAnyOrder(2L, 0L);
        assertThat(provision.ofNotice(IntakeGround.ITEM).times()).isOne();
        assertThat(provision.ofNotice(IntakeGround.ITEM).last()).hasToString("2026-03-02T01:00:00Z");
        assertThat(ground.database.values("select channel, by_whom from form_provision where sha256 = ? order by id", form))
                .containsExactly("ONLINE", null, "WINDOW", "clerk");
    }

    private List<String> found(boolean named) {
        ground.wiring.as("supervisor", Roles.SUPERVISOR);
        return ground.door(OutsideAcceptance.class).find(null, FROM, UNTIL, named, PageRequest.first(10)).rows().stream()
                .map(OutsideAcceptance.Line::caseNumber).toList();
    }

    @Test
    @Article("ACC-11")
    void a_case_that_came_in_here_under_another_number_is_perhaps_the_same() {
        String ours = ground.receive();
        ground.database.run("update approval_case set subject = '滨江路 8 号厂房', applicant_name = '阳光建设有限公司' where case_number = ?", ours);
        ground.database.run("delete from hall_stay");
        ground.database.run("insert into hall_stay (item_code, hall_code, entered_on) select ?, code, date '2026-03-01' from hall limit 1", IntakeGround.ITEM);
        reported("ZJ-A1", "2026-03-05T01:00:00Z", "滨江路 8 号厂房施工许可");
        reported("ZJ-A2", "2026-03-05T01:00:00Z", "阳光建设有限公司的申请");
        reported("ZJ-A3", "2026-03-05T01:00:00Z", "东风路改造");
        reported("ZJ-A4", "2026-05-05T01:00:00Z", "滨江路 8 号厂房施工许可");
        reported("SC-A5", "2026-03-05T01:00:00Z", "滨江路 8 号厂房施工许可");
        ground.wiring.as("supervisor", Roles.SUPERVISOR);
        assertThat(ground.door(OutsideAcceptance.class).find(null, FROM, LocalDate.parse("2026-05-31"), false, PageRequest.first(10)).rows())
                .extracting(OutsideAcceptance.Line::caseNumber, OutsideAcceptance.Line::perhapsSame)
                .containsExactlyInAnyOrder(tuple("ZJ-A1", ours), tuple("ZJ-A2", ours), tuple("ZJ-A3", null), tuple("ZJ-A4", null));
    }

    private void reported(String number, String at) {
        reported(number, at, "旧系统办件");
    }

    private void reported(String number, String at, String subject) {
        ground.database.run("insert into approval_case (id, version, case_number, origin, source, department_code, subject, channel, state, registered_at) "
                + "values (nextval('case_id_seq'), 1, ?, 'REPORTED', 'legacy', ?, ?, 'Internet', 'REPORTED', cast(? as timestamptz))", number,
                number.substring(0, 2), subject, at);
    }
}
