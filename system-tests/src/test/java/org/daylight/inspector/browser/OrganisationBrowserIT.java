package org.daylight.inspector.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.daylight.kernel.Article;
import org.junit.jupiter.api.Test;

/** Who comes to a window is filed, accepted, trained, and then acts; who left is turned away at once. */
class OrganisationBrowserIT extends BrowserTest {

    @Test
    @Article({"ORG-14", "ORG-21", "AUT-08"})
    void a_newcomer_is_filed_with_a_photo_accepted_and_acts_only_once_trained_and_not_after_leaving() throws IOException {
        Visitor administrator = login(Person.DEPARTMENT_ADMINISTRATOR);
        filed(administrator);
        Visitor newcomer = login(Person.NEWCOMER);
        assertThat(newcomer.words("main")).as("filed, not accepted").contains("不能办理业务");
        accepted();
        newcomer.open("staff/register.xhtml");
        assertThat(newcomer.words("main")).as("accepted, not trained").contains("先培训、后上岗");
        newcomer.shoot("organisation-untrained");
        trained();
        newcomer.open("staff/register.xhtml");
        assertThat(registered(newcomer, "新窗口人员受理的第一件")).isNotBlank();
        left(administrator);
        newcomer.open("staff/work.xhtml");
        assertThat(newcomer.words("main")).contains("已办理离岗");
        newcomer.shootAll("organisation-left");
    }

    private static void filed(Visitor administrator) throws IOException {
        administrator.open("staff/filings.xhtml");
        administrator.shootAll("filings");
        administrator.page().click("a[href='/staff/filing.xhtml?kind=STAFF_CHANGE']");
        administrator.page().waitForURL("**/staff/filing.xhtml?kind=*");
        assertThat(administrator.press("submit")).as("everything at once").contains("不符合要求");
        choose(administrator, "change", "JOIN");
        write(administrator, "username", Person.NEWCOMER.username());
        write(administrator, "nameZh", "夏晓晨");
        write(administrator, "nameEn", "Xia Xiaochen");
        choose(administrator, "window", "MAIN-1");
        choose(administrator, "identityKind", "CITIZEN_ID");
        write(administrator, "identityNumber", "11010519491231002X");
        write(administrator, "from", "2026-11-23");
        write(administrator, "reason", "窗口增员");
        administrator.page().setInputFiles("#upload_input", new FilePayload("me.png", "image/png", photo()));
        administrator.page().locator("#file", new Page.LocatorOptions().setHasText("me.png")).waitFor();
        administrator.shootPhone("filing-form");
        administrator.shoot("filing-form");
        administrator.page().click("#submit");
        administrator.page().waitForURL("**/staff/filing.xhtml?id=*");
        assertThat(administrator.answer()).contains("已提交");
        administrator.shootAll("filing-filed");
    }

    private void accepted() {
        Visitor centre = login(Person.CENTRE_MANAGER);
        centre.open("staff/filings.xhtml?mine=true&text=%E5%A4%8F%E6%99%93%E6%99%A8");
        centre.page().click(".col-number a");
        centre.page().waitForURL("**/staff/filing.xhtml?id=*");
        assertThat(centre.page().locator("img.portrait").evaluate("image => image.naturalWidth")).as("the photo is shown").isEqualTo(295);
        centre.page().click("#refuse");
        assertThat(centre.page().locator("#reason-missing").isVisible()).as("a no needs a reason").isTrue();
        centre.page().click("#agree");
        centre.page().locator(".chip-AGREED").waitFor();
        assertThat(centre.answer()).contains("已同意");
        centre.shootAll("filing-agreed");
    }

    private void trained() {
        Visitor centre = login(Person.CENTRE_MANAGER);
        centre.open("staff/person.xhtml?username=" + Person.NEWCOMER.username());
        centre.page().fill("#course", "窗口人员上岗培训");
        centre.page().fill("#hours", "8");
        centre.page().fill("#trainer", "区政务服务中心");
        assertThat(centre.press("train")).contains("已登记");
        centre.shootAll("person");
    }

