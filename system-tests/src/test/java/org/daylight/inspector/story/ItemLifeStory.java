package org.daylight.inspector.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.daylight.inspector.Poll;
import org.daylight.inspector.ServerProperty;
import org.daylight.inspector.browser.BrowserTest;
import org.daylight.inspector.browser.Person;
import org.daylight.inspector.browser.Visitor;
import org.daylight.kernel.Article;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * An item from its first draft to a change that an open case does not follow, told to the applicant over the National Day holiday of 2026 (1 to 7
 * October; Saturday the 10th is worked; 25 to 27 September is the Mid-Autumn festival), through the pages of those whose work it is.
 */
@Article({"ITM-11", "ITM-12", "ITM-14", "ITM-15", "ITM-16", "ITM-17", "TIM-01", "TIM-02"})
class ItemLifeStory extends BrowserTest {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String CODE = "ZJ-XZXK-0950";
    private static final String NAME = "临时占用绿地许可（故事）";
    private static final String ADDRESS = "applicant@example.cn";
    private static final List<String> FIELDS = List.of("legalBasis:《城市绿化条例》第二十条", "acceptanceConditions:占用面积和期限合理。",
            "contactPhone:0431-12345678", "handlingPlace:政务中心一楼 3 号窗口", "onlineLink:https://example.test/apply", "serviceGuide:一次告知。",
            "supervisionPhone:0431-12345000", "responsibilityList:受理、审查、决定、送达。", "handlingMode:窗口、网上", "approvalResult:准予占用决定书",
            "complaintPhone:0431-12345001");

    private final GreenMail mailServer = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void theMailServerIsKnown() {
        mailServer.start();
        set("host", "127.0.0.1");
        set("port", String.valueOf(mailServer.getSmtp().getPort()));
        set("from", "daylight@example.gov.cn");
        set("starttls", "false");
    }

    @AfterEach
    void theMailServerIsGone() {
        set("host", "");
        mailServer.stop();
    }

    @Test
    void an_item_is_published_changed_and_told_while_an_open_case_keeps_its_version() throws MessagingException {
        // Monday 21 September: a new item is drafted, reviewed by three, and in force from this day
        on("2026-09-21T09:00:00+08:00");
        String first = drafted();
        theChainAgrees(first);
        assertThat(versions()).containsExactly("1|PUBLISHED|2026-09-21|null|SUBMITTED AGREED AGREED PUBLISHED");

        // Tuesday 22 September: a case is accepted under version 1; ten working days over two holidays end on 13 October
        on("2026-09-22T10:00:00+08:00");
        String open = accepted("滨江公园绿地占用");
        assertThat(standing(open)).isEqualTo("1|ACCEPTED|2026-10-14 00:00:00");
        assertThat(notices()).isEmpty();

        // Wednesday 30 September: the item is changed to six working days from 8 October, goes through the chain, and is published
        on("2026-09-30T15:00:00+08:00");
        theChainAgrees(changed());
        assertThat(versions()).containsExactly("1|PUBLISHED|2026-09-21|2026-10-07|SUBMITTED AGREED AGREED PUBLISHED",
                "2|PUBLISHED|2026-10-08|null|SUBMITTED AGREED AGREED PUBLISHED");
        // the open case has its notice, due five working days later: 8, 9, 10, 12, 13 October
        assertThat(notices()).containsExactly(open + "|ITEM_CHANGED|E_MAIL|WAITING|2026-10-13");
        assertThat(progress(open)).doesNotContain("事项内容变更");

        // Friday 9 October: the clerk sends it; the applicant's mail server gets it, and the public page shows it
        on("2026-10-09T09:00:00+08:00");
        sent(open);
        Poll.until(PATIENCE, "the notice is sent", this::notices, list -> list.equals(List.of(open + "|ITEM_CHANGED|E_MAIL|SENT|2026-10-13")));
        List<MimeMessage> letters = letters("变更告知");
        assertThat(letters).hasSize(1);
        assertThat(letters.get(0).getAllRecipients()).extracting(Object::toString).containsExactly(ADDRESS);
        assertThat(letters.get(0).getSubject()).contains(NAME);
        assertThat(progress(open)).contains("事项内容变更", "自2026年10月8日起执行", "仍按受理时的规定和承诺时限办理");

        // the open case keeps version 1 and its limit; a new case gets version 2: 10, 12 to 16 October
        assertThat(standing(open)).isEqualTo("1|ACCEPTED|2026-10-14 00:00:00");
        String fresh = accepted("湖西公园绿地占用");
        assertThat(standing(fresh)).isEqualTo("2|ACCEPTED|2026-10-17 00:00:00");
        assertThat(notices()).as("a case of the new version is told nothing").hasSize(1);
    }

    /** Those of this subject; what happens to a case is told by letters of their own. */
    private List<MimeMessage> letters(String about) throws MessagingException {
        List<MimeMessage> found = new ArrayList<>();
        for (MimeMessage letter : mailServer.getReceivedMessages()) {
            if (letter.getSubject().contains(about)) {
                found.add(letter);
            }
        }
        return found;
    }

    private void on(String moment) {
        itIs(OffsetDateTime.parse(moment).toInstant());
    }

