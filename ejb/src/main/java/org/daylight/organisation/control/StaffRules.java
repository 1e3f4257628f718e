package org.daylight.organisation.control;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.daylight.kernel.IdentityDocument;
import org.daylight.organisation.KeepStaff;
import org.daylight.organisation.RecordTraining;
import org.daylight.organisation.StaffDuty;
import org.daylight.organisation.StaffLine;

/** What must be known of a person, and of a training. */
public final class StaffRules {
    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(999);

    private StaffRules() {
    }

    /**
     * Everything that is wrong with the person's data; a document's number follows the rule of its kind: real name, real document.
     *
     * @article AUT-10 (004 art. 14, 16)
     */
    public static Check check(KeepStaff s, LocalDate today) {
        Check check = new Check().text("username", s.username(), 64).text("nameZh", s.nameZh(), 60).text("nameEn", s.nameEn(), 60)
                .text("departmentCode", s.departmentCode(), 32).fits("post", s.post(), 100).given("duty", s.duty()).given("activeFrom", s.activeFrom())
                .fits("phone", s.phone(), 40).fits("mobile", s.mobile(), 40).period("activeUntil", s.activeFrom(), s.activeUntil());
        check.that(s.username() == null || s.username().matches("[a-z0-9][a-z0-9._-]*"), "username", "staff.username-form", "AUT-10");
        check.that(s.mobile() == null || s.mobile().matches("\\+?[0-9 -]{5,40}"), "mobile", "staff.phone-form", null);
        check.that(s.phone() == null || s.phone().matches("\\+?[0-9 -]{5,40}"), "phone", "staff.phone-form", null);
        return identity(check, s.identityKind(), s.identityNumber(), today);
    }

    static Check identity(Check check, IdentityDocument.Kind kind, String number, LocalDate today) {
        check.that(number == null || kind != null, "identityNumber", "staff.identity-incomplete", "AUT-10").fits("identityNumber", number, 40);
        if (kind != null && number != null && number.length() <= 40) {
            IdentityDocument.flaw("identityNumber", kind, number, today).ifPresent(check::add);
        }
        return check;
    }

    /**
     * Whether the change must be filed with the centre first: somebody comes to a window, leaves it or sits at another one.
     *
     * @param before null for a new person
     * @article ORG-14 (003 art. 28)
     */
    public static boolean needsFiling(StaffLine before, KeepStaff after) {
        boolean wasAtWindow = before != null && (before.duty() == StaffDuty.WINDOW || before.windowCode() != null);
        boolean isAtWindow = after.duty() == StaffDuty.WINDOW || after.windowCode() != null;
        return wasAtWindow != isAtWindow || isAtWindow && !Objects.equals(before.windowCode(), after.windowCode());
    }

    /** {@code training.in-future}: nobody has passed tomorrow. */
    public static Check check(RecordTraining t, LocalDate today) {
        return new Check().text("username", t.username(), 64).text("course", t.course(), 200).text("trainer", t.trainer(), 100)
                .given("hours", t.hours()).given("passedOn", t.passedOn()).period("validUntil", t.passedOn(), t.validUntil())
                .that(t.hours() == null || t.hours().signum() > 0 && t.hours().compareTo(MOST_HOURS) <= 0, "hours", "training.hours", "ORG-21")
                .that(t.passedOn() == null || !t.passedOn().isAfter(today), "passedOn", "training.in-future", "ORG-21");
    }
}
