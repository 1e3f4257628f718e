package org.daylight.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** The language of this request: Chinese, whatever the browser prefers, unless the person chose English. */
@Named
@RequestScoped
public class Language {

    static final String COOKIE = "daylight-language";
    static final String ENGLISH = "en";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Inject
    HttpServletRequest request;

    private boolean english;
    private ResourceBundle texts;

    @PostConstruct
    void choose() {
        english = cookies().anyMatch(cookie -> COOKIE.equals(cookie.getName()) && ENGLISH.equals(cookie.getValue()));
        texts = texts(english);
    }

    static ResourceBundle texts(boolean english) {
        return ResourceBundle.getBundle("org.daylight.web.messages", english ? Locale.ENGLISH : Locale.ROOT, NO_FALLBACK);
    }

    private Stream<Cookie> cookies() {
        return request.getCookies() == null ? Stream.empty() : Arrays.stream(request.getCookies());
    }

    public boolean isEnglish() {
        return english;
    }

    public Locale getLocale() {
        return localeOf(english);
    }

    static Locale localeOf(boolean english) {
        return english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    /** As {@code lang} attributes name it. */
    public String getTag() {
        return english ? "en" : "zh-CN";
    }

    /** The address of the page that was asked for, to come back to. */
    public String getHere() {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String query = request.getQueryString();
        return LocalPath.of((failed == null ? request.getRequestURI() : failed) + (query == null ? "" : "?" + query));
    }

    /** All words of the pages, by key. */
    @Produces
    @Named("t")
    public ResourceBundle getTexts() {
        return texts;
    }

    /** The sentence of the key with its blanks filled in. */
    public String say(String key, Object... arguments) {
        return new MessageFormat(texts.getString(key), getLocale()).format(arguments);
    }

    /** One of two names; the Chinese one where there is no English one, and the other way round. */
    public String pick(String chinese, String englishName) {
        if (english) {
            return englishName == null ? chinese : englishName;
        }
        return chinese == null ? englishName : chinese;
    }
}
