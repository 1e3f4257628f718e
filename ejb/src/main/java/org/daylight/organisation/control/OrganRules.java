package org.daylight.organisation.control;

import java.util.function.Function;
import org.daylight.kernel.CreditCode;
import org.daylight.organisation.BodyNature;
import org.daylight.organisation.HallKind;
import org.daylight.organisation.KeepHall;
import org.daylight.organisation.KeepOrgan;
import org.daylight.organisation.KeepWindow;
import org.daylight.organisation.OrganKind;
import org.daylight.organisation.OrganView;

/** What an organ, a hall and a window must be. */
public final class OrganRules {
    private static final int NAME = 100;
    private static final int PHONE = 40;
    private static final int ADDRESS = 200;

    private OrganRules() {
    }

    /**
     * Everything that is wrong with the organ: an entrusted organisation names its legal subject, everybody else is their own, and the centre is
     * nobody's: {@code organ.needs-subject}, {@code organ.own-subject}, {@code organ.centre-no-subject}, {@code organ.own-parent}.
     *
     * @param known        an organ by code, null where there is none
     * @param actedForNow  whether another organ acts in its name
     * @article ORG-01 (000 art. 4-7), ORG-25 (002 art. 3; 004 art. 2)
     */
    public static Check check(KeepOrgan o, Function<String, OrganView> known, boolean actedForNow) {
        Check check = new Check().text("code", o.code(), 32).text("nameZh", o.nameZh(), NAME).text("nameEn", o.nameEn(), NAME)
                .given("kind", o.kind()).given("bodyNature", o.bodyNature()).given("activeFrom", o.activeFrom())
                .fits("phone", o.phone(), PHONE).fits("address", o.address(), ADDRESS).period("activeUntil", o.activeFrom(), o.activeUntil())
                .text("creditCode", o.creditCode(), 18);
        if (o.creditCode() != null && !o.creditCode().isBlank()) {
            CreditCode.flaw("creditCode", o.creditCode()).ifPresent(check::add);
        }
        check.that(o.parentCode() == null || known.apply(o.parentCode()) != null, "parentCode", "department.unknown", null);
        check.that(o.parentCode() == null || !o.parentCode().equals(o.code()), "parentCode", "organ.own-parent", "ORG-01");
        subject(check, o, known);
        return check.that(!isCentre(o.kind()) || !actedForNow, "kind", "organ.centre-no-subject", "ORG-01");
    }

    private static void subject(Check check, KeepOrgan o, Function<String, OrganView> known) {
        String subject = o.legalSubjectCode();
        boolean entrusted = o.bodyNature() == BodyNature.ENTRUSTED;
        check.that(!entrusted || subject != null, "legalSubjectCode", "organ.needs-subject", "ORG-25");
        check.that(entrusted || subject == null, "legalSubjectCode", "organ.own-subject", "ORG-25");
        if (subject != null) {
            OrganView found = known.apply(subject);
            check.that(found != null && !subject.equals(o.code()), "legalSubjectCode", "department.unknown", null);
            check.that(found == null || !isCentre(found.kind()), "legalSubjectCode", "organ.centre-no-subject", "ORG-01");
        }
    }

    /** A branch has the district government's consent with its document: {@code hall.consent-missing} (ITM-25). */
    public static Check check(KeepHall h, Function<String, OrganView> known) {
        Check check = new Check().text("code", h.code(), 20).text("nameZh", h.nameZh(), NAME).text("nameEn", h.nameEn(), NAME).given("kind", h.kind())
                .given("activeFrom", h.activeFrom()).fits("phone", h.phone(), PHONE).fits("address", h.address(), ADDRESS)
                .fits("consentDocument", h.consentDocument(), NAME).period("activeUntil", h.activeFrom(), h.activeUntil());
        check.that(h.code() == null || h.code().matches("[A-Z][A-Z0-9]*"), "code", "hall.code-form", null);
        check.that(h.organCode() != null && known.apply(h.organCode()) != null, "organCode", "department.unknown", null);
        boolean consented = h.consentDocument() != null && !h.consentDocument().isBlank() && h.consentOn() != null;
        return check.that(h.kind() != HallKind.BRANCH || consented, "consentDocument", "hall.consent-missing", "ITM-25");
    }

    public static Check check(KeepWindow w, Function<String, OrganView> known, boolean hallKnown) {
        OrganView department = w.departmentCode() == null ? null : known.apply(w.departmentCode());
        return new Check().text("nameZh", w.nameZh(), NAME).text("nameEn", w.nameEn(), NAME).given("activeFrom", w.activeFrom())
                .fits("phone", w.phone(), PHONE).period("activeUntil", w.activeFrom(), w.activeUntil())
                .that(w.number() >= 1 && w.number() <= 9999, "number", "window.number", null)
                .that(hallKnown, "hallCode", "hall.unknown", null)
                .that(department != null, "departmentCode", "department.unknown", null);
    }

    private static boolean isCentre(OrganKind kind) {
        return kind == OrganKind.CENTRE || kind == OrganKind.BRANCH_CENTRE;
    }
}
