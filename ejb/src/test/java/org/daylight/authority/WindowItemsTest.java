package org.daylight.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daylight.authority.AuthorityDistrict.ALL;
import static org.daylight.authority.AuthorityDistrict.DAY;
import static org.daylight.authority.AuthorityDistrict.sheet;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.daylight.kernel.Article;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;
import org.daylight.kernel.ProblemTexts;
import org.daylight.kernel.Roles;
import org.daylight.organisation.StaffMember;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WindowItemsTest {
    private static final LocalDate END = LocalDate.of(2026, 3, 31);
    private static final StaffMember CLERK_OF_D2 = new StaffMember("clerk2", "戊", "E", "D2");
    private final AuthorityDistrict district = new AuthorityDistrict();

    @BeforeEach
    void items() {
        district.items("D1", "A", "B");
        district.items("D2", "Z");
        district.centre();
    }

    @Test
    @Article("ORG-02")
    void a_window_shows_its_items_and_what_it_may_do_with_them() {
        own("MAIN-1", "A");
        district.inForce("head1", sheet(DAY, null, Map.of("A", Set.of(Right.ACCEPT, Right.DELIVER))));
        assertThat(doors().find(null, "MAIN-1", null, true, null, PageRequest.first(10)).rows()).singleElement().satisfies(line -> {
            assertThat(line.itemCode()).isEqualTo("A");
            assertThat(line.rights()).containsExactly(Right.ACCEPT, Right.DELIVER);
            assertThat(line.reception()).isEqualTo(ReceptionKind.OWN);
            assertThat(line.current()).isTrue();
        });
    }

    @Test
    @Article("ORG-04")
    void an_entrustment_holds_on_its_first_and_last_day_and_for_its_item_only() {
        entrust();
        assertThat(standing("A", DAY.minusDays(1))).isEqualTo(Reception.Standing.OTHER_DEPARTMENT);
        assertThat(standing("A", DAY)).isEqualTo(Reception.Standing.FOR_ANOTHER_DEPARTMENT);
        assertThat(standing("A", END)).isEqualTo(Reception.Standing.FOR_ANOTHER_DEPARTMENT);
        assertThat(standing("A", END.plusDays(1))).isEqualTo(Reception.Standing.OTHER_DEPARTMENT);
        assertThat(standing("B", DAY)).isEqualTo(Reception.Standing.OTHER_DEPARTMENT);
        assertThat(reception().forOthers(CLERK_OF_D2, DAY)).containsExactly("A");
        assertThat(reception().forOthers(CLERK_OF_D2, END.plusDays(1))).isEmpty();
        district.seat("clerk2", "MAIN-2");
        assertThat(reception().forOthers(CLERK_OF_D2, DAY)).containsExactly("A");
    }

    @Test
    @Article("ORG-04")
    void an_entrustment_needs_a_document_and_an_end_and_is_the_centres_to_record() {
        refused("input.missing", () -> assign("MAIN-2", "A", ReceptionKind.ENTRUSTED, null, null, END));
        refused("input.missing", () -> assign("MAIN-2", "A", ReceptionKind.ENTRUSTED, "函1", null, null));
        refused("input.missing", () -> assign("KF-1", "A", ReceptionKind.APPOINTMENT, null, null, null));
        refused("window.other-department", () -> assign("MAIN-2", "A", ReceptionKind.OWN, null, null, null));
        refused("window.other-department", () -> assign("MAIN-1", "A", ReceptionKind.ENTRUSTED, "函1", null, END));
        refused("window.period", () -> assign("MAIN-2", "A", ReceptionKind.ENTRUSTED, "函1", null, DAY.minusDays(1)));
        district.wiring.as("clerk1", Roles.DEPARTMENT_ADMINISTRATOR);
        refused("window.not-yours", this::entrust);
        own("MAIN-1", "A");
        refused("window.held-already", () -> own("MAIN-1", "A"));
        refused("window.unknown", () -> own("MAIN-99", "A"));
        assertThatThrownBy(() -> own("MAIN-99", "A")).isInstanceOfSatisfying(Problem.class,
                problem -> assertThat(ProblemTexts.text(problem, Locale.ENGLISH)).contains("MAIN-99"));
    }

    @Test
    @Article("ORG-04")
    void an_appointment_says_how_it_is_made() {
        assign("KF-1", "B", ReceptionKind.APPOINTMENT, null, "提前一天电话预约", null);
        assertThat(doors().find("D1", null, ReceptionKind.APPOINTMENT, true, "事项B", PageRequest.first(10)).rows()).extracting(WindowItemLine::note)
                .containsExactly("提前一天电话预约");
    }

    @Test
    @Article("ORG-02")
    void what_another_window_holds_is_not_received_at_this_one() {
        own("KF-1", "A");
        own("MAIN-1", "B");
        district.seat("clerk1", "MAIN-1");
        StaffMember clerk = new StaffMember("clerk1", "丁", "D", "D1");
        assertThat(reception().standing(clerk, "A", "D1", DAY)).isEqualTo(Reception.Standing.OTHER_WINDOW);
        assertThat(reception().standing(clerk, "B", "D1", DAY)).isEqualTo(Reception.Standing.OWN_DEPARTMENT);
        assertThat(reception().atOtherWindows(clerk, DAY)).containsExactly("A");
    }

    @Test
    @Article("ORG-15")
    void a_substitute_receives_what_the_window_of_the_absent_holds_and_on_those_days_only() {
        own("MAIN-1", "A");
        own("KF-1", "B");
        district.seat("clerk1", "MAIN-1");
        district.seat("head1", "KF-1");
        district.substitute("clerk1", "head1", DAY, END);
        StaffMember substitute = new StaffMember("head1", "甲", "H", "D1");
        assertThat(reception().standing(substitute, "A", "D1", DAY)).isEqualTo(Reception.Standing.OWN_DEPARTMENT);
        assertThat(reception().standing(substitute, "B", "D1", END)).isEqualTo(Reception.Standing.OTHER_WINDOW);
        assertThat(reception().standing(substitute, "A", "D1", END.plusDays(1))).isEqualTo(Reception.Standing.OTHER_WINDOW);
    }

    @Test
    @Article("ORG-02")
    void two_clicks_on_one_item_wait_for_each_other() {
        district.em.getTransaction().begin();
        doors().assign(new WindowItems.Assign("MAIN-1", "A", ReceptionKind.OWN, null, null, DAY, null));
        assertThat(district.database.values("select code from item where code = 'A' for no key update skip locked")).isEmpty();
        district.em.getTransaction().rollback();
        assertThat(district.database.values("select code from item where code = 'A' for no key update skip locked")).containsExactly("A");
    }

    @Test
    @Article("ORG-03")
    void an_item_in_the_hall_without_an_open_window_is_a_finding() {
        district.database.run("insert into hall_stay (item_code, hall_code, entered_on) values ('A', 'MAIN', '2026-01-05'), ('B', 'MAIN', '2026-01-05')");
        own("MAIN-1", "A");
        assertThat(doors().withoutWindow(null, PageRequest.first(10)).rows()).extracting(HallItem::itemCode).containsExactly("B");
        district.database.run("update service_window set active_until = '2026-03-01' where code = 'MAIN-1'");
        assertThat(doors().withoutWindow(null, PageRequest.first(10)).rows()).extracting(HallItem::itemCode).containsExactly("A", "B");
    }

    @Test
    @Article("ORG-02")
    void what_ends_today_is_received_today_for_the_last_time() {
        own("MAIN-1", "A");
        long id = doors().find(null, null, null, true, null, PageRequest.first(10)).rows().get(0).id();
        district.act(() -> doors().end(id));
        assertThat(doors().find(null, null, null, true, null, PageRequest.first(10)).total()).isEqualTo(1);
        district.on("2026-03-03");
        assertThat(doors().find(null, null, null, true, null, PageRequest.first(10)).total()).isZero();
        assertThat(doors().find(null, null, null, false, null, PageRequest.first(10)).total()).as("history").isEqualTo(1);
    }

    private void own(String window, String item) {
        assign(window, item, ReceptionKind.OWN, null, null, null);
    }

    private void entrust() {
        assign("MAIN-2", "A", ReceptionKind.ENTRUSTED, "区政办函〔2026〕1号", null, END);
    }

    private void assign(String window, String item, ReceptionKind reception, String document, String note, LocalDate until) {
        district.act(() -> doors().assign(new WindowItems.Assign(window, item, reception, document, note, DAY, until)));
    }

    private Reception.Standing standing(String item, LocalDate on) {
        return reception().standing(CLERK_OF_D2, item, "D1", on);
    }

    private Reception reception() {
        return district.wiring.door(Reception.class);
    }

    private WindowItems doors() {
        return district.wiring.door(WindowItems.class);
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }
}
