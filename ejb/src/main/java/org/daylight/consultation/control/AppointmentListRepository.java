package org.daylight.consultation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daylight.consultation.AppointmentFilter;
import org.daylight.consultation.AppointmentState;
import org.daylight.consultation.AppointmentView;
import org.daylight.consultation.AppointmentWindow;
import org.daylight.kernel.Columns;
import org.daylight.kernel.Conditions;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;

/** Lists of appointments: one query for a page, one for its count. */
@ApplicationScoped
public class AppointmentListRepository {
    private static final Map<String, String> SORTABLE = Map.of("slot", "a.day + a.slot", "windowCode", "a.window_code", "state", "a.state");
    static final String LINE = """
            select a.id, a.code, a.window_code, w.name_zh as window_zh, w.name_en as window_en, h.name_zh as hall_zh, h.name_en as hall_en, h.address, a.item_code, \
            v.name_zh as item_zh, v.name_en as item_en, a.day, cast(a.slot as text) as slot, a.person, a.phone, a.state, a.booked_at, a.ended_at""";
    static final String FROM = """
            \sfrom appointment a join service_window w on w.code = a.window_code join hall h on h.code = w.hall_code left join lateral (select i.name_zh, i.name_en \
            from item_version i where i.item_code = a.item_code and i.state = 'PUBLISHED' order by i.version desc limit 1) v on true""";

    @PersistenceContext
    EntityManager em;

    /** @param scope department of the window; null: all */
    public Page<AppointmentView> page(AppointmentFilter filter, String scope, PageRequest page) {
        Conditions rows = where(filter, scope);
        List<AppointmentView> lines = Columns.of(rows.fill(em.createNativeQuery(LINE + FROM + rows.where()
                + Conditions.order(page, SORTABLE, "a.day, a.slot, a.window_code", "a.id"))).getResultList()).map(AppointmentListRepository::line).toList();
        Conditions all = where(filter, scope);
        return new Page<>(lines, ((Number) all.fill(em.createNativeQuery("select count(*)" + FROM + all.where())).getSingleResult()).longValue());
    }

    /** @param scope department of the window; null: all */
    public Optional<AppointmentView> one(long id, String scope) {
        Conditions where = new Conditions().and("a.id = ?", id).andIfGiven("w.department_code = ?", scope);
        return Columns.of(where.fill(em.createNativeQuery(LINE + FROM + where.where())).getResultList()).findFirst().map(AppointmentListRepository::line);
    }

    /** @param scope department; null: all */
    public List<AppointmentWindow> windows(String scope) {
        Conditions where = new Conditions().and("w.active_until is null").andIfGiven("w.department_code = ?", scope);
        return Columns.of(where.fill(em.createNativeQuery("select w.code, w.name_zh, w.name_en, h.name_zh as hall_zh, h.name_en as hall_en, h.address, w.phone"
                + " from service_window w join hall h on h.code = w.hall_code" + where.where() + " order by w.code limit 500")).getResultList())
                .map(AppointmentListRepository::window).toList();
    }

    private static Conditions where(AppointmentFilter filter, String scope) {
        return new Conditions().andIfGiven("w.department_code = ?", scope).andIfGiven("a.day = ?", filter.day()).andIfGiven("a.window_code = ?", filter.windowCode())
                .andIfGiven("a.state = ?", filter.state()).containing(filter.text(), "a.person", "a.phone", "a.code");
    }

    static AppointmentView line(Columns c) {
        return new AppointmentView(c.number(), c.text(), c.text(), c.text(), c.text(), c.text(), c.text(), c.text(), c.text(), c.text(), c.text(), c.day(),
                LocalTime.parse(c.text()), c.text(), c.text(), c.constant(AppointmentState.class), c.instant(), c.instant());
    }

    static AppointmentWindow window(Columns c) {
        return new AppointmentWindow(c.text(), c.text(), c.text(), c.text(), c.text(), c.text(), c.text());
    }
}
