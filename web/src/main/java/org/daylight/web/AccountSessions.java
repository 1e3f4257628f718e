package org.daylight.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpSession;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which account is signed in where: a session stays with the account and the browser it began with, and whoever is signed in twice is told.
 * Holds as many entries as the server has sessions.
 *
 * @article AUT-12 (004 art. 34(2))
 */
@ApplicationScoped
public class AccountSessions {

    private record Holder(String account, String browser) {
    }

    private final Map<String, Holder> sessions = new ConcurrentHashMap<>();

    /** What a look at a session found. */
    enum Finding {
        FIRST, KNOWN, SECOND, FOREIGN
    }

    /** {@code FOREIGN} where the session began with another account or browser. */
    Finding look(HttpSession session, String account, String browser) {
        Holder now = new Holder(account, browser == null ? "" : browser);
        Holder before = sessions.putIfAbsent(session.getId(), now);
        if (before == null) {
            forgetIfOver(session);
            return isElsewhere(session.getId(), account) ? Finding.SECOND : Finding.FIRST;
        }
        return before.equals(now) ? Finding.KNOWN : Finding.FOREIGN;
    }

    /** One that ended between the request and this look was told of already: kept, it would stay for good. */
    private void forgetIfOver(HttpSession session) {
        try {
            session.getCreationTime();
        } catch (IllegalStateException over) {
            ended(session.getId());
        }
    }

    /** True where the account is signed in in another session too. */
    boolean isElsewhere(String sessionId, String account) {
        return sessions.entrySet().stream().anyMatch(entry -> !entry.getKey().equals(sessionId) && entry.getValue().account().equals(account));
    }

    void ended(String sessionId) {
        sessions.remove(sessionId);
    }

    void renamed(String before, String after) {
        Holder holder = sessions.remove(before);
        if (holder != null) {
            sessions.put(after, holder);
        }
    }
}
