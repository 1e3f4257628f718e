package org.daylight.web.sheets;

/** A value of a drop-down list: its code, and the name in both languages. */
public record Choice(String code, String nameZh, String nameEn) {

    /** As the list shows it: the name, and the code where the name does not say it. */
    public String label(boolean english) {
        String name = english ? nameEn : nameZh;
        return name.equals(code) ? name : name + " (" + code + ")";
    }

    /** Whether a cell means it: by code, by either name, or as the list shows it in either language. */
    boolean isMeantBy(String text) {
        return text.equalsIgnoreCase(code) || text.equals(nameZh) || text.equalsIgnoreCase(nameEn) || text.equals(label(false))
                || text.equalsIgnoreCase(label(true));
    }
}
