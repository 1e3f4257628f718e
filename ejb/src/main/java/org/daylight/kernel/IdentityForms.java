package org.daylight.kernel;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.daylight.kernel.IdentityDocument.Kind;

/** Which kind of identity document a number in normal form looks like, and the forms of those that have no published check. */
final class IdentityForms {
    /** ICAO 9303: up to nine letters and digits; here with one digit at least and no shorter than any that is in use. */
    static final Pattern PASSPORT = Pattern.compile("(?=.*[0-9])[0-9A-Z]{6,9}");
    static final Pattern OFFICER_CARD = Pattern.compile("\\p{IsHan}{1,4}字第?[0-9]{4,10}号?");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{13,22}X?");
    private static final Pattern EIGHTEEN = Pattern.compile("[0-9A-Z]{18}");
    private static final Pattern HYPHENED = Pattern.compile("[0-9A-Z]{8}-[0-9X]");
    private static final Pattern OLD_FOREIGN = Pattern.compile("[A-Z]{3}[0-9]{12}");
    private static final Pattern NEW_FOREIGN = Pattern.compile("9[0-9]{16}[0-9X]");

    private IdentityForms() {
    }

    static Kind kind(String number) {
        if (EIGHTEEN.matcher(number).matches()) {
            return ofEighteen(number);
        }
        if (DIGITS.matcher(number).matches()) {
            return Kind.CITIZEN_ID;
        }
        if (HYPHENED.matcher(number).matches() || OrganisationCode.flaw("", number).isEmpty()) {
            return Kind.ORGANISATION_CODE;
        }
        if (OLD_FOREIGN.matcher(number).matches()) {
            return Kind.FOREIGN_RESIDENCE;
        }
        return PASSPORT.matcher(number).matches() ? Kind.PASSPORT : OFFICER_CARD.matcher(number).matches() ? Kind.OFFICER_CARD : Kind.OTHER;
    }

    /** Digits and nothing else may be a unit's or a person's: a unit's where nothing is wrong with that, a person's where they hold a day. */
    private static Kind ofEighteen(String number) {
        if (!DIGITS.matcher(number).matches() || CreditCode.flaw("", number).isEmpty()) {
            return Kind.CREDIT_CODE;
        }
        boolean born = CitizenId.birthDate(number.substring(6, 14)).isPresent();
        if (NEW_FOREIGN.matcher(number).matches()) {
            return born ? Kind.FOREIGN_RESIDENCE : Kind.CREDIT_CODE;
        }
        boolean nearlyUnit = CreditCode.flaw("", number).filter(flaw -> flaw.code().equals("credit-code.check")).isPresent();
        return !born && nearlyUnit ? Kind.CREDIT_CODE : Kind.CITIZEN_ID;
    }

    /** Since 2023: 9, place of issue (2), nationality (3), date of birth (8), serial (3), check as of a citizen's number; before that only a form. */
    static Optional<Finding> foreignResidence(String place, String number, LocalDate today) {
        if (OLD_FOREIGN.matcher(number).matches()) {
            return Optional.empty();
        }
        if (!NEW_FOREIGN.matcher(number).matches()) {
            return Optional.of(Finding.of(place, "foreign-residence.form", "FLW-12"));
        }
        if (CitizenId.birthDate(number.substring(6, 14)).filter(birth -> !birth.isAfter(today)).isEmpty()) {
            return Optional.of(Finding.of(place, "foreign-residence.birth-date", "FLW-12"));
        }
        return CitizenId.check(number) == number.charAt(17) ? Optional.empty() : Optional.of(Finding.of(place, "foreign-residence.check", "FLW-12"));
    }

    static Optional<Finding> form(String place, String code, Pattern form, String number) {
        return form.matcher(number).matches() ? Optional.empty() : Optional.of(Finding.of(place, code, "FLW-12"));
    }
}
