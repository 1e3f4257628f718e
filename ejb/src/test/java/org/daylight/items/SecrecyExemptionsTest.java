package org.daylight.items;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.daylight.kernel.Article;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.junit.jupiter.api.Test;

/** The register of classified items that are exempt from supervision; it is 2026-03-02. */
class SecrecyExemptionsTest {
    private static final LocalDate FIRST = LocalDate.parse("2026-03-01");
    private static final LocalDate LAST = LocalDate.parse("2027-02-28");
    private final ConfirmationGround ground = new ConfirmationGround();
    private final SecrecyExemptions door = ground.wiring.door(SecrecyExemptions.class);

    @Test
    @Article("ITM-26")
    void it_stands_when_two_people_of_two_organs_have_approved_in_either_order() {
        String reference = requested();
        assertThat(reference).isEqualTo("2026-0001");
        approve("secrecy", Roles.SECRECY_OFFICER, reference);
        assertThat(seen().state()).isEqualTo("REQUESTED");
        approve("supervisor", Roles.SUPERVISOR, reference);
        assertThat(seen()).satisfies(exemption -> {
            assertThat(exemption.state()).isEqualTo("APPROVED");
            assertThat(exemption.supervisionBy()).isEqualTo("supervisor");
            assertThat(exemption.secrecyBy()).isEqualTo("secrecy");
            assertThat(exemption.classificationDocument()).isEqualTo("定密〔2026〕3 号");
        });
        ground.wiring.at("2027-02-28T16:00:00Z");
        assertThat(seen().state()).isEqualTo("EXPIRED");
    }

    @Test
    @Article("ITM-26")
    void one_person_or_one_organ_never_approves_for_both() {
        String reference = requested();
        ground.hire("secrecy2", "JC");
        approve("supervisor", Roles.SUPERVISOR, reference);
        assertThat(problemOf(() -> approve("supervisor", Roles.SUPERVISOR, reference))).isEqualTo("exemption.closed");
        long revision = seen().revision();
        assertThat(problemOf(() -> act(() -> door.approve(reference, revision), "supervisor", Roles.SUPERVISOR, Roles.SECRECY_OFFICER)))
                .isEqualTo("exemption.same-person");
        assertThat(problemOf(() -> approve("secrecy2", Roles.SECRECY_OFFICER, reference))).isEqualTo("exemption.same-organ");
        assertThat(problemOf(() -> approve("clerk", Roles.SECRECY_OFFICER, reference))).isEqualTo("exemption.own-department");
        assertThat(seen().secrecyBy()).isNull();
    }

    @Test
    @Article("ITM-26")
    void either_refuses_with_a_reason_and_then_nobody_approves() {
        String reference = requested();
        assertThat(problemOf(() -> act(() -> door.refuse(reference, 1, "不"), "secrecy", Roles.SECRECY_OFFICER))).isEqualTo("exemption.reason-required");
        act(() -> door.refuse(reference, 1, "定密文件已失效"), "secrecy", Roles.SECRECY_OFFICER);
        assertThat(seen().state()).isEqualTo("REFUSED");
        assertThat(problemOf(() -> approve("supervisor", Roles.SUPERVISOR, reference))).isEqualTo("exemption.closed");
        assertThat(problemOf(() -> act(() -> door.approve(reference, 1), "supervisor", Roles.SUPERVISOR))).isEqualTo("exemption.stale-revision");
        assertThat(problemOf(() -> act(() -> door.approve("2026-0099", 1), "supervisor", Roles.SUPERVISOR))).isEqualTo("exemption.unknown");
    }

    @Test
    @Article("ITM-26")
    void a_request_names_the_document_and_a_period_that_is_not_over() {
        assertThat(problemOf(() -> act(() -> door.request(" ", FIRST, LAST), "head", Roles.DEPARTMENT_HEAD))).isEqualTo("exemption.document-required");
        assertThat(problemOf(() -> act(() -> door.request("定密〔2026〕3 号", LAST, FIRST), "head", Roles.DEPARTMENT_HEAD))).isEqualTo("exemption.period");
        assertThat(problemOf(() -> act(() -> door.request("定密〔2026〕3 号", FIRST, FIRST), "head", Roles.DEPARTMENT_HEAD))).isEqualTo("exemption.period");
    }

    @Test
    @Article("ITM-26")
    void nothing_of_the_item_is_stored_and_another_department_sees_nothing_of_it() {
        requested();
        assertThat(ground.database.values("select column_name from information_schema.columns where table_name = 'secrecy_exemption'"))
                .noneMatch(column -> column.contains("item") || column.contains("name") || column.contains("content"));
        ground.wiring.as("head2", Roles.DEPARTMENT_HEAD);
        assertThat(ground.in(() -> door.register(PageRequest.first(10))).rows()).isEmpty();
        ground.wiring.as("head", Roles.DEPARTMENT_HEAD);
        assertThat(ground.in(() -> door.register(PageRequest.first(10))).total()).isEqualTo(1);
    }

    private String requested() {
        ground.wiring.as("head", Roles.DEPARTMENT_HEAD);
        return ground.in(() -> door.request("定密〔2026〕3 号", FIRST, LAST));
    }

    private void approve(String person, String role, String reference) {
        long revision = seen().revision();
        act(() -> door.approve(reference, revision), person, role);
    }

    private void act(Runnable act, String person, String... roles) {
        ground.wiring.as(person, roles);
        ground.in(() -> {
            act.run();
            return null;
        });
    }

    private SecrecyExemptions.Exemption seen() {
        ground.wiring.em().clear();
        ground.wiring.as("supervisor", Roles.SUPERVISOR);
        return door.register(PageRequest.first(10)).rows().get(0);
    }

    private static String problemOf(ThrowingCallable act) {
        return catchThrowableOfType(Problem.class, act).code();
    }
}
