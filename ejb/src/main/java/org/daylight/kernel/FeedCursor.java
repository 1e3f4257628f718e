package org.daylight.kernel;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in the feed: after the event {@code id} of the transaction {@code tx}. Opaque outside: version, transaction and id in base64url.
 */
public record FeedCursor(long tx, long id) {
    public static final FeedCursor BEGINNING = new FeedCursor(0, 0);
    private static final Pattern FORM = Pattern.compile("1:(0|[1-9]\\d{0,17}):(0|[1-9]\\d{0,17})");
    private static final int LONGEST = 80;

    /** @param text null or empty: the beginning; {@code feed.bad-cursor} (400) for what no portion ever gave */
    public static FeedCursor parse(String text) {
        if (text == null || text.isEmpty()) {
            return BEGINNING;
        }
        Matcher form = FORM.matcher(decoded(text));
        if (!form.matches()) {
            throw bad();
        }
        return new FeedCursor(Long.parseLong(form.group(1)), Long.parseLong(form.group(2)));
    }

    private static String decoded(String text) {
        try {
            return text.length() > LONGEST ? "" : new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII);
        } catch (IllegalArgumentException notBase64) {
            throw bad();
        }
    }

    private static Problem bad() {
        return new Problem(Problem.Kind.BAD_INPUT, "feed.bad-cursor", "EXC-07");
    }

    @Override
    public String toString() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(("1:" + tx + ":" + id).getBytes(StandardCharsets.US_ASCII));
    }
}
