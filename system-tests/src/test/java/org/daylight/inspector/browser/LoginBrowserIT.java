package org.daylight.inspector.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.daylight.kernel.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The front door and the login. */
@Article("AUT-14")
class LoginBrowserIT extends BrowserTest {

    @Test
    void the_public_home_is_chinese_and_needs_no_login() {
        Page page = visitor();
        Response answer = page.navigate(address(""));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(page.locator("html").getAttribute("lang")).startsWith("zh");
        assertThat(page.locator("body").innerText()).contains("阳光审批");
        screenshot(page, "home");
    }

    @ParameterizedTest
    @EnumSource(Person.class)
    void each_person_gets_in_and_is_greeted(Person person) {
        Page page = login(person);
        assertThat(page.url()).startsWith(address(""));
        assertThat(page.locator("body").innerText()).contains("阳光审批").doesNotContain("Internal Server Error");
        screenshot(page, "start-" + person.username());
    }

    @Test
    void the_login_page_is_chinese() {
        Page page = visitor();
        page.navigate(address("staff/start.xhtml"));
        assertThat(page.locator("#kc-login").innerText()).contains("登录");
        screenshot(page, "login");
    }

    @Test
    void a_clerk_does_not_get_into_administration() {
        Page page = login(Person.WINDOW_CLERK);
        assertThat(page.navigate(address("admin/assessment.xhtml")).status()).isEqualTo(403);
        screenshot(page, "denied");
    }
}
