package org.daylight.cases;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.daylight.kernel.Problem;

/**
 * Number of a native case (办件编号): item code, day of registration and a serial of four digits that begins anew each day. Example: the 68th
 * application of 2022-06-23 for item {@code 12441500196720244T3442199806003} is {@code 12441500196720244T3442199806003202206230068}.
 *
 * @article ACC-13 (004 art. 29)
 */
public record CaseNumber(String value) {
    private static final int LAST_SERIAL = 9_999;

    /**
     * @param day    in Asia/Shanghai
     * @param serial from 1; {@code case.numbers-used-up} (422) beyond 9,999
     */
    public static CaseNumber of(String itemCode, LocalDate day, int serial) {
        if (serial < 1 || serial > LAST_SERIAL) {
            throw new Problem(Problem.Kind.REFUSED, "case.numbers-used-up", "ACC-13", LAST_SERIAL);
        }
        return new CaseNumber(itemCode + DateTimeFormatter.BASIC_ISO_DATE.format(day) + "%04d".formatted(serial));
    }

    @Override
    public String toString() {
        return value;
    }
}
