package org.daylight.press;

import java.time.LocalDate;
import java.util.stream.Collectors;

/** Dates as documents write them. */
public final class ChineseDates {
    private static final String DIGITS = "〇一二三四五六七八九";

    private ChineseDates() {
    }

    /** 2026-11-21 gives 二〇二六年十一月二十一日. */
    public static String written(LocalDate date) {
        String year = String.valueOf(date.getYear()).chars().mapToObj(digit -> digit(digit - '0')).collect(Collectors.joining());
        return year + "年" + upTo99(date.getMonthValue()) + "月" + upTo99(date.getDayOfMonth()) + "日";
    }

    private static String upTo99(int number) {
        int tens = number / 10;
        int ones = number % 10;
        return (tens > 1 ? digit(tens) : "") + (tens > 0 ? "十" : "") + (ones > 0 ? digit(ones) : "");
    }

    private static String digit(int value) {
        return DIGITS.substring(value, value + 1);
    }
}
