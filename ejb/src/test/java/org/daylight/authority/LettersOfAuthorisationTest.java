package org.daylight.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daylight.authority.AuthorityDistrict.ALL;
import static org.daylight.authority.AuthorityDistrict.DAY;
import static org.daylight.authority.AuthorityDistrict.SCAN;
import static org.daylight.authority.AuthorityDistrict.sheet;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.daylight.kernel.Article;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Letters from the draft to the one that replaces them, on the real database. */
class LettersOfAuthorisationTest {
    private final AuthorityDistrict district = new AuthorityDistrict();

    @BeforeEach
    void itemsOfTwoDepartments() {
        district.items("D1", "A", "B");
        district.items("D2", "Z");
        district.head("head1");
    }

    @Test
    @Article({"AUT-01", "AUT-02"})
    void a_first_letter_is_written_scanned_signed_and_thereby_filed() {
        long id = district.drafted(sheet(DAY, LocalDate.of(2026, 12, 31), Map.of("A", ALL, "B", Set.of(Right.ACCEPT))));
        assertThat(district.sign(id)).isEqualTo(LettersOfAuthorisation.Signed.FILED);
        LetterView view = district.letters().letter(id);
        assertThat(view.line().state()).isEqualTo(LetterState.EFFECTIVE);
        assertThat(view.line().inForce()).isTrue();
        assertThat(view.line().items()).isEqualTo(2);
        assertThat(view.line().inForceUntil()).isEqualTo("2026-12-31");
        assertThat(view.signedBy()).isEqualTo("head1");
        assertThat(view.sheet().rights()).containsEntry("A", ALL).containsEntry("B", Set.of(Right.ACCEPT));
        assertThat(view.changes()).hasSize(2);
        assertThat(district.letters().scan(id).bytes()).isEqualTo(SCAN);
        assertThat(district.letters().scan(id).name()).isEqualTo("授权书.pdf");
    }

    @Test
    @Article("AUT-01")
    void nothing_is_signed_without_the_paper_and_nothing_written_for_another_departments_items() {
        long id = district.act(() -> district.letters().begin(sheet(DAY, null, Map.of("A", ALL))));
        refused("letter.scan-missing", () -> district.sign(id));
        refused("letter.rejected", () -> district.act(() -> district.letters().save(id, district.revision(id), sheet(DAY, null, Map.of("Z", ALL)))));
        refused("letter.open-already", () -> district.act(() -> district.letters().begin(sheet(DAY, null, Map.of()))));
    }

    @Test
    @Article("AUT-06")
    void a_changed_scope_waits_for_the_centre_and_the_old_letter_stays_meanwhile() {
        long old = district.inForce("head1", sheet(DAY, null, Map.of("A", ALL)));
        district.on("2026-03-09");
        long fresh = district.drafted(sheet(LocalDate.of(2026, 3, 9), null, Map.of("A", Set.of(Right.ACCEPT))));
        assertThat(district.sign(fresh)).isEqualTo(LettersOfAuthorisation.Signed.AWAITS_CONSENT);
        assertThat(district.letters().letter(old).line().inForce()).isTrue();
        assertThat(district.letters().letter(fresh).line().inForce()).isFalse();
        district.on("2026-03-11");
        district.centre();
        district.act(() -> district.letters().consent(fresh, district.revision(fresh), "同意"));
        assertThat(district.letters().letter(fresh).line().inForceFrom()).as("not before the consent").isEqualTo("2026-03-11");
        assertThat(district.letters().letter(old).line().inForceUntil()).isEqualTo("2026-03-10");
        assertThat(district.letters().letter(fresh).before().id()).isEqualTo(old);
        assertThat(district.letters().letter(fresh).answeredBy()).isEqualTo("centre");
    }

    @Test
    @Article("AUT-06")
    void a_letter_that_undoes_one_agreed_for_later_waits_for_the_centre_too() {
        district.inForce("head1", sheet(DAY, null, Map.of("A", ALL)));
        long agreed = district.inForce("head1", sheet(LocalDate.of(2026, 5, 1), null, Map.of("A", Set.of(Right.ACCEPT))));
        long undoing = district.drafted(sheet(LocalDate.of(2026, 4, 1), null, Map.of("A", ALL)));
        assertThat(district.sign(undoing)).isEqualTo(LettersOfAuthorisation.Signed.AWAITS_CONSENT);
        assertThat(district.letters().letter(agreed).line().state()).isEqualTo(LetterState.EFFECTIVE);
    }

    @Test
    @Article("AUT-06")
    void nobody_answers_for_the_centre_what_they_wrote_or_signed() {
        district.inForce("head1", sheet(DAY, null, Map.of("A", ALL)));
        long fresh = district.drafted(sheet(DAY, null, Map.of()));
        district.sign(fresh);
        district.wiring.as("head1", Roles.DEPARTMENT_HEAD, Roles.CENTRE_MANAGER);
        refused("letter.own", () -> district.act(() -> district.letters().consent(fresh, district.revision(fresh), null)));
        refused("letter.own", () -> district.act(() -> district.letters().refuse(fresh, district.revision(fresh), "不同意")));
        district.centre();
        refused("input.too-long", () -> district.act(() -> district.letters().consent(fresh, district.revision(fresh), "长".repeat(2_001))));
        district.act(() -> district.letters().consent(fresh, district.revision(fresh), "长".repeat(2_000)));
    }

