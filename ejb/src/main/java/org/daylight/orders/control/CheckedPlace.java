package org.daylight.orders.control;

import org.daylight.kernel.Problem;
import org.daylight.organisation.HallView;
import org.daylight.organisation.OrganisationQueries;

/**
 * Where something is seen: a window or a hall, the other one null, and the department that answers for it.
 *
 * @article MON-09 (000 art. 17(4))
 */
public record CheckedPlace(String windowCode, String hallCode, String departmentCode) {

    /** A code with a hyphen is a window's. {@code input.missing}, {@code input.too-long}, {@code input.unreadable} (400), {@code window.unknown}, {@code hall.unknown} (404). */
    public static CheckedPlace of(String given, OrganisationQueries organisation) {
        String code = OrderRules.text("placeCode", given, 30);
        if (code.contains("-")) {
            return new CheckedPlace(code, null, organisation.window(code).departmentCode());
        }
        return organisation.halls().stream().filter(hall -> hall.code().equals(code)).findFirst().map(CheckedPlace::of)
                .orElseThrow(() -> new Problem(Problem.Kind.NOT_FOUND, "hall.unknown", null));
    }

    private static CheckedPlace of(HallView hall) {
        return new CheckedPlace(null, hall.code(), hall.organCode());
    }
}
