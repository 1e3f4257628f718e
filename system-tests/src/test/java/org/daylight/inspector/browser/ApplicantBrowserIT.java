package org.daylight.inspector.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.daylight.inspector.ServerProperty;
import org.daylight.kernel.Article;
import org.junit.jupiter.api.Test;

/** Applicants at their phones: from the registration with the real name to the collected certificate. */
class ApplicantBrowserIT extends BrowserTest {
    private static final String ITEM = "1122998801990101X24220117001000";
    private static final String HOME_ADDRESS = "吉林省长春市朝阳区人民大街 1 号";

    @Test
    @Article({"APP-01", "APP-02", "FLW-12"})
    void anyone_registers_at_the_identity_provider_and_with_the_real_name_and_comes_to_the_item_that_was_asked_for() {
        Visitor newcomer = phone();
        newcomer.open("item.xhtml?code=" + ITEM);
        newcomer.page().click("#apply");
        newcomer.page().click("a[href*=registration]");
        newcomer.page().fill("#username", "zhao-" + ground().home().getPort() + System.nanoTime() % 100_000);
        newcomer.page().fill("#password", "a long password");
        newcomer.page().fill("#password-confirm", "a long password");
        newcomer.page().click("[type=submit]");
        newcomer.page().waitForURL("**/my/details.xhtml*");
        newcomer.page().click("#save");
        assertThat(newcomer.answer()).contains("处需要更正");
        assertThat(newcomer.words("main")).contains("请填写此项", "请填写能联系到您的电话");
        newcomer.shoot("my-details-findings-phone");
        newcomer.page().fill("#name", "赵小满");
        newcomer.page().fill("#documentNumber", "22998819950505005 7");
        newcomer.page().fill("#phone", "13812345678");
        newcomer.page().click("#save");
        newcomer.page().waitForURL("**/my/apply.xhtml?item=*");
        assertThat(newcomer.words(".person-name")).isEqualTo("赵小满");
        newcomer.open("my/details.xhtml");
        assertThat(newcomer.words("#me")).contains("已申报", "229***********0057").doesNotContain("229988199505050057");
    }

    @Test
    @Article({"APP-01", "APP-04", "APP-05", "ACC-07", "RES-02", "RES-05"})
    void a_person_applies_with_an_upload_supplements_and_has_the_result_sent_home() {
        Visitor applicant = phone().loginAsApplicant(Person.APPLICANT);
        String number = applied(applicant, "滨江路 8 号厂房", true);
        assertThat(applicant.words("#now")).contains("等待受理", "5 个工作日");
        applicant.shootAll("my-case-new");
        supplement(applicant, number);
        wishMail(applicant, number);
        Visitor clerk = grant(number, "滨江路 8 号厂房");
        clerk.open("staff/delivery.xhtml");
        clerk.page().click("a.mono:text-is('" + number + "')");
        clerk.settle();
        assertThat(clerk.words("#wish-address")).contains(HOME_ADDRESS);
        clerk.page().fill("#carrier", "邮政");
        clerk.page().fill("#tracking", "EA123456789CN");
        clerk.page().click("#post");
        assertThat(clerk.answer()).contains("寄出");
        clerk.shoot("delivery-posted");
        applicant.open("my/case.xhtml?number=" + number);
        assertThat(applicant.words("#tracking")).isEqualTo("EA123456789CN");
        applicant.shoot("my-case-mail-phone");
        assertThat(applicant.pressAndConfirm("arrived")).contains("已登记送达");
        assertThat(applicant.words("#now")).contains("已领取");
        applicant.page().waitForSelector("#certificate-pdf");
        assertThat(applicant.words("#story")).contains("结果寄出");
        assertThat(applicant.words("#told")).contains("结果将寄出", "EA123456789CN");
        assertThat(applicant.page().getAttribute("#certificate-pdf", "href")).contains("certificate.pdf");
        applicant.shootAll("my-case-received");
    }

    @Test
    @Article({"OPN-05", "FLW-16"})
    void a_document_that_is_being_printed_appears_by_itself() {
        ServerProperty paused = new ServerProperty(ground(), "daylight.press.paused");
        paused.set("true");
        try {
            Visitor applicant = phone().loginAsApplicant(Person.APPLICANT);
            applied(applicant, "等待打印的厂房", false);
            assertThat(applicant.words("#papers")).contains("申请材料接收凭证", "正在生成");
            paused.set("false");
            applicant.page().waitForSelector("#papers a[href*='document.pdf']");
            assertThat(applicant.words("#papers")).doesNotContain("正在生成");
            assertThat(applicant.page().locator("#look").count()).as("it stops looking").isZero();
        } finally {
            paused.remove();
        }
    }

    @Test
    @Article({"APP-02", "TIM-09"})
    void an_applicant_withdraws_and_applies_again() {
        Visitor applicant = phone().loginAsApplicant(Person.APPLICANT);
        String number = applied(applicant, "二期厂房", false);
        applicant.page().click("#withdraw-card summary");
        applicant.page().fill("#reason", "图纸还要修改");
        assertThat(applicant.pressAndConfirm("withdraw")).contains("已撤回");
        applicant.shoot("my-case-withdrawn-phone");
        applicant.page().click("#again");
        applicant.page().waitForURL("**again=" + number + "*");
        assertThat(applicant.words("#step-1")).contains(number);
    }

