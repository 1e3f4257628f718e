package org.daylight.fees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.daylight.CaseGround;
import org.daylight.cases.CaseEventType;
import org.daylight.cases.CaseNews;
import org.daylight.fees.control.BillEnds;
import org.daylight.items.ItemCatalogue;
import org.daylight.kernel.Article;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Roles;
import org.junit.jupiter.api.Test;

/** Bills, cash desk and settlement on the real database. */
class FeesTest {
    private static final String FEE = "城市道路占用费";
    private final CaseGround ground = new CaseGround();
    private final FeeBilling billing = ground.wiring.door(FeeBilling.class);
    private final Cashier cashier = ground.wiring.door(Cashier.class);
    private final FeeQueries queries = ground.wiring.door(FeeQueries.class);
    private final Settlements settlements = ground.wiring.door(Settlements.class);

    @Test
    @Article({"FEE-02", "FEE-05"})
    void a_bill_names_what_is_published_with_standard_basis_and_how_the_amount_came_about() {
        ground.accept();
        String number = bill(new BillCase.Line("城市道路 占用费", new BigDecimal("400"), null, "40 平方米 × 10 日"));
        assertThat(number).isEqualTo("B20260302-0001");
        BillView bill = seen(number);
        assertThat(bill.line().total()).isEqualByComparingTo("200.00");
        assertThat(bill.fees()).singleElement().satisfies(fee -> {
            assertThat(fee.name()).isEqualTo(FEE);
            assertThat(fee.standard()).isEqualTo("每平方米每日 0.50 元");
            assertThat(fee.basis()).isEqualTo("《城市道路管理条例》第三十七条");
            assertThat(fee.computation()).isEqualTo("40 平方米 × 10 日");
        });
        assertThat(ground.events()).contains("FEE_BILLED");
        assertThat(ground.news().get(ground.news().size() - 1).details()).containsEntry("amount", "200.00").containsEntry("bill", number);
    }

    @Test
    @Article({"FEE-02", "FEE-06"})
    void what_is_not_published_or_at_another_price_is_not_billed() {
        ground.refused("fee.case-not-open", () -> bill(line("1")));
        ground.accept();
        ground.refused("fee.off-catalogue", () -> bill(new BillCase.Line("道路保证金", BigDecimal.ONE, BigDecimal.TEN, "约定")));
        ground.refused("fee.price-differs", () -> bill(new BillCase.Line(FEE, BigDecimal.ONE, new BigDecimal("0.60"), "上调")));
        ground.refused("fee.computation-missing", () -> bill(new BillCase.Line("城市道路挖掘修复费", BigDecimal.ONE, BigDecimal.TEN, null)));
        ground.refused("fee.amount-out-of-range", () -> bill(line("0")));
        assertThat(queries.ofCase(ground.number)).isEmpty();
        ground.wiring.as("clerk2", Roles.WINDOW_CLERK);
        ground.refused("case.other-department", () -> billing.bill(new BillCase(ground.number, List.of(line("1")))));
    }

    @Test
    @Article({"FEE-01", "FEE-03", "FEE-04"})
    void one_cash_desk_takes_the_money_once_and_settles_it_by_unit() {
        ground.accept();
        String number = bill(line("400"));
        ground.refused("fee.billed-already", () -> bill(line("400")));
        cashier();
        ground.refused("fee.amount-differs", () -> pay(number, "k1", PaymentMethod.CASH, null, "199.99", "P-1"));
        ground.refused("fee.reference-missing", () -> pay(number, "k1", PaymentMethod.POS, null, "200.00", "P-1"));
        pay(number, "k1", PaymentMethod.POS, "POS-77", "200.00", "P-1");
        pay(number, "k1", PaymentMethod.POS, "POS-77", "200.00", "P-1");
        assertThat(seen(number).payments()).as("the same act twice").hasSize(1);
        ground.refused("fee.changed", () -> cashier.pay(new TakePayment(number, 0, "k2", PaymentMethod.CASH, null, new BigDecimal("200.00"), "P-2")));
        assertThat(seen(number).line().state()).isEqualTo(BillState.PAID);
        assertThat(ground.events()).contains("FEE_PAID");
        assertThat(day("2026-03-02")).singleElement().satisfies(line -> {
            assertThat(line.departmentCode()).isEqualTo("ZJ");
            assertThat(line.pos()).isEqualByComparingTo("200");
            assertThat(line.accountNo()).isNotNull();
        });
        ground.refused("fee.day-not-over", () -> settlements.settle(LocalDate.parse("2026-03-02"), "ZJ", "T-1"));
        ground.wiring.at("2026-03-03T01:00:00Z");
        ground.run(() -> settlements.settle(LocalDate.parse("2026-03-02"), "ZJ", "T-1"));
        ground.refused("fee.settled", () -> settlements.settle(LocalDate.parse("2026-03-02"), "ZJ", "T-2"));
        ground.refused("fee.nothing-to-settle", () -> settlements.settle(LocalDate.parse("2026-03-02"), "SC", "T-3"));
    }

