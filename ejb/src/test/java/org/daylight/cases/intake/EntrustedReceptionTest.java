package org.daylight.cases.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Supplier;
import org.daylight.DemoDistrict;
import org.daylight.RealDatabase;
import org.daylight.Wiring;
import org.daylight.cases.CaseQueries;
import org.daylight.cases.CaseStep;
import org.daylight.kernel.Article;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Applications at a window that receives for another department: the finance bureau's items at the human resources window. */
class EntrustedReceptionTest {
    private final RealDatabase database = DemoDistrict.database();
    private final Wiring wiring = new Wiring(database);
    private final String bookkeeping = item(53);
    private final String notEntrusted = item(26);

    @BeforeEach
    void atTheHumanResourcesWindow() {
        wiring.as("rs.window", Roles.WINDOW_CLERK);
    }

    @Test
    @Article("ORG-04")
    void an_entrusted_item_is_received_for_its_own_department() {
        wiring.at("2026-03-02T01:00:00Z");
        String number = register(bookkeeping);
        assertThat(database.values("select department_code, state from approval_case where case_number = ?", number)).containsExactly("CZ", "REGISTERED");
        wiring.at("2027-03-01T15:59:00Z");
        assertThat(register(bookkeeping)).as("the last minute of the last day").startsWith(bookkeeping);
    }

    @Test
    @Article("ORG-04")
    void neither_before_nor_after_the_period_nor_for_another_item() {
        wiring.at("2026-03-01T15:59:00Z");
        refused("case.other-department", bookkeeping);
        wiring.at("2027-03-01T16:00:00Z");
        refused("case.other-department", bookkeeping);
        wiring.at("2026-03-02T01:00:00Z");
        refused("case.other-department", notEntrusted);
    }

    @Test
    @Article({"ORG-04", "ACC-07"})
    void what_is_missing_comes_in_at_the_entrusted_window_too_while_it_is_entrusted() {
        wiring.at("2026-03-02T01:00:00Z");
        String number = register(bookkeeping);
        refusedSupplement("case.step-not-open", number);
        ask(number);
        assertThat(wiring.door(CaseQueries.class).byNumber(number).nextSteps()).containsExactly(CaseStep.RECEIVE_SUPPLEMENT);
        wiring.at("2027-03-01T16:00:00Z");
        assertThat(wiring.door(CaseQueries.class).byNumber(number).nextSteps()).isEmpty();
        refusedSupplement("case.other-department", number);
        wiring.at("2026-03-09T01:00:00Z");
        long seen = version(number);
        inTransaction(() -> receive(number, seen));
        assertThat(database.values("select supplement_since is null from approval_case where case_number = ?", number)).containsExactly("t");
        assertThatThrownBy(() -> inTransaction(() -> receive(number, seen)))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code()).isEqualTo("case.stale-version"));
    }

    /** The department's own window has asked for it. */
    private void ask(String number) {
        wiring.as("cz.window", Roles.WINDOW_CLERK);
        long seen = version(number);
        inTransaction(() -> {
            wiring.door(CaseSupplements.class).ask(new AskSupplement(number, seen, List.of(new AskSupplement.Line(null, "申请表未签字")), null));
            return null;
        });
        wiring.as("rs.window", Roles.WINDOW_CLERK);
    }

    private Object receive(String number, long seen) {
        wiring.door(CaseSupplements.class).receive(new ReceiveSupplement(number, seen, List.of(new Application.GivenMaterial("申请表", null, 1, null, null))));
        return null;
    }

    private long version(String number) {
        wiring.em().clear();
        return wiring.door(CaseQueries.class).byNumber(number).version();
    }

    private void refusedSupplement(String code, String number) {
        long seen = version(number);
        assertThatThrownBy(() -> inTransaction(() -> receive(number, seen)))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }

    @Test
    @Article({"ORG-02", "ORG-03"})
    void a_clerk_receives_what_the_own_window_holds_and_not_what_another_does() {
        wiring.at("2026-03-02T01:00:00Z");
        wiring.as("clerk", Roles.WINDOW_CLERK);
        assertThat(register(item(1))).isNotEmpty();
        database.run("update window_item set window_code = 'KF-2' where item_code = ? and reception = 'OWN'", item(2));
        refused("case.other-window", item(2));
        database.run("update staff set window_code = null where username = 'clerk'");
        assertThat(register(item(2))).as("who sits at no window receives what the department holds").isNotEmpty();
    }

    private String item(int version) {
        return database.values("select item_code from item_version where id = ?", version).get(0);
    }

    private String register(String item) {
        return inTransaction(() -> wiring.door(CaseRegistration.class).register(new RegisterCase(item, "代理记账", "某公司", null, null)));
    }

    private <T> T inTransaction(Supplier<T> act) {
        wiring.em().getTransaction().begin();
        try {
            T done = act.get();
            wiring.em().getTransaction().commit();
            return done;
        } finally {
            if (wiring.em().getTransaction().isActive()) {
                wiring.em().getTransaction().rollback();
            }
            wiring.em().clear();
        }
    }

    private void refused(String code, String item) {
        assertThatThrownBy(() -> register(item)).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }
}
