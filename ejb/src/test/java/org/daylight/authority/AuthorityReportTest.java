package org.daylight.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daylight.authority.AuthorityDistrict.ALL;
import static org.daylight.authority.AuthorityDistrict.DAY;
import static org.daylight.authority.AuthorityDistrict.sheet;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.daylight.kernel.Article;
import org.daylight.kernel.PageRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rates by department and right, and what lies behind them. */
class AuthorityReportTest {
    private static final LetterSheet.Exemption LEADERS = new LetterSheet.Exemption("E", ExceptionKind.COLLECTIVE_DISCUSSION, "重大复杂", "议事规则第三条");
    private final AuthorityDistrict district = new AuthorityDistrict();

    @BeforeEach
    void sixItems() {
        district.items("D1", "A", "B", "C", "D", "E", "F");
        district.items("D2", "Z");
    }

    @Test
    @Article({"AUT-02", "AUT-03"})
    void a_rate_counts_items_per_right_against_its_targets() {
        district.inForce("head1", sheet(DAY, null, Map.of("A", ALL, "B", ALL, "C", ALL, "D", ALL, "E", ALL, "F", Set.of(Right.ACCEPT))));
        assertThat(line(Right.ACCEPT).ofMatters()).isEqualTo(new Rate(6, 6));
        assertThat(line(Right.ACCEPT).meetsAll()).isTrue();
        assertThat(line(Right.APPROVE).ofMatters()).isEqualTo(new Rate(5, 6));
        assertThat(line(Right.APPROVE).targets()).as("both readings of 审批权").containsExactly(100, 80);
        assertThat(line(Right.APPROVE).meetsAll()).isFalse();
        assertThat(line(Right.APPROVE).ofMatters().reaches(80)).isTrue();
        assertThat(line(Right.CERTIFY).targets()).containsExactly(80);
        assertThat(line(Right.CERTIFY).meetsAll()).isTrue();
        assertThat(department().isComplete()).isFalse();
        assertThat(department().overall()).isEqualTo(new Rate(31, 36));
    }

    @Test
    @Article("AUT-05")
    void excepted_matters_leave_the_rate_and_stay_in_the_other_reading() {
        district.inForce("head1", sheet(DAY, null, Map.of("A", ALL, "B", ALL, "C", ALL, "D", ALL, "F", ALL), LEADERS));
        assertThat(department().excepted()).isEqualTo(1);
        assertThat(line(Right.APPROVE).ofMatters()).isEqualTo(new Rate(5, 5));
        assertThat(line(Right.APPROVE).ofAll()).isEqualTo(new Rate(5, 6));
        assertThat(department().isComplete()).isTrue();
        UnauthorisedItem left = district.wiring.door(AuthorityReport.class).unauthorised(null, null, null, null, DAY, PageRequest.first(10)).rows().get(0);
        assertThat(left.why()).isEqualTo(UnauthorisedItem.Why.COLLECTIVE_DISCUSSION);
        assertThat(left.exceptionReason()).isEqualTo("重大复杂");
        assertThat(left.exceptionBasis()).isEqualTo("议事规则第三条");
    }

    @Test
    @Article("AUT-03")
    void items_that_lack_a_right_are_listed_with_the_reason() {
        district.database.run("insert into hall_exemption (item_code, reason, city_opinion_document, government_document, valid_from) "
                + "values ('D', '场地', '市函1', '区纪1', '2026-01-01')");
        district.inForce("head1", sheet(DAY, null, Map.of("A", ALL, "B", Set.of(Right.ACCEPT)), LEADERS));
        district.centre();
        AuthorityReport report = district.wiring.door(AuthorityReport.class);
        assertThat(report.unauthorised(null, null, null, null, DAY, PageRequest.first(10)).rows()).extracting(item -> item.itemCode() + " " + item.why())
                .containsExactly("B NOT_GRANTED", "C NOT_IN_LETTER", "D EXEMPT", "E COLLECTIVE_DISCUSSION", "F NOT_IN_LETTER", "Z NO_LETTER");
        assertThat(report.unauthorised("D1", Right.ACCEPT, null, null, DAY, PageRequest.first(10)).rows()).extracting(UnauthorisedItem::itemCode)
                .containsExactly("C", "D", "E", "F");
        assertThat(report.unauthorised("D1", null, UnauthorisedItem.Why.NOT_IN_LETTER, "事项F", DAY, PageRequest.first(10)).rows())
                .extracting(UnauthorisedItem::missing).containsExactly(ALL);
        assertThat(report.byDepartment(DAY)).filteredOn(line -> line.code().equals("D1")).singleElement()
                .satisfies(line -> assertThat(line.matters()).isEqualTo(4));
    }

    @Test
    @Article("AUT-03")
    void a_day_is_judged_by_the_letter_and_the_items_of_that_day() {
        district.inForce("head1", sheet(DAY, LocalDate.of(2026, 3, 31), Map.of("A", ALL, "B", ALL, "C", ALL, "D", ALL, "E", ALL, "F", ALL)));
        assertThat(department().isComplete()).isTrue();
        assertThat(on(LocalDate.of(2026, 3, 31)).isComplete()).isTrue();
        assertThat(on(LocalDate.of(2026, 4, 1)).letterId()).as("the letter is over").isNull();
        assertThat(on(LocalDate.of(2026, 4, 1)).isComplete()).isFalse();
        assertThat(on(DAY.minusDays(1)).overall()).isEqualTo(new Rate(0, 36));
    }

    @Test
    @Article("AUT-03")
    void a_department_sees_itself_and_the_centre_all() {
        district.head("head1");
        assertThat(district.wiring.door(AuthorityReport.class).byDepartment(DAY)).extracting(DepartmentAuthority::code).containsExactly("D1");
        district.centre();
        assertThat(district.wiring.door(AuthorityReport.class).byDepartment(DAY)).extracting(DepartmentAuthority::code).containsExactly("D1", "D2");
    }

    private DepartmentAuthority department() {
        return on(DAY);
    }

    private DepartmentAuthority on(LocalDate day) {
        district.head("head1");
        return district.wiring.door(AuthorityReport.class).byDepartment(day).get(0);
    }

    private DepartmentAuthority.RightLine line(Right right) {
        return department().rights().stream().filter(line -> line.right() == right).findFirst().orElseThrow();
    }
}
