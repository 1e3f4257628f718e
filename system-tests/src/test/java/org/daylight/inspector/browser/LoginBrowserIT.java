package org.daylight.inspector.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.daylight.kernel.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The front door and the login. */
@Article({"AUT-10", "AUT-14"})
class LoginBrowserIT extends BrowserTest {

    @Test
    void the_public_home_is_chinese_and_needs_no_login() {
        Visitor anyone = visitor();
        assertThat(anyone.open("")).isEqualTo(200);
        assertThat(anyone.page().getAttribute("html", "lang")).isEqualTo("zh-CN");
        assertThat(anyone.words("body")).contains("阳光审批", "办件查询");
        anyone.shootAll("home");
    }

    @ParameterizedTest
    @EnumSource(value = Person.class, mode = EnumSource.Mode.EXCLUDE, names = {"NEWCOMER", "APPLICANT", "COMPANY", "AGENT"})
    void each_person_gets_in_and_the_day_begins_on_the_right_page(Person person) {
        Visitor staff = stranger().login(person);
        String path = staff.page().url().substring(ground().home().toString().length());
        switch (person) {
            case WINDOW_CLERK, CLERK_OF_ANOTHER_DEPARTMENT, HANDLER, SECOND_HANDLER, REVIEWER, APPROVER -> assertThat(path).isEqualTo("staff/work.xhtml");
            case SUPERVISOR, SECOND_SUPERVISOR, DEPARTMENT_SUPERVISOR -> assertThat(path).isEqualTo("supervision/index.xhtml");
            case ADMINISTRATOR -> assertThat(path).isEqualTo("admin/assessment.xhtml");
            case AUDIT_ADMINISTRATOR -> assertThat(path).isEqualTo("staff/alerts.xhtml");
            default -> assertThat(path).matches("(staff|admin)/[a-z-]+\\.xhtml");
        }
        assertThat(staff.words(".person-name")).isEqualTo(database().rows("select name_zh from staff where username = ?", person.username()).get(0));
        staff.shoot("start-" + person.username());
    }

    @Test
    void the_login_page_is_chinese_and_says_when_the_password_is_wrong() {
        Visitor clerk = visitor();
        clerk.open("staff/work.xhtml");
        assertThat(clerk.words("body")).contains("用户名", "密码", "登录");
        clerk.shoot("login");
        clerk.shootPhone("login");
        clerk.page().fill("#username", "nobody");
        clerk.page().fill("#password", "wrong");
        clerk.page().click("#kc-login");
        clerk.page().waitForURL("**/login-actions/**");
        assertThat(clerk.words("body")).contains("无效的用户名或密码");
        clerk.shoot("login-refused");
    }

    @Test
    void who_must_log_in_first_comes_to_the_address_that_was_asked_for() {
        Visitor handler = visitor();
        handler.open("staff/cases.xhtml?light=OVERDUE&text=%E6%BB%A8%E6%B1%9F");
        handler.fillLogin(Person.HANDLER);
        handler.page().waitForURL(ground().home() + "staff/**");
        assertThat(handler.page().url()).endsWith("/staff/cases.xhtml?light=OVERDUE&text=%E6%BB%A8%E6%B1%9F");
        assertThat(handler.page().inputValue("input[name=text]")).isEqualTo("滨江");
        handler.open("staff/cases.xhtml");
        assertThat(handler.page().inputValue("input[name=text]")).isEmpty();
    }

    @Test
    void logging_out_ends_the_session_here_and_at_the_identity_provider() {
        Visitor clerk = stranger().login(Person.WINDOW_CLERK);
        Visitor thief = visitor();
        thief.context().addCookies(clerk.context().cookies(ground().home().toString()));
        assertThat(thief.open("staff/work.xhtml")).isEqualTo(200);
        assertThat(thief.words(".person-name")).isEqualTo("王丽华");
        clerk.page().click("#logout");
        clerk.page().waitForURL(ground().home().toString());
        assertThat(clerk.page().locator(".person").count()).isZero();
        for (Visitor outside : List.of(clerk, thief)) {
            outside.open("staff/work.xhtml");
            assertThat(outside.page().locator("#kc-login").count()).isEqualTo(1);
        }
    }
}
