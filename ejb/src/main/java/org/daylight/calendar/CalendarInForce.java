package org.daylight.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.daylight.calendar.control.CalendarRepository;

/**
 * The working-day calendar in force, at hand for whoever counts days inside a transaction of their own; a notice that is added to the database is in
 * force within {@value #SECONDS_UNTIL_SEEN} seconds.
 *
 * @article TIM-02 (000 art. 19(1))
 */
@ApplicationScoped
public class CalendarInForce {
    private static final int SECONDS_UNTIL_SEEN = 10;

    @Inject
    private CalendarRepository repository;
    private volatile Loaded loaded;

    record Loaded(WorkingCalendar calendar, List<CalendarNotice> notices, String state, long checkedAt) {
        boolean isFresh() {
            return System.nanoTime() - checkedAt < Duration.ofSeconds(SECONDS_UNTIL_SEEN).toNanos();
        }
    }

    /** The calendar made of the latest version of each published year. */
    public WorkingCalendar current() {
        return loaded().calendar();
    }

    Loaded loaded() {
        Loaded known = loaded;
        if (known == null || !known.isFresh()) {
            String state = repository.state();
            known = known != null && state.equals(known.state()) ? new Loaded(known.calendar(), known.notices(), state, System.nanoTime()) : load(state);
            loaded = known;
        }
        return known;
    }

    void reload() {
        loaded = load(repository.state());
    }

    private Loaded load(String state) {
        List<CalendarNotice> notices = repository.latest();
        return new Loaded(WorkingCalendar.of(notices), notices, state, System.nanoTime());
    }
}
