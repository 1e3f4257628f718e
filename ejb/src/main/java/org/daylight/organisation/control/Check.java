package org.daylight.organisation.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.daylight.kernel.Finding;
import org.daylight.kernel.Problem;

/** Collects everything that is wrong with what was handed in. */
public final class Check {
    private final List<Finding> findings = new ArrayList<>();

    /** A text that must be there and fit. */
    public Check text(String place, String value, int most) {
        return that(value != null && !value.isBlank(), place, "input.missing", null, place).fits(place, value, most);
    }

    /** A text that may be missing. */
    public Check fits(String place, String value, int most) {
        return that(value == null || value.length() <= most, place, "input.too-long", null, place, most)
                .that(value == null || value.indexOf('\0') < 0, place, "input.unreadable", null, place);
    }

    public Check given(String place, Object value) {
        return that(value != null, place, "input.missing", null, place);
    }

    /** The last day is not before the first; either may be missing. */
    public Check period(String place, LocalDate first, LocalDate last) {
        return that(first == null || last == null || !last.isBefore(first), place, "organisation.ends-before-start", null);
    }

    public Check that(boolean holds, String place, String code, String article, Object... arguments) {
        if (!holds) {
            findings.add(Finding.of(place, code, article, arguments));
        }
        return this;
    }

    public Check add(Finding finding) {
        findings.add(finding);
        return this;
    }

    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** A {@link Problem} of the code (422) with all findings, where there is one. */
    public void orRefuse(String code) {
        if (!findings.isEmpty()) {
            throw new Problem(code, findings);
        }
    }
}
