package org.daylight.profiles;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.daylight.kernel.Problem;

/** The lists of a profile: never null, never changed, never without end. */
final class Rows {
    static final int AT_MOST = 400;

    private Rows() {
    }

    /** {@code profile.too-many-rows} (400) where a list has more than 400. */
    static <T> List<T> of(List<T> rows) {
        if (rows == null) {
            return List.of();
        }
        if (rows.size() > AT_MOST) {
            throw new Problem(Problem.Kind.BAD_INPUT, "profile.too-many-rows", null, AT_MOST);
        }
        return Collections.unmodifiableList(new ArrayList<>(rows));
    }
}
