package org.daylight.supervision.control;

import java.util.List;

/**
 * What a detector can see, and the rules that say so in the shipped profiles. A rule fires where the profile of the matter has it, so that one detector serves every
 * profile.
 */
public enum Seen {
    NOT_ACCEPTED("VF-01"), DENIED("VF-02"), SUPPLEMENT_ASKED("VF-03"), CONTESTED("VF-04"), REVOKED("VF-05"),
    NOT_PUBLIC("YC-02", "PV-05"), PUBLISHED_LATE("PV-05"), NO_FORM("YC-03"), NO_REASONS("YC-05"), RESULT_NOT_PUBLIC("YC-07"),
    DATA_WRONG("YC-10", "AL-02"), DATA_LATE("YC-10", "AL-03"), OUTSIDE("YC-11", "CD-02"), NOT_ENTERED("UV-03"),
    NO_BASIS("RC-03"), STOPPED("RC-04"), ADDED("RC-05", "UV-01"), RESULT_CHANGED("RC-08"), CHARGED("RC-09"),
    BEYOND_AUTHORITY("PV-03", "CD-04", "PL-01"), ASKED_AGAIN("PV-04"), NOT_REPORTED("UV-05"), AFTERWARDS("CD-01", "AL-05"),
    LAST_DAY("AG-01"), HELD_BACK("AG-02"), IN_BULK("AG-03"), BACK_DATED("AG-04");

    private final List<String> rules;

    Seen(String... rules) {
        this.rules = List.of(rules);
    }

    public List<String> rules() {
        return rules;
    }
}
