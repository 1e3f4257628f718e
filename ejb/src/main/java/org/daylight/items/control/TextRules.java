package org.daylight.items.control;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

/** Of what form short texts are. */
public final class TextRules {
    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9(（][0-9()（） -]{1,24}[0-9](\\s*(转|ext\\.?|#)\\s*[0-9]{1,6})?");
    private static final String BETWEEN = "[,，、;；/]";
    private static final int MOST_NUMBERS = 10;

    private TextRules() {
    }

    /** False where a character cannot be stored: NUL, or half of a surrogate pair. */
    public static boolean isReadable(String text) {
        return text.codePoints().noneMatch(c -> c == 0 || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    /** One telephone number or several, with area code and extension: {@code 0432-62012345 转 801、12345}. */
    static boolean isPhone(String text) {
        String[] numbers = text.split(BETWEEN, MOST_NUMBERS + 1);
        for (String number : numbers) {
            if (!NUMBER.matcher(number.strip()).matches()) {
                return false;
            }
        }
        return numbers.length <= MOST_NUMBERS;
    }

    /** An address of the web, http or https, with a host. */
    static boolean isUrl(String text) {
        try {
            URI uri = new URI(text);
            return ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme())) && uri.getHost() != null;
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }
}
