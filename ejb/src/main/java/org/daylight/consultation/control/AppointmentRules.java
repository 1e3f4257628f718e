package org.daylight.consultation.control;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.daylight.calendar.WorkingCalendar;
import org.daylight.consultation.AppointmentHours;
import org.daylight.consultation.AppointmentSlot;
import org.daylight.consultation.AppointmentWindow;
import org.daylight.consultation.BookAppointment;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Problem;

/**
 * When one can come.
 *
 * @article APP-10 (003 art. 10)
 */
public final class AppointmentRules {
    private static final int DAYS_AHEAD = 14;
    private static final int MINUTES = 30;
    private static final int MOST_OPEN = 3;
    private static final int MOST_STRETCHES = 6;
    private static final int MOST_CAPACITY = 50;

    private AppointmentRules() {
    }

    /** Working days from today, up to the 14th day after it. */
    public static List<LocalDate> days(LocalDate today, WorkingCalendar calendar) {
        return today.datesUntil(today.plusDays(DAYS_AHEAD + 1L)).filter(calendar::isWorkingDay).toList();
    }

    /** Half hours that have not begun, by time. From 09:00 until 10:45 there are three: a rest of less than half an hour is none. */
    public static List<AppointmentSlot> slots(List<AppointmentHours> hours, Map<LocalTime, Integer> booked, LocalDate day, Instant now) {
        List<AppointmentSlot> slots = new ArrayList<>();
        for (AppointmentHours stretch : hours) {
            int minutes = (stretch.until().toSecondOfDay() - stretch.from().toSecondOfDay()) / 60;
            for (int slot = 0; slot < minutes / MINUTES; slot++) {
                LocalTime from = stretch.from().plusMinutes((long) slot * MINUTES);
                if (day.atTime(from).atZone(LegalTime.ZONE).toInstant().isAfter(now)) {
                    slots.add(new AppointmentSlot(from, from.plusMinutes(MINUTES), stretch.capacity(), Math.max(0, stretch.capacity() - booked.getOrDefault(from, 0))));
                }
            }
        }
        return slots.stream().sorted(Comparator.comparing(AppointmentSlot::from)).toList();
    }

    /** {@code input.missing}, {@code input.too-long}, {@code input.unreadable} (400), {@code appointment.no-phone} (422). */
    public static BookAppointment checked(BookAppointment command) {
        if (command.day() == null || command.slot() == null) {
            throw new Problem(Problem.Kind.BAD_INPUT, "input.missing", null, "slot");
        }
        String phone = QuestionRules.required("phone", command.phone(), 40).replaceAll("[\\s()-]", "");
        if (!phone.matches("\\+?[0-9]{7,20}")) {
            throw refused("appointment.no-phone");
        }
        return new BookAppointment(QuestionRules.required("windowCode", command.windowCode(), 30), QuestionRules.required("itemCode", command.itemCode(), 50),
                command.day(), command.slot(), QuestionRules.required("person", command.person(), 100), phone);
    }

    /** {@code appointment.other-window} (422). */
    public static void requireWindow(List<AppointmentWindow> windows, String code) {
        if (windows.stream().noneMatch(window -> window.code().equals(code))) {
            throw refused("appointment.other-window");
        }
    }

    /** {@code appointment.too-many} (422). */
    public static void requireFew(long open) {
        if (open >= MOST_OPEN) {
            throw refused("appointment.too-many", MOST_OPEN);
        }
    }

    /** {@code appointment.no-day} (422) where the window has no such half hour, {@code appointment.full} (422). */
    public static void requireFree(List<AppointmentSlot> slots, LocalTime slot) {
        AppointmentSlot found = slots.stream().filter(one -> one.from().equals(slot)).findFirst().orElseThrow(() -> refused("appointment.no-day"));
        if (found.free() == 0) {
            throw refused("appointment.full");
        }
    }

    /** {@code appointment.other-day} (422). */
    public static void requireToday(LocalDate day, LocalDate today) {
        if (!day.equals(today)) {
            throw refused("appointment.other-day");
        }
    }

    /** {@code appointment.ended} (422). */
    public static void requireBooked(boolean ended) {
        if (!ended) {
            throw refused("appointment.ended");
        }
    }

    /** {@code appointment.hours} (422). */
    public static void requireHours(List<AppointmentHours> hours) {
        List<AppointmentHours> sorted = hours.stream().sorted(Comparator.comparing(AppointmentHours::from)).toList();
        boolean each = sorted.stream().allMatch(one -> one.until().isAfter(one.from()) && one.capacity() >= 0 && one.capacity() <= MOST_CAPACITY);
        boolean apart = true;
        for (int i = 1; i < sorted.size(); i++) {
            apart &= !sorted.get(i).from().isBefore(sorted.get(i - 1).until());
        }
        if (!each || !apart || sorted.size() > MOST_STRETCHES) {
            throw refused("appointment.hours", MOST_STRETCHES, MOST_CAPACITY);
        }
    }

    public static Problem unknown() {
        return new Problem(Problem.Kind.NOT_FOUND, "appointment.unknown", null);
    }

    private static Problem refused(String code, Object... arguments) {
        return new Problem(Problem.Kind.REFUSED, code, "APP-10", arguments);
    }
}
