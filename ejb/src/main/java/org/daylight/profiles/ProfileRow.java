package org.daylight.profiles;

/** A row of a section of a profile. Its components are texts, numbers, truths, constants and lists of codes, so that every section is a plain table. */
public interface ProfileRow {

    /** What the row is known by within its section; null where its code is missing. */
    String key();

    /** The key of a row that is known by several codes. */
    static String joined(Object... parts) {
        StringBuilder key = new StringBuilder();
        for (Object part : parts) {
            key.append(key.isEmpty() ? "" : "/").append(part);
        }
        return key.toString();
    }
}
