package org.daylight.consultation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daylight.consultation.AppointmentHours;
import org.daylight.consultation.AppointmentState;
import org.daylight.consultation.AppointmentView;
import org.daylight.consultation.AppointmentWindow;
import org.daylight.consultation.BookAppointment;
import org.daylight.kernel.Columns;
import org.daylight.kernel.Conditions;

/** Appointments and the hours of windows. */
@ApplicationScoped
public class AppointmentRepository {
    /** Windows of the item; where it has none, those of its department, which receives it as a whole. */
    private static final String WINDOWS = """
            select w.code, w.name_zh, w.name_en, h.name_zh as hall_zh, h.name_en as hall_en, h.address, w.phone from service_window w join hall h on h.code = w.hall_code \
            where exists (select 1 from appointment_hours a where a.window_code = w.code and a.capacity > 0) and (w.active_until is null or w.active_until >= ?) and case \
                when exists (select 1 from window_item m where m.item_code = ? and m.valid_from <= ? and (m.valid_until is null or m.valid_until >= ?)) \
                then exists (select 1 from window_item m where m.item_code = ? and m.window_code = w.code and m.valid_from <= ? and (m.valid_until is null or m.valid_until >= ?)) \
                else w.department_code = (select i.department_code from item i where i.code = ?) end order by w.code limit 50""";
    private static final String ADD = """
            insert into appointment (code, window_code, item_code, day, slot, person, phone, state, booked_at) \
            values (?, ?, ?, ?, cast(? as time), ?, ?, 'BOOKED', ?)""";
    private static final String MISSED = "update appointment set state = 'NO_SHOW', ended_at = ? where state = 'BOOKED' and day < ?";

    @PersistenceContext
    EntityManager em;

    public List<AppointmentWindow> windows(String itemCode, LocalDate on) {
        return Conditions.isStorable(itemCode)
                ? rows(WINDOWS, on, itemCode, on, on, itemCode, on, on, itemCode).map(AppointmentListRepository::window).toList() : List.of();
    }

    public List<AppointmentHours> hours(String windowCode) {
        return windowCode == null || !Conditions.isStorable(windowCode) ? List.of()
                : rows("select cast(from_time as text), cast(until_time as text), capacity from appointment_hours where window_code = ? order by from_time", windowCode)
                .map(c -> new AppointmentHours(LocalTime.parse(c.text()), LocalTime.parse(c.text()), c.count())).toList();
    }

    /** How many come in each half hour. */
    public Map<LocalTime, Integer> booked(String windowCode, LocalDate day) {
        return rows("select cast(slot as text), count(*) from appointment where window_code = ? and day = ? and state <> 'CANCELLED' group by slot", windowCode, day)
                .collect(Collectors.toMap(c -> LocalTime.parse(c.text()), Columns::count));
    }

    /** Nobody else books at the window until the transaction ends. */
    public void lock(String windowCode) {
        Conditions.filled(em::createNativeQuery, "select from_time from appointment_hours where window_code = ? order by from_time for update", windowCode).getResultList();
    }

    public long openOf(String phone) {
        return ((Number) Conditions.filled(em::createNativeQuery, "select count(*) from appointment where phone = ? and state = 'BOOKED'", phone).getSingleResult())
                .longValue();
    }

    public void add(String code, BookAppointment booking, Instant at) {
        run(ADD, code, booking.windowCode(), booking.itemCode(), booking.day(), booking.slot().toString(), booking.person(), booking.phone(), at);
    }

    public Optional<AppointmentView> byCode(String code) {
        return rows(AppointmentListRepository.LINE + AppointmentListRepository.FROM + " where a.code = ?", code).findFirst().map(AppointmentListRepository::line);
    }

    /** @return false where it was over already */
    public boolean end(long id, AppointmentState state, String by, Instant at) {
        return run("update appointment set state = ?, ended_at = ?, ended_by = ? where id = ? and state = 'BOOKED'", state, at, by, id) == 1;
    }

    public void keepHours(String windowCode, List<AppointmentHours> hours, String by, Instant at) {
        lock(windowCode);
        run("delete from appointment_hours where window_code = ?", windowCode);
        hours.forEach(one -> run("insert into appointment_hours (window_code, from_time, until_time, capacity, kept_by, kept_at) values (?, cast(? as time), cast(? as time), ?, ?, ?)",
                windowCode, one.from().toString(), one.until().toString(), one.capacity(), by, at));
    }

    public void missedBefore(LocalDate day, Instant at) {
        run(MISSED, at, day);
    }

    private Stream<Columns> rows(String sql, Object... given) {
        return Columns.of(Conditions.filled(em::createNativeQuery, sql, given).getResultList());
    }

    private int run(String sql, Object... given) {
        return Conditions.filled(em::createNativeQuery, sql, given).executeUpdate();
    }
}
