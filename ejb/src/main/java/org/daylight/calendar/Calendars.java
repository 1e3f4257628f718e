package org.daylight.calendar;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.daylight.calendar.control.CalendarRepository;

/**
 * Door: the working-day calendar in force. At start the notices that come with the product are stored where they are missing;
 * from then on the database rules: a notice that is added there is in force within {@value #SECONDS_UNTIL_SEEN} seconds.
 *
 * @article TIM-02 (000 art. 19(1))
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@PermitAll // holidays are public
public class Calendars {
    private static final int SECONDS_UNTIL_SEEN = 10;

    @Inject
    private CalendarRepository repository;
    @Inject
    private Clock clock;
    private volatile Loaded loaded;

    private record Loaded(WorkingCalendar calendar, String state, long checkedAt) {
        boolean isFresh() {
            return System.nanoTime() - checkedAt < Duration.ofSeconds(SECONDS_UNTIL_SEEN).toNanos();
        }
    }

    @PostConstruct
    void storeNotices() {
        repository.addMissing(CalendarNotice.shipped(), clock.instant());
        loaded = load(repository.state());
    }

    /** The calendar made of the latest version of each published year. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public WorkingCalendar current() {
        Loaded known = loaded;
        if (!known.isFresh()) {
            String state = repository.state();
            known = state.equals(known.state()) ? new Loaded(known.calendar(), state, System.nanoTime()) : load(state);
            loaded = known;
        }
        return known.calendar();
    }

    private Loaded load(String state) {
        return new Loaded(WorkingCalendar.of(repository.latest()), state, System.nanoTime());
    }
}
