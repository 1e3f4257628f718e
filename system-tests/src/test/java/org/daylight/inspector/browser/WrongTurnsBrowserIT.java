package org.daylight.inspector.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import org.daylight.kernel.Article;
import org.junit.jupiter.api.Test;

/** What is refused is said in words, and nothing typed is lost. */
class WrongTurnsBrowserIT extends BrowserTest {
    private static final String SUMMARY = "async answer => [answer.status, (answer.headers.get('Content-Type') || '').split(';')[0],"
            + " (await answer.clone().json().catch(() => ({}))).code].join(' ')";


    @Test
    @Article("ACC-01")
    void a_registration_without_what_is_required_says_so_at_the_fields_and_keeps_the_rest() {
        Visitor clerk = login(Person.WINDOW_CLERK);
        clerk.open("staff/register.xhtml");
        clerk.page().fill("#phone", "0431-12345");
        clerk.page().click("#save");
        clerk.settle();
        assertThat(clerk.words("#item-message")).contains("请选择申请事项");
        assertThat(clerk.words("#subject-message")).contains("请填写事由");
        assertThat(clerk.words("#name-message")).contains("请填写申请人");
        assertThat(clerk.page().inputValue("#phone")).isEqualTo("0431-12345");
        assertThat(clerk.page().getAttribute("#subject", "aria-invalid")).isEqualTo("true");
        clerk.page().waitForSelector("#item-search:focus");
        clerk.shoot("register-incomplete");
        clerk.shootPhone("register-incomplete");
        clerk.type("施工许可");
        clerk.key("Enter");
        clerk.page().waitForSelector("#notice-sheet");
        clerk.settle();
        assertThat(clerk.words("main")).doesNotContain("请选择申请事项");
        clerk.key("Enter");
        clerk.settle();
        assertThat(clerk.page().inputValue("#item-search")).as("the item stays in the search").contains("施工许可");
    }

    @Test
    @Article("FLW-11")
    void a_no_without_concrete_reasons_is_refused_and_the_words_stay() {
        String number = accepted("无理由的不同意");
        Visitor handler = login(Person.HANDLER);
        handler.openCase(number);
        handler.page().click("#disagree");
        assertThat(handler.words("#reason-missing")).contains("须写明具体理由");
        handler.shootAll("no-without-reason");
        handler.opinion("不行");
        assertThat(handler.pressAndConfirm("disagree")).contains("具体理由");
        assertThat(handler.page().inputValue("#opinion")).isEqualTo("不行");
        handler.shoot("no-with-short-reason");
        assertThat(state(number)).isEqualTo("ACCEPTED");
    }

    @Test
    @Article("FLW-11")
    void who_comes_second_is_told_keeps_the_words_and_may_load_what_is_new() {
        String number = accepted("两人同时办理");
        Visitor second = login(Person.SECOND_HANDLER);
        second.openCase(number);
        second.opinion("我的意见：图纸缺一页，请申请人说明。");
        Visitor first = login(Person.HANDLER);
        first.openCase(number);
        first.opinion("需要申请人补充勘察报告，先行中止。");
        first.pressAndConfirm("suspend");
        first.shootAll("case-suspended");
        assertThat(second.press("agree")).contains("他人刚刚办理了此件");
        assertThat(second.words(".stale")).contains("您已填写的意见会保留");
        assertThat(second.page().inputValue("#opinion")).startsWith("我的意见");
        second.shoot("stale");
        second.shootPhone("stale");
        second.page().click("#reload");
        second.settle();
        assertThat(second.page().inputValue("#opinion")).startsWith("我的意见");
        assertThat(second.words(".status .light")).isEqualTo("暂停");
        second.shoot("stale-reloaded");
    }

    @Test
    @Article({"FLW-20", "AUT-08"})
    void a_suspended_case_cannot_be_decided_until_it_is_resumed() {
        String number = accepted("中止后不能决定");
        act(Person.HANDLER, number, "材料齐全，建议准予。");
        act(Person.REVIEWER, number, "同意承办意见。");
        Visitor approver = login(Person.APPROVER);
        approver.openCase(number);
        Visitor stale = login(Person.APPROVER);
        stale.openCase(number);
        approver.opinion("需要专家评审，中止办理时限。");
        assertThat(approver.pressAndConfirm("suspend")).contains("时限已中止");
        assertThat(approver.page().locator("#agree").count()).isZero();
        assertThat(approver.words(".step")).contains("恢复时限");
        stale.opinion("符合条件，准予。");
        assertThat(stale.pressAndConfirm("agree")).contains("他人刚刚办理了此件");
        assertThat(state(number)).isEqualTo("REVIEWED");
        assertThat(approver.press("resume")).contains("时限已恢复");
        approver.opinion("评审通过，准予许可。");
        assertThat(approver.pressAndConfirm("agree")).contains("已准予");
    }

    @Test
    @Article({"FLW-11", "FLW-20"})
    void a_program_that_fills_the_form_is_refused_with_status_and_code() {
        String number = accepted("程序提交的意见");
        Visitor handler = login(Person.HANDLER);
        handler.openCase(number);
        assertThat(answerOfForm(handler, "不")).isEqualTo("422 application/problem+json case.reason-required");
        act(Person.HANDLER, number, "材料齐全，建议准予。");
        assertThat(answerOfForm(handler, "材料不齐全，缺少图纸。")).isEqualTo("409 application/problem+json case.stale-version");
        assertThat(answerOf(handler, "staff/case.xhtml?number=XK-0001-20261123-999")).isEqualTo("404 application/problem+json case.unknown");
        assertThat(state(number)).isEqualTo("HANDLED");
    }