    @Test
    @Article({"RES-04", "RES-06"})
    void a_certificate_is_collected_at_the_window_with_the_document() {
        Visitor applicant = phone().loginAsApplicant(Person.APPLICANT);
        String number = applied(applicant, "窗口领取的厂房", false);
        Visitor clerk = grant(number, "窗口领取的厂房");
        clerk.open("staff/delivery.xhtml?text=" + number);
        assertThat(clerk.page().locator("#together").isVisible()).isTrue();
        clerk.shootAll("delivery");
        clerk.page().click("a.mono:text-is('" + number + "')");
        clerk.settle();
        clerk.page().fill("#receiver", "陈晓明");
        clerk.page().fill("#receiverNumber", "229988199203030042");
        assertThat(clerk.pressAndConfirm("collect")).contains("不能领取");
        clerk.page().fill("#receiverNumber", "229988199001010019");
        assertThat(clerk.pressAndConfirm("collect")).contains("已登记领取");
        applicant.open("my/case.xhtml?number=" + number);
        assertThat(applicant.words("#now")).contains("已领取");
    }

    @Test
    @Article({"APP-02", "AUT-13"})
    void applicants_see_neither_others_cases_nor_the_staffs_pages() {
        Visitor applicant = phone().loginAsApplicant(Person.APPLICANT);
        String number = applied(applicant, "别人看不到", false);
        Visitor company = phone().loginAsApplicant(Person.COMPANY);
        assertThat(company.open("my/case.xhtml?number=" + number)).isEqualTo(404);
        assertThat(company.open("my/document.pdf?number=" + number)).isEqualTo(404);
        assertThat(company.open("my/certificate.pdf?number=" + number)).isEqualTo(404);
        assertThat(company.open("staff/work.xhtml")).isEqualTo(403);
        assertThat(login(Person.HANDLER).open("my/index.xhtml")).isEqualTo(403);
    }

    private static byte[] pdf() {
        try {
            return SmallPdf.saying("Contract");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private Visitor phone() {
        Visitor visitor = visitor();
        visitor.page().setViewportSize(390, 844);
        return visitor;
    }

    /** Through the three steps; the number of the case, whose page is before the applicant. */
    static String applied(Visitor applicant, String subject, boolean pictures) {
        applicant.open("my/apply.xhtml?item=" + ITEM);
        applicant.page().fill("#subject", subject);
        applicant.page().click("#go-materials");
        applicant.page().waitForURL("**step=2*");
        applicant.page().locator(".my-material input[type=file]").first().setInputFiles(new FilePayload("施工许可申请表.pdf", "application/pdf", pdf()));
        applicant.page().locator(".my-file-name").first().waitFor();
        if (pictures) {
            applicant.shoot("my-apply-materials-phone");
        }
        applicant.settle();
        applicant.page().click("#go-preview");
        applicant.page().waitForURL("**step=3*");
        applicant.page().check("#confirmed");
        if (pictures) {
            applicant.shoot("my-apply-preview-phone");
        }
        applicant.page().click("#submit");
        applicant.page().waitForURL("**/my/case.xhtml?number=*");
        return applicant.words("#number");
    }

    /** The window asks, the applicant sees it in what is told, the limit stands still, and what was missing is brought. */
    private void supplement(Visitor applicant, String number) {
        Visitor clerk = login(Person.WINDOW_CLERK);
        clerk.openCase(number);
        clerk.page().click("#supplement-more summary");
        clerk.page().locator(".missing-lines li").last().locator("input[type=text]").fill("施工合同缺少盖章页");
        assertThat(clerk.pressAndConfirm("supplement-ask")).contains("已告知补正");
        applicant.open("my/case.xhtml?number=" + number);
        assertThat(applicant.words("#supplement")).contains("施工合同缺少盖章页");
        assertThat(applicant.words("#limits")).contains("告知是否受理", "收到补正材料后重新计算");
        assertThat(applicant.words("#papers")).contains("一次性补正告知书");
        assertThat(applicant.words("#told")).contains("请补正材料");
        applicant.page().waitForSelector("#papers li:has-text('一次性补正告知书') a");
        applicant.shootAll("my-case-supplement");
        applicant.page().setViewportSize(390, 844);
        applicant.page().locator("#supplement input[type=file]").first().setInputFiles(new FilePayload("盖章页.pdf", "application/pdf", pdf()));
        applicant.page().locator("#supplement .my-file-name").first().waitFor();
        applicant.settle();
        applicant.shoot("my-case-supplement-phone");
        assertThat(applicant.pressAndConfirm("supplement-send")).contains("补正材料已提交");
    }

    private static void wishMail(Visitor applicant, String number) {
        applicant.open("my/case.xhtml?number=" + number);
        applicant.page().click("label[for='way:1']");
        applicant.page().locator("#address").waitFor();
        applicant.page().fill("#phone", "1");
        applicant.page().fill("#address", HOME_ADDRESS);
        applicant.page().click("#choose");
        assertThat(applicant.answer()).contains("处需要更正");
        applicant.page().fill("#phone", "13800000001");
        applicant.page().click("#choose");
        assertThat(applicant.answer()).contains("领取方式已保存");
    }

    /** The staff's part in short; the clerk's window, open. */
    private Visitor grant(String number, String subject) {
        Visitor clerk = login(Person.WINDOW_CLERK);
        clerk.openCase(number);
        assertThat(clerk.words("h1")).isEqualTo(subject);
        clerk.press("agree");
        decided(Person.HANDLER, number);
        decided(Person.REVIEWER, number);
        Visitor approver = login(Person.APPROVER);
        approver.openCase(number);
        approver.opinion("符合法定条件，准予许可。");
        approver.pressAndConfirm("agree");
        return clerk;
    }

    private void decided(Person who, String number) {
        Visitor person = login(who);
        person.openCase(number);
        person.opinion("材料齐全，符合条件，同意。");
        person.press("agree");
    }
}
