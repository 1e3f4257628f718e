package org.daylight.cards;

import java.util.Arrays;
import java.util.List;

/** Kinds of cards, named as the signals of the profile that propose them. */
public enum CardKind {
    /** 黄牌 (000 art. 20) */
    YELLOW_CARD("黄牌"),
    /** 红牌 (000 art. 21) */
    RED_CARD("红牌");

    private final String word;

    CardKind(String word) {
        this.word = word;
    }

    /** Begins the number of a card. */
    public String word() {
        return word;
    }

    /** Codes of the signals that propose cards. */
    public static List<String> codes() {
        return Arrays.stream(values()).map(Enum::name).toList();
    }
}
