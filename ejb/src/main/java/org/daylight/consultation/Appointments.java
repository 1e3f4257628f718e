package org.daylight.consultation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.daylight.calendar.Calendars;
import org.daylight.consultation.control.AppointmentRepository;
import org.daylight.consultation.control.AppointmentRules;
import org.daylight.consultation.control.Codes;
import org.daylight.consultation.control.QuestionRules;
import org.daylight.items.ItemCatalogue;
import org.daylight.kernel.LegalTime;

/**
 * Door for the public: appointments at a window.
 *
 * @article APP-10 (003 art. 10)
 */
@Stateless
@PermitAll // anybody may book without a login
public class Appointments {
    @Inject
    AppointmentRepository appointments;
    @Inject
    ItemCatalogue items;
    @Inject
    Calendars calendars;
    @Inject
    Codes codes;
    @Inject
    Clock clock;

    /** Windows that receive the item today and take appointments. */
    public List<AppointmentWindow> windows(String itemCode) {
        return itemCode == null ? List.of() : appointments.windows(itemCode, LegalTime.today(clock));
    }

    /** Working days on which one can come, from today for 14 days. */
    public List<LocalDate> days() {
        return AppointmentRules.days(LegalTime.today(clock), calendars.current().assumingWeekdays());
    }

    /** Half hours of the day that are not over, full ones too; empty on a day without hours. */
    public List<AppointmentSlot> slots(String windowCode, LocalDate day) {
        return days().contains(day) ? AppointmentRules.slots(appointments.hours(windowCode), appointments.booked(windowCode, day), day, clock.instant()) : List.of();
    }

    /**
     * Afterwards one place of the half hour is taken; two who want the last one come one after the other. {@code appointment.no-day},
     * {@code appointment.full}, {@code appointment.other-window}, {@code appointment.too-many} (422; three open ones for a telephone number),
     * {@code input.missing}, {@code input.too-long} (400), {@code item.unknown} (404).
     *
     * @return code by which it is shown and cancelled
     */
    public String book(BookAppointment command) {
        BookAppointment checked = AppointmentRules.checked(command);
        Instant now = clock.instant();
        items.inForce(checked.itemCode(), checked.day());
        AppointmentRules.requireWindow(windows(checked.itemCode()), checked.windowCode());
        AppointmentRules.requireFew(appointments.openOf(checked.phone()));
        appointments.lock(checked.windowCode());
        AppointmentRules.requireFree(slots(checked.windowCode(), checked.day()), checked.slot());
        String code = codes.next();
        appointments.add(code, checked, now);
        return code;
    }

    /** {@code appointment.unknown} (404). */
    public AppointmentView byCode(String code) {
        return appointments.byCode(QuestionRules.code(code)).map(AppointmentView::anonymous).orElseThrow(AppointmentRules::unknown);
    }

    /** Afterwards the place is free again; {@code appointment.ended} (422) where it is over, {@code appointment.unknown} (404). */
    public void cancel(String code) {
        AppointmentView appointment = byCode(code);
        AppointmentRules.requireBooked(appointments.end(appointment.id(), AppointmentState.CANCELLED, null, clock.instant()));
    }
}