    @Test
    @Article("AUT-06")
    void what_the_centre_refuses_changes_nothing() {
        long old = district.inForce("head1", sheet(DAY, null, Map.of("A", ALL)));
        long fresh = district.drafted(sheet(DAY, null, Map.of()));
        district.sign(fresh);
        district.centre();
        refused("letter.reason-missing", () -> district.act(() -> district.letters().refuse(fresh, district.revision(fresh), " ")));
        district.act(() -> district.letters().refuse(fresh, district.revision(fresh), "授权率将低于目标"));
        assertThat(district.letters().letter(fresh).line().state()).isEqualTo(LetterState.REFUSED);
        assertThat(district.letters().letter(old).line().inForce()).isTrue();
        refused("letter.wrong-state", () -> district.act(() -> district.letters().consent(fresh, district.revision(fresh), null)));
    }

    @Test
    @Article("AUT-01")
    void a_renewed_letter_replaces_the_old_one_from_its_first_day_and_both_stay_in_the_history() {
        long old = district.inForce("head1", sheet(DAY, null, Map.of("A", ALL)));
        long fresh = district.drafted(sheet(LocalDate.of(2026, 4, 1), null, Map.of("A", ALL)));
        assertThat(district.sign(fresh)).isEqualTo(LettersOfAuthorisation.Signed.FILED);
        assertThat(district.letters().letter(old).line().inForceUntil()).isEqualTo("2026-03-31");
        assertThat(district.letters().letter(fresh).line().inForce()).isFalse();
        district.on("2026-04-01");
        assertThat(district.letters().letter(old).line().inForce()).isFalse();
        assertThat(district.letters().letter(fresh).line().inForce()).isTrue();
        assertThat(district.letters().find(null, null, null, PageRequest.first(10)).rows()).extracting(LetterLine::id).containsExactly(fresh, old);
    }

    @Test
    @Article("AUT-01")
    void a_letter_replaced_before_its_first_day_was_never_in_force() {
        long old = district.inForce("head1", sheet(DAY, null, Map.of("A", ALL)));
        long next = district.inForce("head1", sheet(LocalDate.of(2026, 5, 1), null, Map.of("A", ALL)));
        long sooner = district.inForce("head1", sheet(LocalDate.of(2026, 4, 1), null, Map.of("A", ALL)));
        assertThat(district.letters().letter(next).line().state()).isEqualTo(LetterState.REPLACED);
        assertThat(district.letters().letter(old).line().inForceUntil()).isEqualTo("2026-03-31");
        assertThat(district.letters().letter(sooner).line().inForceUntil()).isNull();
    }

    @Test
    @Article({"AUT-01", "AUT-06"})
    void two_people_on_one_letter_lose_nothing() {
        long id = district.drafted(sheet(DAY, null, Map.of("A", ALL)));
        long seen = district.revision(id);
        long saved = district.act(() -> district.letters().save(id, seen, new LetterSheet("授〔2026〕2号", "受理", DAY, null, Map.of(), java.util.List.of())));
        assertThat(saved).as("what the head signs is what was saved").isEqualTo(district.revision(id)).isGreaterThan(seen);
        refused("letter.stale-revision", () -> district.act(() -> district.letters().save(id, seen, sheet(DAY, null, Map.of("B", ALL)))));
        assertThat(district.letters().letter(id).sheet().documentNo()).isEqualTo("授〔2026〕2号");
    }

    @Test
    @Article("AUT-01")
    void a_department_sees_its_own_letters_only_and_the_centre_all() {
        long id = district.inForce("head1", sheet(DAY, null, Map.of("A", ALL)));
        district.head("head2");
        refused("letter.unknown", () -> district.letters().letter(id));
        assertThat(district.letters().find("D1", null, null, PageRequest.first(10)).total()).isZero();
        district.centre();
        assertThat(district.letters().find("D1", LetterState.EFFECTIVE, "住建", PageRequest.first(10)).total()).isEqualTo(1);
        district.wiring.as("clerk1", Roles.DEPARTMENT_SUPERVISOR);
        assertThat(district.letters().letter(id).line().departmentCode()).isEqualTo("D1");
    }

    @Test
    @Article("AUT-01")
    void a_withdrawn_draft_makes_room_for_another() {
        long id = district.drafted(sheet(DAY, null, Map.of("A", ALL)));
        district.act(() -> district.letters().withdraw(id, district.revision(id)));
        assertThat(district.letters().letter(id).line().state()).isEqualTo(LetterState.WITHDRAWN);
        assertThat(district.drafted(sheet(DAY, null, Map.of("A", ALL)))).isNotEqualTo(id);
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }
}
