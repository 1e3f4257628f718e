package org.daylight.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Proxy;
import org.daylight.kernel.Article;
import org.daylight.web.AccountSessions.Finding;
import org.junit.jupiter.api.Test;

@Article("AUT-12")
class AccountSessionsTest {
    private final AccountSessions sessions = new AccountSessions();

    @Test
    void a_session_stays_with_the_account_and_the_browser_it_began_with() {
        assertThat(sessions.look(session("1"), "clerk", "Firefox")).isEqualTo(Finding.FIRST);
        assertThat(sessions.look(session("1"), "clerk", "Firefox")).isEqualTo(Finding.KNOWN);
        assertThat(sessions.look(session("1"), "clerk", "curl")).isEqualTo(Finding.FOREIGN);
        assertThat(sessions.look(session("1"), "handler", "Firefox")).isEqualTo(Finding.FOREIGN);
        assertThat(sessions.look(session("1"), "clerk", null)).isEqualTo(Finding.FOREIGN);
    }

    @Test
    void an_account_at_two_places_is_told_until_one_of_them_ends() {
        sessions.look(session("1"), "clerk", "Firefox");
        assertThat(sessions.isElsewhere("1", "clerk")).isFalse();
        assertThat(sessions.look(session("2"), "clerk", "Firefox")).isEqualTo(Finding.SECOND);
        assertThat(sessions.look(session("3"), "handler", "Firefox")).isEqualTo(Finding.FIRST);
        assertThat(sessions.isElsewhere("1", "clerk")).isTrue();
        sessions.ended("2");
        assertThat(sessions.isElsewhere("1", "clerk")).isFalse();
    }

    @Test
    void a_session_under_a_new_id_is_the_same_session() {
        sessions.look(session("1"), "clerk", "Firefox");
        sessions.renamed("1", "2");
        assertThat(sessions.look(session("2"), "clerk", "Firefox")).isEqualTo(Finding.KNOWN);
        sessions.renamed("unknown", "3");
        assertThat(sessions.look(session("3"), "clerk", "Firefox")).isEqualTo(Finding.SECOND);
    }

    @Test
    void a_session_that_ends_while_it_is_looked_at_is_not_kept() {
        sessions.look(session("1", true), "clerk", "Firefox");
        assertThat(sessions.isElsewhere("2", "clerk")).isFalse();
    }

    private static HttpSession session(String id) {
        return session(id, false);
    }

    private static HttpSession session(String id, boolean over) {
        return (HttpSession) Proxy.newProxyInstance(HttpSession.class.getClassLoader(), new Class<?>[] {HttpSession.class}, (self, method, arguments) -> {
            if (over && method.getName().equals("getCreationTime")) {
                throw new IllegalStateException("over");
            }
            return method.getName().equals("getId") ? id : (Object) 0L;
        });
    }
}