    /** Draft with all that a licence asks for, submitted; the version's id. */
    private String drafted() {
        Visitor writer = login(Person.ITEM_ADMINISTRATOR);
        writer.open("staff/item-draft.xhtml");
        writer.page().fill("#nameZh", NAME);
        writer.page().fill("#nameEn", "Permit to occupy green space");
        writer.page().fill("#itemCode", CODE);
        writer.page().selectOption("#codeScheme", "LOCAL");
        writer.page().fill("#statutoryLimit", "20");
        writer.page().fill("#promisedLimit", "10");
        writer.page().click("#save");
        writer.page().waitForURL("**/staff/item-draft.xhtml?id=*");
        FIELDS.forEach(field -> writer.page().locator("[data-place='fields." + field.split(":", 2)[0] + "']").locator("input, textarea")
                .fill(field.split(":", 2)[1]));
        writer.page().click("#add-material");
        writer.settle();
        writer.page().fill("[id='material:0:name']", "申请表");
        writer.page().selectOption("[id='material:0:form']", "ORIGINAL");
        step(writer, 0, "受理", "ACCEPT", "window-clerk");
        step(writer, 1, "承办", "HANDLE", "handler");
        step(writer, 2, "批准", "DECIDE", "approver");
        writer.page().selectOption("#template", "OWN");
        writer.page().fill("#effectiveFrom", "2026-09-21");
        writer.page().fill("#changedOn", "2026-09-18");
        return submitted(writer);
    }

    private static void step(Visitor writer, int at, String name, String kind, String post) {
        writer.page().click("#add-step");
        writer.page().waitForSelector("[id='step:" + at + ":nameZh']");
        writer.settle();
        writer.page().fill("[id='step:" + at + ":nameZh']", name);
        writer.page().selectOption("[id='step:" + at + ":kind']", kind);
        writer.settle();
        writer.page().selectOption("[id='step:" + at + ":post']", post);
        writer.settle();
    }

    private String changed() {
        Visitor writer = login(Person.ITEM_ADMINISTRATOR);
        writer.open("staff/items.xhtml?text=" + CODE);
        writer.page().click("#items button:has-text('变更')");
        writer.page().waitForURL("**/staff/item-draft.xhtml?id=*");
        writer.page().fill("#promisedLimit", "6");
        writer.page().fill("#effectiveFrom", "2026-10-08");
        writer.page().fill("#changedOn", "2026-09-28");
        writer.page().fill("#changeReason", "优化流程，压缩时限");
        writer.page().fill("#changeBasis", "区政府〔2026〕12 号");
        return submitted(writer);
    }

    private static String submitted(Visitor writer) {
        writer.page().click("#submit");
        writer.page().click(".ui-confirm-dialog:visible .ui-confirmdialog-yes");
        writer.page().waitForURL("**/staff/item-version.xhtml?id=*");
        return writer.page().url().replaceFirst(".*id=(\\d+).*", "$1");
    }

    private void theChainAgrees(String version) {
        for (Person who : List.of(Person.LEGAL_SECTION, Person.CENTRE_MANAGER, Person.LEGAL_OFFICE)) {
            Visitor reviewer = login(who);
            reviewer.open("staff/item-version.xhtml?id=" + version);
            reviewer.opinion("于法有据，要素齐全，同意。");
            assertThat(reviewer.pressAndConfirm("agree")).contains(who == Person.LEGAL_OFFICE ? "已确认公布" : "已同意");
        }
    }

    @Override
    protected String accepted(String subject) {
        Visitor clerk = login(Person.WINDOW_CLERK);
        clerk.open("staff/register.xhtml");
        clerk.page().selectOption("#item", CODE);
        clerk.page().fill("#subject", subject);
        clerk.page().fill("#name", APPLICANT);
        clerk.page().fill("#email", ADDRESS);
        clerk.page().click("#save");
        clerk.page().waitForURL("**/staff/case.xhtml?number=*");
        String number = clerk.words("p.lead");
        assertThat(clerk.press("agree")).contains("已受理");
        return number;
    }

    private void sent(String number) {
        Visitor clerk = login(Person.WINDOW_CLERK);
        clerk.open("staff/notices.xhtml?text=" + number);
        assertThat(clerk.words("#notice-list")).contains("2026-10-13", number).doesNotContain("已逾期");
        clerk.page().check("input[name=chosen]");
        assertThat(clerk.pressAndConfirm("send")).contains("已发送 1 条");
    }

    private String progress(String number) {
        Visitor anyone = visitor();
        anyone.open("index.xhtml?number=" + number);
        return anyone.words("#answer");
    }

    private List<String> versions() {
        return database().rows("select v.version, v.state, v.effective_from, v.effective_until, (select string_agg(r.outcome, ' ' order by r.id) from item_review r"
                + " where r.version_id = v.id) from item_version v where v.item_code = ? order by v.version", CODE);
    }

    /** Item version, state and the end of the leading limit, in Shanghai. */
    private String standing(String number) {
        return database().rows("select v.version, c.state, c.due_at at time zone 'Asia/Shanghai' from approval_case c join item_version v"
                + " on v.id = c.item_version_id where c.case_number = ?", number).get(0);
    }

    private List<String> notices() {
        return database().rows("select c.case_number, n.kind, n.channel, n.state, n.due_on from notice n join approval_case c on c.id = n.case_id"
                + " join item_version v on v.id = n.item_version_id where v.item_code = ? order by n.id", CODE);
    }

    private void set(String name, String value) {
        new ServerProperty(ground(), "daylight.mail." + name).set(value);
    }
}
