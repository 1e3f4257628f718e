package org.daylight.inspector.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.Cookie;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What the identity provider left in the browsers of those who have logged in. */
final class KnownLogins {
    private static final String IDENTITY = "/realms/";

    private final Map<Person, List<Cookie>> cookies = new EnumMap<>(Person.class);

    void keep(Person person, BrowserContext browser) {
        cookies.put(person, browser.cookies().stream().filter(cookie -> cookie.path.startsWith(IDENTITY)).toList());
    }

    /** Nothing where the person has not logged in yet. */
    void bring(Person person, BrowserContext browser) {
        browser.addCookies(cookies.getOrDefault(person, List.of()));
    }
}
