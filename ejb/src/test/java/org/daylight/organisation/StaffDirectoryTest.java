package org.daylight.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.daylight.DemoDistrict;
import org.daylight.RealDatabase;
import org.daylight.Wiring;
import org.daylight.audit.TrailOpened;
import org.daylight.kernel.Article;
import org.daylight.kernel.Problem;
import org.daylight.organisation.control.TrailReaders;
import org.junit.jupiter.api.Test;

/** Who may act, on the real database. */
class StaffDirectoryTest {
    private final RealDatabase database = DemoDistrict.database();
    private final Wiring wiring = new Wiring(database);
    private final StaffDirectory directory = wiring.door(StaffDirectory.class);

    StaffDirectoryTest() {
        wiring.at("2026-03-02T01:00:00Z");
    }

    @Test
    @Article({"AUT-08", "AUT-16"})
    void who_left_opens_no_audit_trail() {
        TrailReaders readers = wiring.door(TrailReaders.class);
        readers.opened(new TrailOpened("handler"));
        database.run("update staff set left_at = '2026-03-02T00:59:59Z', left_reason = '调离' where username = 'handler'");
        assertThatThrownBy(() -> readers.opened(new TrailOpened("handler"))).hasMessageContaining("staff.left");
    }

    @Test
    @Article("ORG-21")
    void a_new_account_cannot_act_before_its_training_is_recorded() {
        database.run("insert into staff (username, name_zh, name_en, department_code, active_from) values ('new', '新人', 'New', 'ZJ', '2026-03-01')");
        assertThat(refusal("new")).isEqualTo("staff.untrained");
        database.run("insert into training_record (username, course, hours, passed_on, valid_until, trainer, recorded_by, recorded_at) "
                + "values ('new', '上岗培训', 8, '2026-03-02', '2026-03-31', '中心', 'centre', '2026-03-02T00:00:00Z')");
        assertThat(refusal("new")).isNull();
        wiring.at("2026-03-31T16:00:00Z");
        assertThat(refusal("new")).as("the training is over").isEqualTo("staff.untrained");
    }

    @Test
    @Article("ORG-21")
    void a_withdrawn_training_record_counts_for_nothing() {
        database.run("update training_record set withdrawn_by = 'centre', withdrawn_at = '2026-03-02T00:00:00Z' where username = 'clerk'");
        assertThat(refusal("clerk")).isEqualTo("staff.untrained");
    }

    @Test
    @Article("AUT-08")
    void who_left_is_known_and_cannot_act() {
        database.run("update staff set left_at = '2026-03-02T01:00:00Z', left_reason = '调离' where username = 'clerk'");
        assertThat(refusal("clerk")).isEqualTo("staff.left");
        assertThat(directory.known("clerk")).map(StaffMember::nameZh).contains("王丽华");
    }

    @Test
    void nobody_is_nobody() {
        assertThat(refusal(null)).isEqualTo("staff.not-on-duty");
        assertThat(refusal("nobody")).isEqualTo("staff.not-on-duty");
    }

    @Test
    @Article({"ORG-02", "ORG-03"})
    void a_clerk_sits_at_a_window_of_the_own_department_while_it_is_open() {
        LocalDate today = LocalDate.of(2026, 3, 2);
        assertThat(directory.seatOn("clerk", today)).hasValueSatisfying(seat -> {
            assertThat(seat.windowCode()).isEqualTo("MAIN-1");
            assertThat(seat.departmentCode()).isEqualTo("ZJ");
        });
        assertThat(directory.seatOn("handler", today)).isEmpty();
        database.run("update service_window set active_until = '2026-03-01' where code = 'MAIN-1'");
        assertThat(directory.seatOn("clerk", today)).isEmpty();
    }

    private String refusal(String username) {
        Problem problem = catchThrowableOfType(Problem.class, () -> directory.onDuty(username));
        return problem == null ? null : problem.code();
    }
}
