package org.daylight.cases;

import org.daylight.deadlines.Light;

/**
 * Which cases; null leaves a condition out.
 *
 * @param text           part of a case number or subject
 * @param open           true: not finished; false: finished, that is decided, not accepted or reported as ended, as the board counts it
 * @param overdueClosing true: finished after the limit; false: finished in time
 * @param item           code of an item, whatever its version
 * @param window         code of the window that received it
 */
public record CaseFilter(String departmentCode, CaseState state, Light light, Boolean open, Boolean overdueClosing, String text, String item, String window) {
    public CaseFilter(String departmentCode, CaseState state, Light light, Boolean open, Boolean overdueClosing, String text) {
        this(departmentCode, state, light, open, overdueClosing, text, null, null);
    }

    public static CaseFilter all() {
        return new CaseFilter(null, null, null, null, null, null);
    }
}
