package org.daylight.supervision.control;

import java.util.List;
import java.util.Map;
import org.daylight.authority.DepartmentAuthority;
import org.daylight.authority.Rate;
import org.daylight.supervision.DoubleHundred;

/** Puts authorisation and completion side by side. */
public final class DoubleHundredRules {
    private static final Rate NOTHING = new Rate(0, 0);

    private DoubleHundredRules() {
    }

    public static List<DoubleHundred.Line> lines(List<DepartmentAuthority> departments, Map<String, Rate> onTime) {
        return departments.stream().map(department -> new DoubleHundred.Line(department, onTime.getOrDefault(department.code(), NOTHING))).toList();
    }
}
