package org.daylight.cards;

/** Who answers for the matter at a level; as a command only level and user name are read. @param nameZh null: no longer known, or a command */
public record ResponsiblePerson(ResponsibleLevel level, String username, String nameZh, String nameEn) {
    public ResponsiblePerson(ResponsibleLevel level, String username) {
        this(level, username, null, null);
    }
}