    private static void left(Visitor administrator) {
        administrator.open("staff/person.xhtml?username=" + Person.NEWCOMER.username());
        assertThat(administrator.words(".facts")).as("the own department's administrator sees what is private").contains("11010519491231002X");
        administrator.page().fill("#reason", "借调到期");
        assertThat(administrator.pressAndConfirm("leave")).contains("立即生效");
    }

    @Test
    @Article({"ORG-01", "ORG-02", "ORG-03", "AUT-09"})
    void a_department_keeps_its_own_windows_and_the_platforms_administrator_the_organs() {
        Visitor administrator = login(Person.ADMINISTRATOR);
        administrator.open("staff/organisation.xhtml");
        administrator.shootAll("organs");
        administrator.open("staff/organisation.xhtml?view=halls");
        administrator.shootAll("halls");
        Visitor department = login(Person.DEPARTMENT_ADMINISTRATOR);
        department.open("staff/organisation.xhtml?view=windows&department=ZJ");
        department.shootAll("windows");
        department.page().click("#addWindow");
        department.page().fill("#window-number", "77");
        department.page().fill("#window-nameZh", "住建二号窗口");
        department.page().fill("#window-nameEn", "Second housing window");
        department.shoot("window-form");
        assertThat(department.press("window-save")).contains("已保存");
        assertThat(department.words("#windows")).contains("MAIN-77");
        assertThat(new String(department.download("a[href^='/staff/windows.csv']"), StandardCharsets.UTF_8)).contains("住建二号窗口").doesNotContain("MAIN-2,");
        assertThat(department.open("staff/person.xhtml?username=clerk2")).as("a person of another department").isEqualTo(404);
    }

    @Test
    @Article({"MON-18", "ACC-11"})
    void the_day_from_which_a_department_reports_is_set_on_its_row_and_seen_by_everybody() {
        database().change("insert into department (code, name_zh, name_en, credit_code) values ('HISTORY', '历史报送局', 'Bureau of history', '11350211M000100Y4E') on conflict do nothing");
        Visitor administrator = login(Person.ADMINISTRATOR);
        administrator.open("staff/organisation.xhtml?text=HISTORY");
        administrator.page().locator("#organs tr:has-text('HISTORY') button").click();
        administrator.page().fill("#organ-reports-from", "2026-11-20");
        administrator.shoot("organ-form");
        administrator.shootPhone("organ-form");
        assertThat(administrator.press("organ-save")).contains("已保存");
        assertThat(administrator.words("#organs tr:has-text('HISTORY')")).contains("自 2026-11-20 起报送");
        Visitor department = login(Person.DEPARTMENT_ADMINISTRATOR);
        department.open("staff/organisation.xhtml?text=HISTORY");
        assertThat(department.words("#organs tr:has-text('HISTORY')")).contains("自 2026-11-20 起报送");
        department.shootAll("organs-history");
    }

    @Test
    @Article("ORG-24")
    void the_centre_marks_a_department_on_the_checklist() {
        Visitor centre = login(Person.CENTRE_MANAGER);
        centre.open("staff/concentration.xhtml");
        centre.page().selectOption("#department", "HB");
        centre.page().selectOption("#point", "ONLINE");
        assertThat(centre.press("save")).as("without evidence").contains("不符合要求");
        centre.page().fill("#evidence", "全部事项已上线");
        assertThat(centre.press("save")).contains("已登记");
        assertThat(centre.words(".concentration")).contains("全部事项已上线");
        centre.shootAll("concentration");
        centre.open("staff/people.xhtml?duty=WINDOW");
        centre.shootAll("people");
    }

    private static byte[] photo() throws IOException {
        BufferedImage image = new BufferedImage(295, 413, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(200, 30, 40));
        pen.fillRect(0, 0, 295, 413);
        pen.setColor(new Color(230, 200, 180));
        pen.fillOval(80, 90, 140, 180);
        pen.fillOval(40, 300, 215, 220);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    private static void choose(Visitor visitor, String field, String value) {
        field(visitor, field).locator("select").selectOption(value);
    }

    private static void write(Visitor visitor, String field, String value) {
        field(visitor, field).locator("input, textarea").fill(value);
    }

    private static Locator field(Visitor visitor, String field) {
        return visitor.page().locator("[data-field=" + field + "]");
    }
}
