package org.daylight.inspector.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.daylight.kernel.Article;
import org.junit.jupiter.api.Test;

/** A fee from the department's bill to the one cash desk, back again, and what the applicant is told; it is Monday 23 November 2026. */
class CashierBrowserIT extends BrowserTest {
    private static final String ROAD = "1122998801990101X24220117005000";

    @Test
    @Article({"FEE-01", "FEE-02", "FEE-03", "FEE-05"})
    void the_department_bills_what_is_published_and_the_cash_desk_takes_it_once() {
        Visitor clerk = login(Person.WINDOW_CLERK);
        String number = accepted(clerk, "收费测试：滨江路占道");
        clerk.page().fill("#quantity", "400");
        clerk.press("bill-case");
        String bill = clerk.words("#fees").replaceFirst("(?s).*(B\\d{8}-\\d{4}).*", "$1");
        assertThat(clerk.words("#fees")).contains(bill, "200.00", "城市道路管理条例");
        clerk.shootAll("case-fees");
        Visitor cashier = login(Person.CASHIER);
        cashier.open("staff/cashier.xhtml?text=" + number);
        cashier.shootAll("cashier");
        cashier.page().click("#bill-list a:has-text('" + bill + "')");
        assertThat(cashier.words("#due")).isEqualTo("200.00");
        cashier.page().selectOption("#paid-by", "POS");
        cashier.page().fill("#receipt", "CZ-" + bill);
        assertThat(cashier.press("pay")).contains("交易流水号");
        cashier.page().fill("#reference", "POS-1");
        cashier.press("pay");
        cashier.page().waitForSelector("#payments");
        cashier.shootAll("cashier-paid");
        assertThat(cashier.words("#bill")).contains("已缴费", "CZ-" + bill, "POS-1");
        cashier.open("staff/settlement.xhtml");
        cashier.shootAll("settlement");
        assertThat(cashier.words("#settlement")).contains("住房和城乡建设局", "200.00", "待结算");
        assertThat(new String(cashier.download(".page-acts a.button"), StandardCharsets.UTF_8)).contains("200.00");
        Visitor supervisor = login(Person.SUPERVISOR);
        supervisor.open("staff/fees.xhtml?text=" + number);
        assertThat(supervisor.words("#fee-list")).contains(bill, "城市道路占用费");
    }

    @Test
    @Article({"RES-13"})
    void the_centre_takes_note_of_an_acceptance_seal() {
        database().change("insert into seal_filing (seal_id, act, effective_on, paper_number, filed_by, filed_at) select id, 'CHANGED', date '2026-11-20', '阳住建审〔2026〕9号', "
                + "'head', timestamptz '2026-11-20 02:00:00+00' from seal where kind = 'ACCEPTANCE' and department_code = 'ZJ' and valid_until is null limit 1");
        Visitor centre = login(Person.CENTRE_MANAGER);
        centre.open("staff/seals.xhtml");
        assertThat(centre.words("#to-note")).contains("阳住建审〔2026〕9号", "变更");
        centre.shootAll("seals-to-note");
        String seal = centre.page().getAttribute("#to-note tr:has-text('阳住建审〔2026〕9号') a", "href").substring(1);
        centre.page().click("#to-note tr:has-text('阳住建审〔2026〕9号') button");
        assertThat(centre.answer()).contains("已登记备案知悉");
        centre.open(seal);
        assertThat(centre.words("#seal")).contains("阳住建审〔2026〕9号");
        centre.shootAll("seal-filings");
    }

    @Test
    @Article({"FEE-01", "FEE-02"})
    void a_bill_ends_with_the_withdrawal_of_its_case() {
        Visitor clerk = login(Person.WINDOW_CLERK);
        String number = accepted(clerk, "收费测试：撤回申请");
        database().change("insert into fee_bill (bill_number, case_id, department_code, state, total, billed_by, billed_at) select 'B20990101-' || right(case_number, 4), id, "
                + "department_code, 'REFUND', 200, 'clerk', registered_at from approval_case where case_number = ?", number);
        database().change("insert into fee_bill_line (bill_id, position, name, standard, reducible, quantity, unit_price, amount) select b.id, 0, '城市道路占用费', '每平方米每日 0.50 元', "
                + "false, 400, 0.5, 200 from fee_bill b join approval_case c on c.id = b.case_id where c.case_number = ?", number);
        Visitor cashier = login(Person.CASHIER);
        cashier.open("staff/cashier.xhtml?state=REFUND&text=" + number);
        assertThat(cashier.words("#bill-list")).contains("待退费");
        cashier.page().click("#bill-list a.mono");
        assertThat(cashier.words("#refund")).contains("应当退还");
        cashier.shootAll("cashier-refund");
    }

    @Test
    @Article({"RES-02", "FLW-24", "FEE-06"})
    void the_applicant_is_told_and_money_taken_elsewhere_is_compared() {
        Visitor clerk = login(Person.WINDOW_CLERK);
        String number = accepted(clerk, "收费测试：另收押金");
        clerk.page().click("summary:has-text('登记在其他地方收取的费用')");
        clerk.page().fill("#fee-name", "道路恢复押金");
        clerk.page().fill("#fee-amount", "5000");
        clerk.page().fill("#fee-day", "2026-11-23");
        assertThat(clerk.press("report-receipt")).contains("与公布的目录不符");
        assertThat(clerk.words("#fees")).contains("违规收取押金");
        clerk.open("staff/messages.xhtml?text=" + number);
        clerk.shootAll("messages");
        assertThat(clerk.words("#message-list")).contains("已收到申请", "已受理", "网上告知");
        Visitor anyone = visitor();
        anyone.open("index.xhtml?number=" + number);
        assertThat(anyone.words("#answer")).contains("申请已受理");
    }

    private static String accepted(Visitor clerk, String subject) {
        clerk.open("staff/register.xhtml");
        clerk.page().selectOption("#item", ROAD);
        clerk.page().fill("#subject", subject);
        clerk.page().fill("#name", APPLICANT);
        clerk.page().click("#save");
        clerk.page().waitForURL("**/staff/case.xhtml?number=*");
        clerk.press("agree");
        return clerk.words("p.lead");
    }
}
