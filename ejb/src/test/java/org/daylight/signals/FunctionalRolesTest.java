package org.daylight.signals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.SessionContext;
import org.daylight.CaseGround;
import org.daylight.kernel.Article;
import org.daylight.kernel.Roles;
import org.daylight.profiles.ProfileContent;
import org.daylight.profiles.ProfilesInForce;
import org.daylight.profiles.control.ShippedProfiles;
import org.junit.jupiter.api.Test;

@Article("AUT-14")
class FunctionalRolesTest {
    private final CaseGround ground = new CaseGround();
    private final FunctionalRoles roles = ground.wiring.door(FunctionalRoles.class);

    private final long district = version("DISTRICT-000");
    private final long bureau = version("BUREAU-002");

    private long version(String code) {
        ground.wiring.door(ProfilesInForce.class);
        return Long.parseLong(ground.database.values("select id from profile_version where profile_code = ? and version = 1", code).get(0));
    }

    @Test
    void who_issues_what_a_shipped_profile_proposes_can_log_in() {
        for (String code : ShippedProfiles.CODES) {
            ProfileContent content = ShippedProfiles.content(code);
            assertThat(content.rules().stream().filter(rule -> FunctionalRoles.logins(content, rule.issuer()).isEmpty()).map(rule -> code + " " + rule.code())).isEmpty();
            assertThat(content.exemptions().stream().filter(why -> FunctionalRoles.logins(content, why.decidedBy()).isEmpty())).isEmpty();
        }
    }

    @Test
    void a_role_that_nobody_knows_is_held_by_nobody() {
        as("supervisor", Roles.SUPERVISOR);
        assertThat(roles.holds(session(), district, "MADE_UP")).isFalse();
        assertRefused("signal.other-role", () -> roles.require(session(), district, "BUREAU_SUPERVISOR", "ZJ", null));
    }

    @Test
    void the_district_supervisor_acts_on_all_departments_but_the_own() {
        as("supervisor", Roles.SUPERVISOR);
        assertThat(roles.require(session(), district, "DISTRICT_SUPERVISOR", "ZJ", caseId())).isEqualTo("supervisor");
        assertRefused("signal.own-department", () -> roles.require(session(), district, "DISTRICT_SUPERVISOR", "JC", null));
    }

    @Test
    void an_internal_supervisor_acts_on_the_own_department_only() {
        as("deptsupervisor", Roles.DEPARTMENT_SUPERVISOR);
        assertThat(roles.require(session(), bureau, "BUREAU_SUPERVISOR", "ZJ", caseId())).isEqualTo("deptsupervisor");
        assertRefused("signal.other-department", () -> roles.require(session(), bureau, "BUREAU_SUPERVISOR", "SC", null));
        assertRefused("signal.other-role", () -> roles.require(session(), district, "DISTRICT_SUPERVISOR", "ZJ", null));
    }

    @Test
    void who_took_part_in_a_case_supervises_it_in_no_role() {
        as("clerk", Roles.SUPERVISOR);
        assertRefused("signal.took-part", () -> roles.requireImpartial(session(), "SC", caseId()));
        as("clerk", Roles.DEPARTMENT_SUPERVISOR);
        assertRefused("signal.took-part", () -> roles.requireImpartial(session(), "ZJ", caseId()));
    }

    private long caseId() {
        return Long.parseLong(ground.database.values("select id from approval_case where case_number = ?", ground.number).get(0));
    }

    private SessionContext session() {
        return ground.wiring.door(SessionContext.class);
    }

    private void as(String username, String... held) {
        ground.wiring.as(username, held);
    }

    private static void assertRefused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act).hasMessageContaining(code);
    }
}
