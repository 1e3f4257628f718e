package org.daylight.applicants.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.daylight.applicants.ApplicantKind;
import org.daylight.applicants.ApplicantState;
import org.daylight.applicants.ApplicantView;
import org.daylight.applicants.DeclareApplicant;
import org.daylight.kernel.Conditions;
import org.daylight.kernel.Finding;
import org.daylight.kernel.IdentityDocument;
import org.daylight.kernel.IdentityDocument.Kind;
import org.daylight.kernel.Problem;

/**
 * What a declaration must say.
 *
 * @article APP-02 (004 art. 16), FLW-12 (002 art. 17(1))
 */
public final class ApplicantRules {
    public static final int NUMBER = 40;
    private static final String ARTICLE = "APP-02";
    private static final int NAME = 200;
    private static final int PERSON = 100;
    private static final int EMAIL = 254;
    private static final int MOST_DECLARATIONS = 10;
    private static final int LETTERS_OF_A_REASON = 4;
    private static final int REASON = 400;
    private static final Set<Kind> OF_PERSONS = Set.of(Kind.CITIZEN_ID, Kind.RESIDENCE_PERMIT, Kind.FOREIGN_RESIDENCE, Kind.PASSPORT, Kind.OFFICER_CARD);
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()-]{5,30}[0-9]");
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63})+");

    private ApplicantRules() {
    }

    /** The declaration with numbers in their normal form and blanks taken off; {@code applicant.incomplete} (422) with everything that is wrong. */
    public static DeclareApplicant checked(DeclareApplicant command, LocalDate today) {
        List<Finding> findings = new ArrayList<>();
        boolean organisation = command.kind() == ApplicantKind.ORGANISATION;
        if (command.kind() == null) {
            findings.add(Finding.of("kind", "applicant.kind", ARTICLE));
        }
        required(findings, "name", command.name(), NAME);
        Optional<IdentityDocument> document = number(findings, "documentNumber", command.documentNumber(), organisation ? Set.of(Kind.CREDIT_CODE) : OF_PERSONS,
                organisation ? "applicant.no-credit-code" : "applicant.no-document", today);
        Optional<IdentityDocument> acting = Optional.empty();
        if (organisation) {
            required(findings, "legalRepresentative", command.legalRepresentative(), PERSON);
            required(findings, "actingName", command.actingName(), PERSON);
            acting = number(findings, "actingNumber", command.actingNumber(), OF_PERSONS, "applicant.no-document", today);
        }
        findings.addAll(reachable(command.phone(), command.email()));
        if (!findings.isEmpty()) {
            throw new Problem("applicant.incomplete", findings);
        }
        return new DeclareApplicant(command.kind(), command.name().strip(), document.orElseThrow().number(),
                organisation ? command.legalRepresentative().strip() : null, organisation ? command.actingName().strip() : null,
                acting.map(IdentityDocument::number).orElse(null), command.phone().strip(), orNull(command.email()));
    }

    /** What a checked declaration's number is. */
    public static IdentityDocument document(DeclareApplicant checked, LocalDate today) {
        return IdentityDocument.recognised("documentNumber", checked.documentNumber(), today);
    }

    /** What is wrong with where somebody is reached. */
    public static List<Finding> reachable(String phone, String email) {
        List<Finding> findings = new ArrayList<>();
        if (orNull(phone) == null || !PHONE.matcher(phone.strip()).matches()) {
            findings.add(Finding.of("phone", "applicant.phone", ARTICLE));
        }
        if (orNull(email) != null && (email.strip().length() > EMAIL || !ADDRESS.matcher(email.strip()).matches())) {
            findings.add(Finding.of("email", "applicant.email", ARTICLE));
        }
        return findings;
    }

    /** Adds a finding where the text is missing, too long or unreadable. */
    static void required(List<Finding> findings, String place, String text, int length) {
        if (orNull(text) == null) {
            findings.add(Finding.of(place, "applicant.missing", ARTICLE));
        } else if (text.length() > length || !Conditions.isStorable(text)) {
            findings.add(Finding.of(place, "applicant.too-long", ARTICLE, length));
        }
    }

    /** The number in its normal form; empty where a finding was added. */
    static Optional<IdentityDocument> number(List<Finding> findings, String place, String text, Set<Kind> kinds, String otherwise, LocalDate today) {
        if (orNull(text) == null || text.length() > NUMBER || !Conditions.isStorable(text)) {
            findings.add(Finding.of(place, otherwise, ARTICLE));
            return Optional.empty();
        }
        try {
            IdentityDocument document = IdentityDocument.recognised(place, text, today);
            if (kinds.contains(document.kind())) {
                return Optional.of(document);
            }
            findings.add(Finding.of(place, otherwise, ARTICLE));
        } catch (Problem rejected) {
            findings.addAll(rejected.findings());
        }
        return Optional.empty();
    }

    static Optional<IdentityDocument> anyNumber(List<Finding> findings, String place, String text, ApplicantKind kind, LocalDate today) {
        boolean organisation = kind == ApplicantKind.ORGANISATION;
        return number(findings, place, text, organisation ? Set.of(Kind.CREDIT_CODE) : OF_PERSONS, organisation ? "applicant.no-credit-code" : "applicant.no-document", today);
    }

    /** {@code applicant.verified} (422): what a clerk has seen is changed at the window only. */
    public static void requireCorrectable(ApplicantView before) {
        if (before.state() == ApplicantState.VERIFIED) {
            throw new Problem(Problem.Kind.REFUSED, "applicant.verified", ARTICLE);
        }
    }

    /** {@code applicant.too-many} (422): nobody tries out numbers. */
    public static void requireFewDeclarations(int before) {
        if (before >= MOST_DECLARATIONS) {
            throw new Problem(Problem.Kind.REFUSED, "applicant.too-many", ARTICLE, MOST_DECLARATIONS);
        }
    }

    /** {@code applicant.reason} (422). */
    public static void requireReason(String reason) {
        if (reason == null || reason.length() > REASON || !Conditions.isStorable(reason) || reason.codePoints().filter(Character::isLetter).count() < LETTERS_OF_A_REASON) {
            throw new Problem(Problem.Kind.REFUSED, "applicant.reason", ARTICLE, LETTERS_OF_A_REASON);
        }
    }

    public static String orNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
