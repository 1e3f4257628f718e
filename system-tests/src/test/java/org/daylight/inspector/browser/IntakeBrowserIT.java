package org.daylight.inspector.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.daylight.kernel.Article;
import org.junit.jupiter.api.Test;

/** The window, from the application to its acceptance, on a desk and on a phone. */
class IntakeBrowserIT extends BrowserTest {
    private static final String COMPANY = "91350100M000100Y43";

    @Test
    @Article({"APP-03", "APP-05", "APP-06", "APP-09", "APP-13", "ACC-04", "ACC-05", "ACC-07"})
    void the_window_registers_with_scans_asks_for_a_supplement_receives_it_and_accepts() throws IOException {
        Visitor clerk = login(Person.WINDOW_CLERK);
        chooseTheItem(clerk);
        clerk.page().fill("#identity", "91350100M000100Y44");
        clerk.key("Tab");
        clerk.page().waitForSelector("#identity-message .ui-message-error-detail");
        clerk.page().fill("#identity", COMPANY);
        clerk.key("Tab");
        clerk.settle();
        clerk.page().fill("#name", APPLICANT);
        clerk.page().fill("#subject", "滨江路 9 号厂房");
        upload(clerk, "materials", 0, new FilePayload("扫描件.zip", "application/zip", zip("施工许可申请表.png", "施工合同.png")));
        assertThat(clerk.words("#materials-count")).contains("2/5");
        clerk.page().locator("#materials-sheet .sheet-remark").nth(2).fill("蓝图过大，存于窗口 3 号柜");
        refusedUpload(clerk);
        clerk.shootAll("intake-register");
        chooseTheItemAgainAndSave(clerk);
        assertThat(clerk.words("#registered-number")).isNotBlank();
        clerk.shoot("intake-registered");
        clerk.shootPhone("intake-registered");
        look(clerk);
        supplement(clerk);
        assertThat(clerk.press("agree")).contains("已受理");
        clerk.shootAll("intake-accepted");
        reuse(clerk);
    }

    private void chooseTheItem(Visitor clerk) {
        clerk.open("staff/register.xhtml");
        clerk.page().fill("#item-search", "施工许可");
        clerk.key("Enter");
        clerk.page().waitForSelector("#notice-sheet");
        clerk.settle();
    }

    /** Changing the language loads the page anew, and what was typed with it. */
    private void chooseTheItemAgainAndSave(Visitor clerk) throws IOException {
        chooseTheItem(clerk);
        clerk.page().fill("#identity", COMPANY);
        clerk.key("Tab");
        clerk.settle();
        clerk.page().fill("#name", APPLICANT);
        clerk.page().fill("#subject", "滨江路 9 号厂房");
        upload(clerk, "materials", 0, new FilePayload("扫描件.zip", "application/zip", zip("施工许可申请表.png", "施工合同.png")));
        clerk.page().dblclick("#save");
        clerk.page().waitForURL("**/staff/case.xhtml?number=*");
    }

    private void refusedUpload(Visitor clerk) {
        clerk.page().locator("#materials-sheet input[type=file][data-row='1']")
                .setInputFiles(new FilePayload("程序.pdf", "application/pdf", "MZ program".getBytes(StandardCharsets.US_ASCII)));
        clerk.page().waitForSelector("#materials-uploads .upload-failed");
        assertThat(clerk.words("#materials-uploads .upload-failed")).contains("只接受");
    }

    private void look(Visitor clerk) {
        clerk.page().locator("[data-view]").first().click();
        clerk.page().waitForSelector("dialog.viewer img");
        clerk.page().waitForFunction("document.querySelector('dialog.viewer img').naturalWidth > 0");
        clerk.page().click("dialog.viewer [data-act=next]");
        clerk.page().click("dialog.viewer [data-act=larger]");
        clerk.shoot("intake-viewer");
        clerk.key("Escape");
    }

    private void supplement(Visitor clerk) throws IOException {
        clerk.page().click("#supplement-more summary");
        clerk.page().locator(".missing-lines input[type=checkbox]").nth(1).check();
        clerk.page().locator(".missing-lines li").nth(5).locator("input[type=text]").fill("法定代表人身份证明");
        clerk.shoot("intake-ask");
        assertThat(clerk.pressAndConfirm("supplement-ask")).contains("已告知补正");
        assertThat(clerk.words("#supplement")).contains("土地使用证明", "法定代表人身份证明", "等待申请人");
        clerk.shootPhone("intake-asked");
        upload(clerk, "supplied", 0, new FilePayload("土地使用证明.png", "image/png", picture()));
        assertThat(clerk.press("supplement-receive")).contains("补正材料已接收");
        assertThat(clerk.words("#supplement")).contains("已补正");
    }

    private void reuse(Visitor clerk) {
        chooseTheItem(clerk);
        clerk.page().fill("#identity", COMPANY);
        clerk.key("Tab");
        clerk.page().waitForSelector("#materials-reuse-all");
        clerk.settle();
        assertThat(clerk.page().inputValue("#name")).isEqualTo(APPLICANT);
        clerk.page().click("#materials-reuse-all");
        clerk.settle();
        assertThat(clerk.words("#materials-count")).contains("3/5");
        clerk.shoot("intake-reused");
        clerk.page().fill("#subject", "滨江路 9 号二期");
        clerk.page().click("#save");
        clerk.page().waitForURL("**/staff/case.xhtml?number=*");
        assertThat(clerk.words("#materials")).contains("沿用自");
    }

    private static void upload(Visitor clerk, String sheet, int row, FilePayload file) {
        clerk.page().locator("#" + sheet + "-sheet input[type=file][data-row='" + row + "']").setInputFiles(file);
        clerk.page().waitForSelector("#" + sheet + "-sheet .sheet-file");
        clerk.settle();
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry("材料/" + name));
                zip.write(picture());
                zip.write(name.getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] picture() throws IOException {
        BufferedImage page = new BufferedImage(600, 840, BufferedImage.TYPE_INT_RGB);
        page.getGraphics().setColor(Color.WHITE);
        page.getGraphics().fillRect(0, 0, 600, 840);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(page, "png", bytes);
        return bytes.toByteArray();
    }
}
