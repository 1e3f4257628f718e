package org.daylight.supervision.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.daylight.deadlines.Light;
import org.daylight.kernel.Columns;
import org.daylight.kernel.Conditions;
import org.daylight.profiles.Supervision.Signal;
import org.daylight.profiles.SupervisionProfiles;
import org.daylight.supervision.BoardDetail.Day;
import org.daylight.supervision.BoardDetail.Hour;
import org.daylight.supervision.BoardDetail.Place;
import org.daylight.supervision.BoardDetail.SignalCount;

/** What stands behind the board's figures, from what is kept; nothing here grows with the number of cases. */
@ApplicationScoped
public class BoardDetailRepository {
    private static final List<Light> OPEN = List.of(Light.OVERDUE, Light.WARNING, Light.SUSPENDED, Light.NORMAL);
    private static final String OF_DEPARTMENT = "(cast(? as varchar) is null or %s = ?)";
    private static final String BY_LIGHT = """
            \ssum(k.cases) filter (where k.light = 'OVERDUE') as overdue, sum(k.cases) filter (where k.light = 'WARNING') as warning,
            sum(k.cases) filter (where k.light = 'SUSPENDED') as suspended, sum(k.cases) filter (where k.light = 'NORMAL') as normal""";
    private static final String MOST = """
            \sand k.light <> 'DONE' group by 1, 2, 3, 4, 5 having sum(k.cases) > 0
            order by overdue desc nulls last, warning desc nulls last, sum(k.cases) desc, 1 limit 15""";
    /** Under the name of the newest version. */
    private static final String ITEMS = BoardKept.AT_A_MOMENT + "select i.code, n.name_zh, n.name_en, d.name_zh as department_zh, d.name_en as department_en," + BY_LIGHT + """
            \sfrom kept k join item_version v on v.id = k.item_version_id join item i on i.code = v.item_code join department d on d.code = i.department_code
            cross join lateral (select m.name_zh, m.name_en from item_version m where m.item_code = i.code order by m.version desc limit 1) n
            where\s""" + OF_DEPARTMENT.formatted("k.department_code") + MOST;
    private static final String WINDOWS = BoardKept.AT_A_MOMENT + "select w.code, w.name_zh, w.name_en, d.name_zh as department_zh, d.name_en as department_en," + BY_LIGHT + """
            \sfrom kept k join service_window w on w.code = k.window_code join department d on d.code = w.department_code
            where\s""" + OF_DEPARTMENT.formatted("k.department_code") + MOST;
    private static final String SIGNALS = "select signal, count(*) from supervision_signal where state = 'OPEN' and " + OF_DEPARTMENT.formatted("department_code")
            + " group by 1 order by 2 desc, 1";
    private static final String STEPS_LATE = "select count(*) from approval_case where step_code is not null and step_due_at < ? and suspended_at is null and stopped_at is null and "
            + OF_DEPARTMENT.formatted("department_code");
    private static final String STEPS_ENDED = BoardKept.AT_A_MOMENT + "select coalesce(sum(cases), 0) from kept where step_late and " + OF_DEPARTMENT.formatted("department_code");
    private static final String HEAT = "select cast(extract(isodow from day) as integer), hour, sum(events) from case_event_hour where day >= ? and "
            + OF_DEPARTMENT.formatted("department_code") + " group by 1, 2 order by 1, 2";
    private static final String KEPT_DAYS = """
            (select department_code, day, accepted, finished, late, due from board_day union all select department_code, day, accepted, finished, late, due from board_day_change) k""";
    private static final String DAYS = "select day, sum(accepted), sum(finished), sum(late) from " + KEPT_DAYS + " where day between ? and ? and "
            + OF_DEPARTMENT.formatted("department_code") + " group by 1 having sum(accepted) <> 0 or sum(finished) <> 0";
    private static final String DUE = "select day, sum(due) from " + KEPT_DAYS + " where due <> 0 and " + OF_DEPARTMENT.formatted("department_code") + " group by 1 having sum(due) <> 0";

    @PersistenceContext
    EntityManager em;
    @Inject
    SupervisionProfiles profiles;

    /** @param departmentCode null: all, here and below */
    public List<Place> items(Instant now, String departmentCode) {
        return rows(ITEMS, now, departmentCode, departmentCode).map(BoardDetailRepository::place).toList();
    }

    public List<Place> windows(Instant now, String departmentCode) {
        return rows(WINDOWS, now, departmentCode, departmentCode).map(BoardDetailRepository::place).toList();
    }

    /** Named as the district's profile of the day names them; by its code what only another profile knows. */
    public List<SignalCount> signals(String departmentCode, LocalDate today) {
        List<Signal> known = profiles.inForce(null, today).content().signals();
        return rows(SIGNALS, departmentCode, departmentCode).map(c -> signal(known, c.text(), c.number())).toList();
    }

    private static SignalCount signal(List<Signal> known, String code, long open) {
        return known.stream().filter(one -> one.code().equals(code)).findFirst()
                .map(one -> new SignalCount(code, one.nameZh(), one.nameEn(), one.colour(), open)).orElseGet(() -> new SignalCount(code, code, code, null, open));
    }

    public long stepsLate(Instant now, String departmentCode) {
        return number(STEPS_LATE, now, departmentCode, departmentCode);
    }

    public long stepsEnded(Instant now, String departmentCode) {
        return number(STEPS_ENDED, now, departmentCode, departmentCode);
    }

    /** Events as the watch has added them up, within ten seconds. */
    public List<Hour> heat(LocalDate from, String departmentCode) {
        return rows(HEAT, from, departmentCode, departmentCode).map(c -> new Hour(c.count(), c.count(), c.number())).toList();
    }

    /** @param until inclusive */
    public List<Day> days(LocalDate from, LocalDate until, String departmentCode) {
        return rows(DAYS, from, until, departmentCode, departmentCode).map(c -> new Day(c.day(), c.number(), c.number(), c.number())).toList();
    }

    /** Open and running cases by the last day of their limit. */
    public List<BoardRules.Due> due(String departmentCode) {
        return rows(DUE, departmentCode, departmentCode).map(c -> new BoardRules.Due(c.day(), c.number())).toList();
    }

    private static Place place(Columns c) {
        return new Place(c.text(), c.text(), c.text(), c.text(), c.text(), lights(c));
    }

    private static Map<Light, Long> lights(Columns c) {
        Map<Light, Long> counts = new EnumMap<>(Light.class);
        for (Light light : OPEN) {
            Long cases = c.numberOrNull();
            counts.put(light, cases == null ? 0 : cases);
        }
        return counts;
    }

    private Stream<Columns> rows(String statement, Object... given) {
        return Columns.of(Conditions.filled(em::createNativeQuery, statement, given).getResultList());
    }

    private long number(String statement, Object... given) {
        return ((Number) Conditions.filled(em::createNativeQuery, statement, given).getSingleResult()).longValue();
    }
}
