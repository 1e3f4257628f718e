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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.daylight.calendar.control.CalendarRepository;

/**
 * Door: the working-day calendar in force. At start the notices that come with the product are stored where they are missing;
 * from then on the database rules, as {@link CalendarInForce} says.
 *
 * @article TIM-02 (000 art. 19(1))
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@PermitAll // holidays are public
public class Calendars {
    @Inject
    private CalendarRepository repository;
    @Inject
    private CalendarInForce inForce;
    @Inject
    private Clock clock;
    private volatile String kept;
    private final Map<String, WorkingCalendar> earlier = new ConcurrentHashMap<>();

    @PostConstruct
    void storeNotices() {
        repository.addMissing(CalendarNotice.shipped(), clock.instant());
        inForce.reload();
        keep();
    }

    /** The calendar made of the latest version of each published year. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public WorkingCalendar current() {
        return inForce.current();
    }

    /** Afterwards the calendar in force can be read by its version for ever. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void keep() {
        CalendarInForce.Loaded known = inForce.loaded();
        if (!known.calendar().version().equals(kept)) {
            repository.keep(known.calendar().version(), known.notices());
            kept = known.calendar().version();
        }
    }

    /** The calendar of this version, which was in force once; empty where none such was kept. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<WorkingCalendar> version(String version) {
        WorkingCalendar current = current();
        return version.equals(current.version()) ? Optional.of(current) : Optional.ofNullable(earlier.computeIfAbsent(version, this::readEarlier));
    }

    private WorkingCalendar readEarlier(String version) {
        List<CalendarNotice> notices = repository.edition(version);
        return notices.isEmpty() ? null : WorkingCalendar.of(notices);
    }
}
