package org.daylight.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

@Article("AUT-14")
class RoleRulesTest {

    @Test
    void of_the_three_administrators_nobody_is_two() {
        assertThat(code(Roles.ADMINISTRATOR, Roles.AUDIT_ADMINISTRATOR)).isEqualTo("access.two-administrators");
        assertThat(code(Roles.SECURITY_ADMINISTRATOR, Roles.ADMINISTRATOR)).isEqualTo("access.two-administrators");
        assertThat(code(Roles.AUDIT_ADMINISTRATOR, Roles.SECURITY_ADMINISTRATOR)).isEqualTo("access.two-administrators");
        assertThat(code(Roles.ADMINISTRATOR)).isNull();
    }

    @Test
    void who_supervises_neither_approves_nor_manages_nor_administers() {
        assertThat(code(Roles.SUPERVISOR, Roles.WINDOW_CLERK)).isEqualTo("access.supervises-and-approves");
        assertThat(code(Roles.DEPARTMENT_SUPERVISOR, Roles.APPROVER)).isEqualTo("access.supervises-and-approves");
        assertThat(code(Roles.SUPERVISOR, Roles.CENTRE_MANAGER)).isEqualTo("access.supervises-and-approves");
        assertThat(code(Roles.SUPERVISOR, Roles.ADMINISTRATOR)).isEqualTo("access.supervises-and-approves");
        assertThat(code(Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR)).isNull();
        assertThat(code(Roles.WINDOW_CLERK, Roles.HANDLER, Roles.LEGAL_SECTION)).isNull();
    }

    @Test
    void an_account_of_an_applicant_is_nobodys_of_the_staff() {
        assertThat(code(Roles.APPLICANT)).isNull();
        assertThat(code(Roles.APPLICANT, Roles.WINDOW_CLERK)).isEqualTo("access.applicant-and-staff");
        assertThat(code(Roles.LEGAL_OFFICE, Roles.APPLICANT)).isEqualTo("access.applicant-and-staff");
        assertThat(code(Roles.APPLICANT, Roles.AUDIT_ADMINISTRATOR)).isEqualTo("access.applicant-and-staff");
        assertThat(RoleRules.separated()).contains(Roles.APPLICANT, Roles.SECRECY_OFFICER);
    }

    private static String code(String... held) {
        return RoleRules.conflict(List.of(held)).map(Problem::code).orElse(null);
    }
}
