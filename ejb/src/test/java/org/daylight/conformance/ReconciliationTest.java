package org.daylight.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import org.daylight.CaseGround;
import org.daylight.kernel.Article;
import org.daylight.kernel.Roles;
import org.junit.jupiter.api.Test;

@Article({"MON-13", "SIG-22"})
class ReconciliationTest {
    private static final YearMonth JANUARY = YearMonth.parse("2026-01");
    private final CaseGround ground = new CaseGround();
    private final ReportedLog log = new ReportedLog(ground);
    private final Reconciliation reconciliation = ground.wiring.door(Reconciliation.class);
    private final String department = ground.database.values("select department_code from staff where username = 'head'").get(0);

    @Test
    void what_a_department_counts_stands_beside_what_the_system_counts() {
        log.add(department, true, "收件", "办结");
        log.add(department, true, "收件", "受理", "审核", "批准", "办结");
        log.add(department, false, "收件");
        ground.wiring.as("head", Roles.DEPARTMENT_HEAD);
        assertThat(reconciliation.of(JANUARY)).singleElement().returns(null, ReconciliationLine::manual).returns(false, ReconciliationLine::isDifferent)
                .returns(new ReconciliationLine.Counted(3, 0, 2, 1), ReconciliationLine::system);
        enter(3, 0, 2, 1);
        assertThat(reconciliation.of(JANUARY)).singleElement().returns(false, ReconciliationLine::isDifferent);
        assertThat(signals()).as("they agree").isEqualTo("0");
        enter(3, 0, 2, 0);
        assertThat(reconciliation.of(JANUARY)).singleElement().returns(true, ReconciliationLine::isDifferent);
        assertThat(signals()).as("a late one is not told").isEqualTo("1");
        ground.wiring.as("supervisor", Roles.SUPERVISOR);
        assertThat(reconciliation.of(JANUARY)).extracting(ReconciliationLine::departmentCode).containsExactly(department);
    }

    @Test
    void only_the_department_itself_enters_figures_that_can_be() {
        ground.wiring.as("head", Roles.DEPARTMENT_HEAD);
        assertThatThrownBy(() -> enter(1, 0, 1, 2)).hasMessageStartingWith("figures.too-many");
        assertThatThrownBy(() -> enter(-1, 0, 1, 0)).hasMessageStartingWith("figures.incomplete");
        assertThatThrownBy(() -> ground.run(() -> reconciliation.enter(new Figures(department, YearMonth.parse("2027-01"), 0, 0, 0, 0, null)))).hasMessageStartingWith("figures.month-ahead");
        assertThatThrownBy(() -> ground.run(() -> reconciliation.enter(new Figures("ZW", JANUARY, 0, 0, 0, 0, null)))).hasMessageStartingWith("figures.other-department");
    }

    private void enter(int accepted, int refused, int finished, int late) {
        ground.run(() -> reconciliation.enter(new Figures(department, JANUARY, accepted, refused, finished, late, null)));
    }

    private String signals() {
        return ground.database.values("select count(*) from supervision_signal").get(0);
    }
}
