package org.daylight.kernel;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * By what an applicant, a unit or a person, is known (行政相对人的证件).
 *
 * @param kind   whose rules the number follows
 * @param number in its normal form: no blanks, capital letters, 18 characters where an old number had 15
 * @article FLW-12 (002 art. 17(1))
 */
public record IdentityDocument(Kind kind, String number) {
    private static final String ARTICLE = "FLW-12";

    /** Kinds of documents; only the first five have check characters. */
    public enum Kind {
        /** 统一社会信用代码 */
        CREDIT_CODE,
        /** 组织机构代码 */
        ORGANISATION_CODE,
        /** 居民身份证 */
        CITIZEN_ID,
        /** 港澳台居民居住证 */
        RESIDENCE_PERMIT,
        /** 外国人永久居留身份证: 18 digits that begin with 9, or the older three letters and twelve digits. */
        FOREIGN_RESIDENCE,
        /** 护照 */
        PASSPORT,
        /** 军官证, such as 军字第1234567号 */
        OFFICER_CARD,
        /** Whatever else somebody shows; no form is known. */
        OTHER
    }

    /**
     * What the text must be, by its form; {@code identity.rejected} (422) with the finding of the nearest kind where it looks like a number with a
     * check character and is none. A text that looks like nothing known is {@link Kind#OTHER}.
     *
     * @param place of the finding
     * @param text  as typed; wide characters, blanks and small letters do not matter
     * @param today nobody is born later
     */
    public static IdentityDocument recognised(String place, String text, LocalDate today) {
        String typed = normal(text);
        Kind kind = IdentityForms.kind(typed);
        String number = modern(kind, typed);
        flaw(place, kind, number, today).ifPresent(finding -> {
            throw new Problem("identity.rejected", List.of(finding));
        });
        return new IdentityDocument(kind == Kind.CITIZEN_ID && new CitizenId(number).isResidencePermit() ? Kind.RESIDENCE_PERMIT : kind, number);
    }

    /** The first rule of the kind that the number breaks; empty: none. */
    public static Optional<Finding> flaw(String place, Kind kind, String number, LocalDate today) {
        return switch (kind) {
            case CREDIT_CODE -> CreditCode.flaw(place, number);
            case ORGANISATION_CODE -> OrganisationCode.flaw(place, number);
            case CITIZEN_ID -> citizen(place, number, today);
            case RESIDENCE_PERMIT -> citizen(place, number, today).or(() -> new CitizenId(number).isResidencePermit()
                    ? Optional.empty() : Optional.of(Finding.of(place, "citizen-id.region", ARTICLE)));
            case FOREIGN_RESIDENCE -> IdentityForms.foreignResidence(place, number, today);
            case PASSPORT -> IdentityForms.form(place, "passport.form", IdentityForms.PASSPORT, number);
            case OFFICER_CARD -> IdentityForms.form(place, "officer-card.form", IdentityForms.OFFICER_CARD, number);
            case OTHER -> Optional.empty();
        };
    }

    private static Optional<Finding> citizen(String place, String number, LocalDate today) {
        return CitizenId.flaw(place, number).or(() -> new CitizenId(number).birthDate().isAfter(today)
                ? Optional.of(Finding.of(place, "citizen-id.birth-date", ARTICLE)) : Optional.empty());
    }

    private static String modern(Kind kind, String number) {
        return switch (kind) {
            case CITIZEN_ID -> CitizenId.modern(number);
            case ORGANISATION_CODE -> number.replace("-", "");
            default -> number;
        };
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }
}
