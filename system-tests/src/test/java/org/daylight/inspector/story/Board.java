package org.daylight.inspector.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daylight.ground.Ground;

/** The supervision board as its page shows it to a person who has logged in, read without a browser. */
record Board(String page) {
    private static final Pattern LOGIN_FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");

    /** Logs in with the demo password. */
    static Board seenBy(String person, Ground ground) {
        HttpClient visitor = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).followRedirects(HttpClient.Redirect.NORMAL)
                .cookieHandler(new Cookies()).connectTimeout(Duration.ofSeconds(30)).build();
        String login = answer(visitor, HttpRequest.newBuilder(ground.home().resolve("/supervision/board.xhtml")).GET());
        Matcher form = LOGIN_FORM.matcher(login);
        assertThat(form.find()).as("a login form in %s", login).isTrue();
        return new Board(answer(visitor, HttpRequest.newBuilder(URI.create(form.group(1).replace("&amp;", "&")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=" + person + "&password=daylight&credentialId="))));
    }

    long cases(String department) {
        return linked("department=" + department);
    }

    long closedLate(String department) {
        return linked("department=" + department + "&open=false&late=true");
    }

    long withLight(String department, String light) {
        return linked("department=" + department + "&light=" + light);
    }

    /** The number on the link that leads to the list of these cases. */
    private long linked(String filter) {
        Matcher link = Pattern.compile("<a href=\"/staff/cases\\.xhtml\\?" + Pattern.quote(filter.replace("&", "&amp;")) + "\">([\\d,]+)</a>").matcher(page);
        assertThat(link.find()).as("a number linked to %s in %s", filter, page).isTrue();
        return Long.parseLong(link.group(1).replace(",", ""));
    }

    private static String answer(HttpClient visitor, HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = visitor.send(request.timeout(Duration.ofMinutes(2)).build(), BodyHandlers.ofString());
            assertThat(response.statusCode()).as("%s %s", response, response.body()).isEqualTo(200);
            return response.body();
        } catch (IOException broken) {
            throw new IllegalStateException("No answer", broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", interrupted);
        }
    }

    /** As browsers do, takes this machine for a safe place, and speaks of cookies without quotes. */
    private static final class Cookies extends CookieManager {
        private Cookies() {
            super(null, CookiePolicy.ACCEPT_ALL);
        }

        @Override
        public void put(URI from, Map<String, List<String>> headers) throws IOException {
            super.put(from, headers);
            for (HttpCookie cookie : getCookieStore().getCookies()) {
                cookie.setSecure(false);
                cookie.setVersion(0);
            }
        }
    }
}