    @Test
    @Article({"FEE-01", "FEE-03", "FEE-04"})
    void money_is_given_back_by_a_payment_of_its_own_which_counts_on_its_own_day() {
        ground.accept();
        String number = bill(line("400"));
        cashier();
        pay(number, "k1", PaymentMethod.CASH, null, "200.00", "P-1");
        ground.wiring.at("2026-03-03T01:00:00Z");
        ground.refused("fee.reason-missing", () -> reverse(number, "k2", "P-1R", "错"));
        reverse(number, "k2", "P-1R", "重复收费退回");
        reverse(number, "k2", "P-1R", "重复收费退回");
        assertThat(seen(number).line().state()).isEqualTo(BillState.OPEN);
        assertThat(seen(number).payments()).extracting(PaymentLine::amount).usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("200"), new BigDecimal("-200"));
        ground.refused("fee.not-paid", () -> reverse(number, "k3", "P-9", "再次退回"));
        ground.refused("fee.receipt-used", () -> pay(number, "k4", PaymentMethod.CASH, null, "200.00", "P-1"));
        assertThat(day("2026-03-03")).singleElement().satisfies(line -> assertThat(line.amount()).isEqualByComparingTo("-200"));
        assertThatThrownBy(() -> ground.database.run("update fee_payment set amount = 1")).hasMessageContaining("append-only");
    }

    @Test
    @Article({"FEE-01", "FEE-02"})
    void what_is_not_paid_is_cancelled_with_the_withdrawal_of_its_case_and_what_is_paid_is_given_back() {
        ground.accept();
        String open = bill(line("400"));
        String paid = bill(line("100"));
        cashier();
        pay(paid, "k1", PaymentMethod.CASH, null, "50.00", "P-1");
        withdrawn();
        withdrawn();
        assertThat(seen(open).line().state()).isEqualTo(BillState.CANCELLED);
        assertThat(seen(open).cancelReason()).isEqualTo("申请已撤回");
        assertThat(seen(paid).line().state()).isEqualTo(BillState.REFUND);
        assertThat(ground.events()).filteredOn(type -> type.startsWith("FEE_CANCELLED") || type.startsWith("FEE_REFUND")).as("once")
                .containsExactly("FEE_CANCELLED", "FEE_REFUND_DUE");
        assertThat(ground.news()).filteredOn(news -> news.type() == CaseEventType.FEE_REFUND_DUE).singleElement()
                .satisfies(news -> assertThat(news.details()).containsEntry("bill", paid).containsEntry("amount", "50.00"));
        cashier();
        ground.refused("fee.not-open", () -> pay(open, "k2", PaymentMethod.CASH, null, "200.00", "P-2"));
        reverse(paid, "k3", "P-1R", "申请撤回退费");
        assertThat(seen(paid).line().state()).isEqualTo(BillState.CANCELLED);
    }

    private void withdrawn() {
        CaseNews first = ground.news().get(0);
        ground.run(() -> ground.wiring.door(BillEnds.class).heard(new CaseNews(first.caseId(), ground.number, CaseEventType.WITHDRAWN, first.itemVersionId(), "ZJ",
                "applicant", Instant.parse("2026-03-02T02:00:00Z"), Map.of("opinion", "不再需要"))));
    }

    @Test
    @Article("FEE-02")
    void a_case_that_was_withdrawn_meanwhile_is_not_billed_any_more() {
        ground.accept();
        ground.database.run("update approval_case set state = 'WITHDRAWN'");
        ground.refused("fee.case-not-open", () -> bill(line("400")));
    }

    @Test
    @Article("FEE-05")
    void a_reduction_needs_a_reason_and_somebody_else_who_grants_it() {
        ground.accept();
        String number = bill(line("400"), new BillCase.Line("城市道路挖掘修复费", BigDecimal.ONE, BigDecimal.TEN, "定额计算"));
        FeeLine reducible = seen(number).fees().get(0);
        ground.refused("fee.not-reducible", () -> ask(number, seen(number).fees().get(1).id(), "1", "困难企业减免"));
        ground.refused("fee.too-much-reduced", () -> ask(number, reducible.id(), "200.01", "困难企业减免"));
        ask(number, reducible.id(), "50", "困难企业减免");
        long asked = seen(number).fees().get(0).reductions().get(0).id();
        cashier();
        ground.refused("fee.reduction-waits", () -> pay(number, "k1", PaymentMethod.CASH, null, "210.00", "P-1"));
        ground.wiring.as("clerk", Roles.APPROVER);
        ground.refused("fee.same-person", () -> billing.decideReduction(new DecideReduction(number, asked, true, null)));
        ground.wiring.as("approver", Roles.APPROVER);
        ground.run(() -> billing.decideReduction(new DecideReduction(number, asked, true, "符合减免条件")));
        ground.refused("fee.reduction-decided", () -> billing.decideReduction(new DecideReduction(number, asked, true, null)));
        cashier();
        pay(number, "k1", PaymentMethod.CASH, null, "160.00", "P-1");
        assertThat(ground.events()).contains("FEE_REDUCED");
    }

    @Test
    @Article("FEE-06")
    void receipts_of_money_taken_elsewhere_are_compared_with_the_catalogue() {
        ground.accept();
        assertThat(report(FEE, "400", "200", "R-1")).isNull();
        assertThat(report(FEE, "400", "230", "R-2")).isEqualTo(Deviation.ABOVE_STANDARD);
        assertThat(report("道路恢复保证金", null, "5000", "R-3")).isEqualTo(Deviation.DEPOSIT);
        assertThat(report("资料费", null, "20", "R-4")).isEqualTo(Deviation.OFF_CATALOGUE);
        assertThat(report(FEE, "400", "200", null)).isEqualTo(Deviation.NO_RECEIPT);
        ground.refused("fee.receipt-known", () -> report(FEE, "400", "200", "R-1"));
        assertThat(ground.events().stream().filter("FEE_DEVIATES"::equals)).hasSize(4);
        ground.wiring.as("supervisor", Roles.SUPERVISOR);
        assertThat(queries.receipts(new ReceiptFilter(null, true, null), PageRequest.first(10)).total()).isEqualTo(4);
        ground.wiring.as("clerk2", Roles.WINDOW_CLERK);
        assertThat(queries.receipts(new ReceiptFilter(null, null, null), PageRequest.first(10)).total()).isZero();
    }

    @Test
    @Article({"FEE-01", "FEE-05"})
    void the_cash_desk_finds_bills_of_all_departments_and_a_department_its_own() {
        ground.accept();
        String number = bill(line("400"));
        assertThat(queries.find(new BillFilter(null, BillState.OPEN, LocalDate.parse("2026-03-02"), LocalDate.parse("2026-03-02"), "0001"), PageRequest.first(10)).rows())
                .extracting(BillLine::billNumber).containsExactly(number);
        cashier();
        assertThat(queries.find(new BillFilter(null, null, null, null, ground.number), PageRequest.first(10)).total()).isEqualTo(1);
        ground.wiring.as("clerk2", Roles.WINDOW_CLERK);
        assertThat(queries.find(new BillFilter(null, null, null, null, null), PageRequest.first(10)).total()).isZero();
        ground.refused("fee.unknown-bill", () -> queries.bill(number));
    }

    @Test
    @Article("FEE-07")
    void the_guide_publishes_standard_and_basis() {
        assertThat(ground.wiring.door(ItemCatalogue.class).guide(CaseGround.ITEM).content().fees()).extracting(fee -> fee.standard() + fee.basis())
                .contains("每平方米每日 0.50 元《城市道路管理条例》第三十七条");
    }

    private Deviation report(String name, String quantity, String amount, String receipt) {
        ground.wiring.as("clerk", Roles.WINDOW_CLERK);
        return ground.in(() -> ground.wiring.door(FeeReceipts.class).report(new ReportReceipt(ground.number, name, quantity == null ? null : new BigDecimal(quantity),
                new BigDecimal(amount), LocalDate.parse("2026-03-02"), receipt)));
    }

    private List<SettlementLine> day(String day) {
        return settlements.between(LocalDate.parse(day), LocalDate.parse(day));
    }

    private void ask(String number, long line, String amount, String reason) {
        ground.wiring.as("clerk", Roles.WINDOW_CLERK);
        ground.run(() -> billing.askReduction(new AskReduction(number, seen(number).version(), line, new BigDecimal(amount), reason)));
    }

    private void pay(String number, String key, PaymentMethod method, String reference, String amount, String receipt) {
        ground.run(() -> cashier.pay(new TakePayment(number, seen(number).version(), key, method, reference, new BigDecimal(amount), receipt)));
    }

    private void reverse(String number, String key, String receipt, String reason) {
        ground.run(() -> cashier.reverse(new ReversePayment(number, seen(number).version(), key, null, receipt, reason)));
    }

    private void cashier() {
        ground.wiring.as("cashier", Roles.CASHIER);
    }

    private BillView seen(String number) {
        return queries.bill(number);
    }

    private String bill(BillCase.Line... lines) {
        ground.wiring.as("clerk", Roles.WINDOW_CLERK);
        return ground.in(() -> billing.bill(new BillCase(ground.number, List.of(lines))));
    }

    private static BillCase.Line line(String quantity) {
        return new BillCase.Line(FEE, new BigDecimal(quantity), null, null);
    }
}
