package org.daylight.inspector.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.daylight.kernel.Article;
import org.junit.jupiter.api.Test;

/** A supervision profile on its way through the screen: drafted, checked, compared, asked for, approved by another person, in force from its day. */
class ProfileBrowserIT extends BrowserTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T01:30:00Z");
    private static final Instant FIRST_OF_DECEMBER = Instant.parse("2026-12-01T01:30:00Z");
    private static final String YELLOW = "#f2b200";
    private static final String BLUE = "#1f6feb";

    @Test
    @Article({"ITM-07", "AUT-11", "AUT-14"})
    void what_the_administrator_drafts_the_security_administrator_puts_in_force_from_a_day_on() {
        Visitor admin = login(Person.ADMINISTRATOR);
        admin.open("admin/profiles.xhtml");
        admin.shootAll("profiles");
        admin.page().click("td.mono a:has-text('DISTRICT-000')");
        admin.page().waitForSelector("#draft");
        admin.shootAll("profile");
        admin.page().click("#draft");
        admin.page().waitForURL("**/profile-draft.xhtml*");

        admin.page().locator(".cell-colour input").nth(1).fill(BLUE);
        section(admin, "warnings");
        admin.page().locator(".cell-remaining input").first().fill("2");
        section(admin, "dimensions");
        admin.page().locator(".cell-weight input").first().fill("11");
        assertThat(admin.press("save")).isEqualTo("草稿已保存。");
        assertThat(admin.words("#findings")).contains("DISTRICT", "101", "100");
        admin.shootAll("profile-draft");
        section(admin, "dimensions");
        admin.page().locator(".cell-weight input").first().fill("10");
        assertThat(admin.press("save")).isEqualTo("草稿已保存。");
        assertThat(admin.words("#findings")).contains("0 处问题");

        admin.page().click("#compare");
        assertThat(admin.words("#changes")).contains("共 3 处差异", YELLOW + " " + BLUE).doesNotContain("101");
        assertThat(new String(admin.download("a[href*='profile.json']"), StandardCharsets.UTF_8)).contains(BLUE);
        admin.page().fill("#from", "2026-12-01");
        admin.page().fill("#reason", "统一使用蓝色预警");
        assertThat(admin.pressAndConfirm("ask")).contains("等待安全管理员审批");
        admin.open("admin/profiles.xhtml");
        assertThat(admin.words("#waiting")).contains("2026-12-01", "件在办件仍按受理时的方案办理");
        assertThat(admin.page().locator("[id$=approve]").count()).as("who asks does not approve").isZero();

        Visitor security = login(Person.SECURITY_ADMINISTRATOR);
        security.open("admin/profiles.xhtml");
        security.shoot("profile-approval");
        security.page().click("[id$=approve]");
        security.page().click(".ui-confirm-dialog:visible .ui-confirmdialog-yes");
        assertThat(security.answer()).isEqualTo("已批准启用。");

        assertThat(warningOnBoard(admin)).as("until its day").isEqualTo(YELLOW);
        itIs(FIRST_OF_DECEMBER);
        assertThat(warningOnBoard(admin)).as("from its day").isEqualTo(BLUE);
        admin.shoot("profile-board");

        itIs(MONDAY);
        security.open("admin/profiles.xhtml");
        security.page().click("[id$=withdraw]");
        security.page().click(".ui-confirm-dialog:visible .ui-confirmdialog-yes");
        assertThat(security.answer()).isEqualTo("已撤回。");
        itIs(FIRST_OF_DECEMBER);
        assertThat(warningOnBoard(admin)).as("withdrawn before its day").isEqualTo(YELLOW);
    }

    @Test
    @Article({"ITM-07", "ACT-03", "ACT-01"})
    void sanctions_and_figures_of_the_law_are_edited_checked_and_read_in_both_languages() {
        Visitor admin = login(Person.ADMINISTRATOR);
        admin.open("admin/profiles.xhtml");
        admin.page().click("td.mono a:has-text('DISTRICT-000')");
        admin.page().waitForSelector("#draft");
        admin.page().fill("#code", "TRIAL-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT));
        admin.page().click("#draft");
        admin.page().waitForURL("**/profile-draft.xhtml*");
        section(admin, "sanctions");
        assertThat(admin.words("#desk")).contains("处理种类", "责任主体", "批评教育", "情节严重");
        admin.shoot("profile-sanctions");
        admin.shootPhone("profile-sanctions");
        admin.page().locator(".cell-sanction select").first().selectOption("PUBLIC_CRITICISM");
        section(admin, "parameters");
        admin.page().locator(".profile-row:has(.cell-code input[value='appeal-days']) .cell-value input").fill("0");
        assertThat(admin.press("save")).isEqualTo("草稿已保存。");
        assertThat(admin.words("#findings")).contains("通报、责令整改、追究领导责任只适用于单位", "parameters[appeal-days].value", "须在 1 至 365 之间");
        admin.speak("en");
        section(admin, "sanctions");
        assertThat(admin.words("#desk")).contains("Sanctions", "Who answers", "Public criticism");
        admin.shoot("profile-sanctions-en");
        admin.page().click("#discard");
        admin.page().click(".ui-confirm-dialog:visible .ui-confirmdialog-yes");
        admin.page().waitForURL("**/admin/profiles.xhtml");
        assertThat(admin.words("body")).doesNotContain("TRIAL-");
    }

    private static void section(Visitor visitor, String name) {
        visitor.page().click(".section-" + name);
        visitor.page().waitForSelector(".section-" + name + ".chosen");
        visitor.settle();
    }

    /** The colour that the board's tile takes. */
    private static String warningOnBoard(Visitor visitor) {
        visitor.open("supervision/board.xhtml");
        return (String) visitor.page().evaluate("getComputedStyle(document.querySelector('.tile.light-warning')).getPropertyValue('--light').trim()");
    }
}