    private static Object answerOf(Visitor visitor, String path) {
        return visitor.page().evaluate("path => fetch('/' + path, {headers: {Accept: 'application/problem+json'}}).then(" + SUMMARY + ")", path);
    }

    /** What the form of the page, sent with this opinion and a "no", is answered. */
    private static Object answerOfForm(Visitor visitor, String opinion) {
        return visitor.page().evaluate("""
                opinion => {
                  const form = document.querySelector('#opinion').form, fields = new URLSearchParams(new FormData(form));
                  fields.set('opinion', opinion);
                  fields.set('disagree', '');
                  return fetch(form.action, {method: 'POST', body: fields, headers: {Accept: 'application/problem+json'}}).then(%s);
                }""".formatted(SUMMARY), opinion);
    }

    @Test
    @Article({"AUT-08", "AUT-13", "AUT-14"})
    void a_role_that_has_no_part_sees_no_action_and_no_page() {
        String number = accepted("无权办理");
        for (Person who : List.of(Person.WINDOW_CLERK, Person.REVIEWER, Person.SUPERVISOR)) {
            Visitor person = login(who);
            assertThat(person.openCase(number)).isEqualTo(200);
            assertThat(person.page().locator("#agree, #disagree, #close").count()).as(who.username()).isZero();
            person.shoot("no-step-" + who.username());
        }
        Visitor clerk = login(Person.WINDOW_CLERK);
        for (String closed : List.of("admin/assessment.xhtml", "admin/", "supervision/board.xhtml", "supervision/journal.xhtml", "supervision/")) {
            assertThat(clerk.open(closed)).as(closed).isEqualTo(403);
            assertThat(clerk.words("h1")).isEqualTo("您没有权限打开此页");
        }
        clerk.shootAll("denied");
        assertThat(login(Person.SUPERVISOR).open("admin/assessment.xhtml")).isEqualTo(403);
    }

    @Test
    @Article("AUT-08")
    void a_clerk_of_another_department_does_not_see_the_case() {
        String number = accepted("他部门看不见的办件");
        Visitor clerk2 = login(Person.CLERK_OF_ANOTHER_DEPARTMENT);
        assertThat(clerk2.openCase(number)).isIn(403, 404);
        assertThat(clerk2.words("main")).doesNotContain("他部门看不见的办件");
        clerk2.shoot("case-of-other-department");
        clerk2.open("staff/cases.xhtml?text=" + number);
        assertThat(clerk2.words("#cases")).contains("没有符合条件的记录");
        clerk2.shoot("cases-empty");
        clerk2.shootPhone("cases-empty");
    }

    @Test
    @Article("OPN-05")
    void an_unknown_number_and_an_unknown_certificate_are_said_to_be_unknown() {
        Visitor anyone = visitor();
        assertThat(anyone.open("index.xhtml?number=XK-0001-20261123-999")).isEqualTo(200);
        assertThat(anyone.words("#answer")).contains("没有查到这个办件", "XK-0001-20261123-999");
        anyone.shootAll("progress-unknown");
        assertThat(anyone.open("verify.xhtml?code=ABCD-1234")).isEqualTo(200);
        assertThat(anyone.words("#answer")).contains("未查到该证照");
        anyone.shootAll("verify-unknown");
        assertThat(anyone.open("nowhere.xhtml")).isEqualTo(404);
        anyone.shootAll("unknown-page");
        Visitor handler = login(Person.HANDLER);
        assertThat(handler.openCase("XK-0001-20261123-999")).isEqualTo(404);
        assertThat(handler.words("main")).contains("未找到该办件");
        handler.shoot("case-unknown");
    }

    @Test
    @Article("AUT-10")
    void a_session_that_has_expired_is_said_and_the_work_goes_on_after_it() {
        String number = accepted("会话过期");
        Visitor handler = login(Person.HANDLER);
        handler.openCase(number);
        handler.opinion("会话过期前写下的意见，请保留。");
        handler.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("DAYLIGHT"));
        handler.page().click("#agree");
        handler.settle();
        handler.faults().removeIf(fault -> fault.contains("openid-connect/auth") && fault.contains("connect-src 'self'"));
        handler.shoot("session-expired");
        handler.shootPhone("session-expired");
        assertThat(handler.page().locator("#trouble:visible, .notice:visible, .ui-messages-error-summary:visible").count()).isPositive();
        assertThat(state(number)).isEqualTo("ACCEPTED");
        handler.page().click("#trouble a");
        PlaywrightAssertions.assertThat(handler.page().locator("#opinion")).hasValue("", new LocatorAssertions.HasValueOptions().setTimeout(60_000));
        PlaywrightAssertions.assertThat(handler.page().locator("#trouble")).isHidden();
        assertThat(handler.page().url()).endsWith("number=" + number);
        assertThat(handler.page().locator("#agree").count()).isEqualTo(1);
    }

    private void act(Person who, String number, String opinion) {
        Visitor person = login(who);
        person.openCase(number);
        person.opinion(opinion);
        person.press("agree");
    }

    private String state(String number) {
        return database().rows("select state from approval_case where case_number = ?", number).get(0);
    }
}
