package org.daylight.authority;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A share as an exact fraction. Its percentage is cut off, never rounded up: 1999 of 2000 are 99.9 %, not 100 %.
 *
 * @param part  of the whole; 0 to {@code whole}
 * @param whole 0: there is nothing to have a share of
 */
public record Rate(long part, long whole) {
    private static final int DECIMALS = 1;

    public Rate {
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException(part + " of " + whole);
        }
    }

    /** True where at least so many percent are reached, exactly; false of nothing. */
    public boolean reaches(int percent) {
        return whole > 0 && part * 100 >= whole * (long) percent;
    }

    /** With one decimal, cut off; null of nothing. */
    public BigDecimal percent() {
        return whole == 0 ? null : BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.DOWN);
    }
}
