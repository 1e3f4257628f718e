package org.daylight.web;

import java.util.ArrayList;
import java.util.List;

/** A text broken into lines of a picture, where nothing else breaks lines. */
final class TextLines {

    private static final int MOST = 3;

    private TextLines() {
    }

    /**
     * Lines that fit, three at most; what is beyond is left out and ends with an ellipsis. Chinese breaks anywhere, other words at blanks where they can.
     *
     * @param width    in pixels
     * @param fontSize in pixels; a Chinese character is as wide, any other a little over half
     */
    static List<String> of(String text, int width, int fontSize) {
        List<String> lines = new ArrayList<>();
        String rest = text == null ? "" : text.strip();
        while (!rest.isEmpty() && lines.size() < MOST) {
            int end = fitting(rest, width, fontSize);
            lines.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        if (!rest.isEmpty()) {
            String last = lines.get(MOST - 1);
            lines.set(MOST - 1, last.substring(0, Math.max(0, last.length() - 1)) + "…");
        }
        return lines;
    }

    private static int fitting(String text, int width, int fontSize) {
        double used = 0;
        int blank = 0;
        for (int i = 0; i < text.length(); i++) {
            used += text.charAt(i) < 0x2000 ? fontSize * 0.58 : fontSize;
            if (used > width) {
                return text.charAt(i) < 0x2000 && blank > 0 ? blank : Math.max(1, i);
            }
            blank = text.charAt(i) == ' ' ? i : blank;
        }
        return text.length();
    }
}
