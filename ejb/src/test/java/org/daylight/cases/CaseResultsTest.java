package org.daylight.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.daylight.DemoDistrict;
import org.daylight.RealDatabase;
import org.daylight.Wiring;
import org.daylight.cases.intake.CaseRegistration;
import org.daylight.cases.intake.RegisterCase;
import org.daylight.kernel.Article;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.junit.jupiter.api.Test;

/** What a decision gives or imposes is data where the power of the item asks for it. */
class CaseResultsTest {
    private static final String ITEM = "1122998801990101X24220117001000";
    private final RealDatabase database = DemoDistrict.database();
    private final Wiring wiring = new Wiring(database);
    private String number;

    @Test
    @Article({"FLW-17", "FLW-16"})
    void a_grant_of_money_says_its_kind_and_amount_which_stay_as_data_in_the_decision() {
        readyToDecide("GRANT");
        assertThat(results().asked(number)).hasValueSatisfying(ask -> assertThat(ask.amountRequired()).isTrue());
        assertThat(refused(() -> decide(null))).isEqualTo("case.result-missing");
        assertThat(refused(() -> decide(new DecisionResult("金", BigDecimal.ONE, null)))).isEqualTo("case.result-kind");
        assertThat(refused(() -> decide(new DecisionResult("生活补贴", null, null)))).isEqualTo("case.result-amount");
        assertThat(refused(() -> decide(new DecisionResult("生活补贴", new BigDecimal("-1"), null)))).isEqualTo("case.result-amount");
        assertThat(refused(() -> decide(new DecisionResult("生活补贴", new BigDecimal("1.005"), null)))).isEqualTo("case.result-amount");
        assertThat(refused(() -> decide(new DecisionResult("生活补贴", BigDecimal.ONE, "情节较轻")))).isEqualTo("case.result-circumstance");
        decide(new DecisionResult(" 生活补贴 ", new BigDecimal("1200.50"), ""));
        assertThat(results().of(number)).contains(new DecisionResult("生活补贴", new BigDecimal("1200.50"), null));
        wiring.em().getTransaction().commit();
        assertThat(database.values("select kind || ' ' || amount from decision_result")).containsExactly("生活补贴 1200.50");
        assertThat(database.values("select payload ->> 'resultAmount' from case_event where type = 'DECIDED'")).containsExactly("1200.50");
        assertThatThrownBy(() -> database.run("update decision_result set amount = 1")).hasMessageContaining("append-only");
    }

    @Test
    @Article("FLW-17")
    void a_denial_and_a_licence_say_no_result_as_data() {
        readyToDecide("GRANT");
        wiring.door(CaseHandling.class).decide(new StepCommand(number, version(), false, "不符合发放条件").withBasis("《社会救助暂行办法》第九条"));
        assertThat(results().of(number)).isEmpty();
        wiring.em().getTransaction().commit();
    }

    @Test
    @Article({"FLW-17", "ITM-35"})
    void an_item_without_money_and_without_grades_asks_for_nothing() {
        readyToDecide("LICENCE");
        assertThat(results().asked(number)).isEmpty();
        decide(null);
        assertThat(results().of(number)).isEmpty();
    }

    private void readyToDecide(String powerType) {
        database.run("update item set power_type = '" + powerType + "' where code = '" + ITEM + "'");
        wiring.at("2026-03-02T01:00:00Z");
        wiring.em().getTransaction().begin();
        wiring.as("clerk", Roles.WINDOW_CLERK);
        number = wiring.door(CaseRegistration.class).register(new RegisterCase(ITEM, "申请", "某公司", null, null));
        CaseHandling handling = wiring.door(CaseHandling.class);
        handling.accept(command());
        wiring.as("handler", Roles.HANDLER);
        handling.handle(command());
        wiring.as("reviewer", Roles.REVIEWER);
        handling.review(command());
        wiring.as("approver", Roles.APPROVER);
    }

    private void decide(DecisionResult result) {
        wiring.door(CaseHandling.class).decide(command().withResult(result));
    }

    private StepCommand command() {
        return new StepCommand(number, version(), true, "符合条件");
    }

    private long version() {
        return wiring.door(CaseQueries.class).byNumber(number).version();
    }

    private CaseResults results() {
        return wiring.door(CaseResults.class);
    }

    private static String refused(ThrowingCallable call) {
        return catchThrowableOfType(Problem.class, call).code();
    }
}
