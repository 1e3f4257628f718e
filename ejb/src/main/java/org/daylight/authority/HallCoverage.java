package org.daylight.authority;

/**
 * How far a department's items in force on a day are in a hall.
 *
 * @param items            all of them: mandatory, optional and exempt
 * @param mandatoryEntered of the mandatory ones
 * @param optionalEntered  of the optional ones
 * @param withoutReason    mandatory ones that have not entered and for which nothing was approved
 */
public record HallCoverage(String code, String nameZh, String nameEn, long items, long mandatory, long optional, long exempt, long mandatoryEntered,
                           long optionalEntered, long withoutReason) {

    /** Counts mandatory items only (C16). */
    public Rate coverage() {
        return new Rate(mandatoryEntered, mandatory);
    }

    /** Items that have not entered, exempt ones left out (ITM-34). */
    public long notEntered() {
        return mandatory + optional - mandatoryEntered - optionalEntered;
    }
}
