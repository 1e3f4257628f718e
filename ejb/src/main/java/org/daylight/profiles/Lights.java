package org.daylight.profiles;

/** How states are shown. States are compared by meaning, never by colour (C1); a light is no card (C3). */
public final class Lights {
    private Lights() {
    }

    /** State of a running limit; the same names as the lights of limits. */
    public enum LightState {
        NORMAL, WARNING, OVERDUE, SUSPENDED, DONE
    }

    /**
     * How a state is shown.
     *
     * @param colour {@code #rrggbb}
     */
    public record Shown(@Must LightState state, @Must String labelZh, @Must String labelEn, @Must String colour, boolean flashing, String article)
            implements ProfileRow {
        @Override
        public String key() {
            return state == null ? null : state.name();
        }
    }
}
