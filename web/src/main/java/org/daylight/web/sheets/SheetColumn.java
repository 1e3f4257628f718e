package org.daylight.web.sheets;

import java.util.List;

/**
 * A column of a form.
 *
 * @param code     what rooms call it
 * @param note     what to write, in the language of the form; may be empty
 * @param required marked with an asterisk; the room checks it
 * @param choices  of a drop-down list; empty: free text
 */
public record SheetColumn(String code, String labelZh, String labelEn, String note, boolean required, List<Choice> choices) {
    public SheetColumn {
        choices = List.copyOf(choices);
    }

    public String label(boolean english) {
        return english ? labelEn : labelZh;
    }

    /** Whether a heading means this column; the asterisk and blanks do not matter. */
    boolean isMeantBy(String heading) {
        String bare = heading.replace("*", "").strip();
        return bare.equalsIgnoreCase(code) || bare.equals(labelZh) || bare.equalsIgnoreCase(labelEn);
    }

    /** The code of the choice that is meant; the text itself where none is. */
    String coded(String text) {
        return choices.stream().filter(choice -> choice.isMeantBy(text)).findFirst().map(Choice::code).orElse(text);
    }

    /** What a cell shows for a code. */
    public String shown(String code, boolean english) {
        return choices.stream().filter(choice -> choice.code().equals(code)).findFirst().map(choice -> choice.label(english)).orElse(code);
    }
}
