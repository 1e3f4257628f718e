package org.daylight.conformance.control;

/**
 * An event of a case as the log has it.
 *
 * @param type     a {@link org.daylight.cases.CaseEventType}
 * @param name     as reported; null: native
 * @param step     code of the step of the flow; null: not said
 * @param next     code of the step that waited then; null: not said
 * @param to       person to whom the step was handed; null: not said
 * @param refuses  it said no
 * @param reasoned something was written
 * @param actor    null: not said
 * @param at       microseconds since 1970
 */
public record LogEvent(long id, String type, String name, String step, String next, String to, boolean refuses, boolean reasoned, String actor, long at) {
    private static final String NATIVE = "#";

    /** As it is counted: the name that was reported; of a native one its type, with the step where that alone does not tell which. */
    String activity() {
        if (name != null) {
            return name;
        }
        return step == null || isOrdinary() ? NATIVE + type : NATIVE + type + ":" + step;
    }

    private boolean isOrdinary() {
        return switch (step) {
            case "accept", "handle", "review", "decide", "close" -> true;
            default -> false;
        };
    }
}
