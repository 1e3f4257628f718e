package org.daylight.press;

import org.daylight.organisation.SealKind;
import org.daylight.organisation.SealLine;

/**
 * A seal as it is printed on a sheet.
 *
 * @param widthMm  null for an electronic one, which is printed round, 42 mm wide
 * @param heightMm the same
 * @param ownLayout follows a higher rule (从其规定) and not the district's layout
 */
public record SealImpression(SealKind kind, String inscription, Integer widthMm, Integer heightMm, boolean ownLayout) {

    public static SealImpression of(SealLine seal) {
        return new SealImpression(seal.kind(), seal.inscription(), seal.widthMm(), seal.heightMm(), seal.ownRules() != null);
    }
}
