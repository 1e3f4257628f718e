package org.daylight.inspector.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.daylight.kernel.Article;
import org.junit.jupiter.api.Test;

/** A department authorises its window: too little first, then all, with the centre's consent; the report follows. */
class AuthorityBrowserIT extends BrowserTest {
    private static final byte[] SCAN = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n%%EOF\n".getBytes(StandardCharsets.UTF_8);
    private static final String MARKET = "table.rates tr:has(a[href*='department=SC'])";

    @Test
    @Article({"AUT-01", "AUT-02", "AUT-03", "AUT-04", "AUT-06"})
    void a_letter_that_lacks_rights_shows_in_the_report_until_the_centre_agrees_to_a_wider_one() {
        Visitor head = login(Person.HEAD_OF_ANOTHER_DEPARTMENT);
        head.open("staff/letters.xhtml");
        long lettersBefore = head.page().locator("#letters_data tr[data-ri]").count();
        write(head, "市监授〔2026〕1号", false);
        head.shoot("letter-draft");
        String said = head.pressAndConfirm("sign");
        assertThat(said).as("the first letter, or one after a test before").startsWith("已签署并备案");
        if (lettersBefore > 0) {
            consent(head.page().url());
        }
        head.open("staff/authority.xhtml");
        head.seeBars("#rates");
        assertThat(head.words(MARKET)).contains("市监授〔2026〕1号");
        assertThat(head.page().locator(MARKET + " td.rate-bad").count()).as("rights below their targets").isPositive();
        head.shootAll("authority-below");

        write(head, "市监授〔2026〕2号", true);
        assertThat(head.pressAndConfirm("sign")).contains("等待政务办同意");
        head.shootAll("letter-waits");
        head.open("staff/authority.xhtml");
        assertThat(head.words(MARKET)).as("the old letter stays meanwhile").contains("市监授〔2026〕1号");
        head.open("staff/letters.xhtml");
        head.page().click("#letters a:has-text('市监授〔2026〕2号')");
        consent(head.page().url());
        head.open("staff/authority.xhtml");
        assertThat(head.words(MARKET)).contains("市监授〔2026〕2号");
        assertThat(head.page().locator(MARKET + " td.rate-good").count()).as("all six rights").isEqualTo(6);
        assertThat(new String(head.download(".page-acts a.button"), StandardCharsets.UTF_8)).contains("受理权").contains("市监授〔2026〕2号");
        assertThat(head.words("#unauthorised")).as("nothing is left").contains("没有符合条件的事项");
    }

    @Test
    @Article({"ITM-20", "ITM-34", "ITM-23"})
    void the_hall_report_shows_the_list_before_the_migration_and_the_centre_selects_an_item() {
        Visitor centre = login(Person.CENTRE_MANAGER);
        centre.open("staff/hall-entry.xhtml?on=2026-03-01");
        centre.seeBars("#coverage");
        assertThat(centre.words("#not-entered")).isEqualTo("56");
        centre.shoot("hall-before-migration");
        centre.open("staff/hall-entry.xhtml?why=OPTIONAL&department=WJ");
        centre.page().locator("#hall-items button:has-text('选定应进')").first().click();
        centre.page().click(".ui-confirm-dialog:visible .ui-confirmdialog-yes");
        assertThat(centre.answer()).contains("已选定");
        centre.open("staff/hall-entry.xhtml");
        centre.seeBars("#coverage");
        centre.shootAll("hall-entry");
        centre.open("staff/hall-entry.xhtml?department=WJ");
        centre.page().locator("#hall-items button:has-text('取消选定')").first().click();
        assertThat(centre.answer()).contains("已取消选定");
    }

    @Test
    @Article({"ORG-02", "ORG-03", "ORG-04"})
    void an_item_without_a_window_gets_one_and_loses_it_again() {
        Visitor centre = login(Person.CENTRE_MANAGER);
        centre.open("staff/window-items.xhtml");
        assertThat(centre.words("#without")).contains("网络预约出租汽车驾驶员证核发");
        centre.shootAll("window-items");
        centre.page().click("#without button:has-text('安排窗口')");
        centre.settle();
        centre.page().fill("#until", "2026-11-23");
        assertThat(centre.press("add")).contains("已安排");
        assertThat(centre.words("#without")).contains("没有");
        centre.open("staff/window-items.xhtml?reception=ENTRUSTED");
        assertThat(centre.words("#mappings")).contains("会计代理记账许可").contains("区政办函〔2026〕11号");
    }

    @Test
    @Article("AUT-01")
    void a_letters_list_can_be_read_on_a_phone() {
        Visitor supervisor = login(Person.SUPERVISOR);
        supervisor.open("staff/letters.xhtml");
        supervisor.shootAll("letters");
        supervisor.page().click("#letters a:has-text('教授〔2026〕1号')");
        supervisor.page().waitForURL("**/staff/letter.xhtml?id=*");
        supervisor.shootAll("letter-read");
    }

    /** A draft with its scan: all rights, or without approval and certificates. */
    private static void write(Visitor head, String number, boolean all) {
        head.open("staff/letter.xhtml");
        head.page().fill("#number", number);
        head.page().fill("#functions", "窗口负责受理、审批、协调处置、送达、应诉和制证。");
        head.page().click("#grant-all");
        head.settle();
        if (!all) {
            Locator withheld = head.page().locator("input[data-right=APPROVE], input[data-right=CERTIFY]");
            for (int i = 0; i < withheld.count(); i++) {
                withheld.nth(i).uncheck();
            }
        }
        head.page().click("#save");
        head.page().waitForURL("**/staff/letter.xhtml?id=*");
        head.page().setInputFiles("#scan_input", new FilePayload("授权书.pdf", "application/pdf", SCAN));
        head.page().waitForSelector("a[href^='/staff/letter.pdf']");
    }

    private void consent(String address) {
        Visitor centre = login(Person.CENTRE_MANAGER);
        centre.page().navigate(address);
        centre.shoot("letter-consent");
        assertThat(centre.pressAndConfirm("consent")).contains("已同意");
        centre.shoot("letter-consented");
    }
}
