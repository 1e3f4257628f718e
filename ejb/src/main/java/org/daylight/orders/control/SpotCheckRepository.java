package org.daylight.orders.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.daylight.files.StoredFile;
import org.daylight.kernel.Columns;
import org.daylight.kernel.Conditions;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.orders.RecordSpotCheck;
import org.daylight.orders.SpotCheck;
import org.daylight.orders.SpotCheckFilter;
import org.daylight.orders.SpotCheckWay;

/** Spot checks, which are never changed. */
@ApplicationScoped
public class SpotCheckRepository {
    private static final String LINE = """
            select k.id, k.seen_at, k.way, coalesce(k.window_code, k.hall_code), coalesce(w.name_zh, h.name_zh), coalesce(w.name_en, h.name_en), k.department_code, d.name_zh, \
            d.name_en, k.seen, k.discipline, k.style, k.attitude, k.efficiency, k.in_order, \
            (select string_agg(username, chr(10) order by username) from spot_check_person where spot_check_id = k.id), \
            (select count(*) from spot_check_photo where spot_check_id = k.id), k.recorded_at, k.recorded_by, \
            (select signal_id from spot_check_signal where spot_check_id = k.id)""";
    private static final String FROM = " from spot_check k join department d on d.code = k.department_code left join service_window w on w.code = k.window_code"
            + " left join hall h on h.code = k.hall_code";
    private static final Map<String, String> SORTABLE = Map.of("seenAt", "k.seen_at", "departmentCode", "k.department_code", "inOrder", "k.in_order");
    private static final String ADD = """
            insert into spot_check (seen_at, way, window_code, hall_code, department_code, seen, discipline, style, attitude, efficiency, recorded_at, recorded_by) \
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""";

    @PersistenceContext
    EntityManager em;

    /** @return its id */
    public long add(RecordSpotCheck check, CheckedPlace place, SpotCheckRules.Faults faults, Instant at, String by) {
        return ((Number) Conditions.filled(em::createNativeQuery, ADD, check.seenAt(), check.way(), place.windowCode(), place.hallCode(), place.departmentCode(), check.seen(),
                faults.discipline(), faults.style(), faults.attitude(), faults.efficiency(), at, by).getSingleResult()).longValue();
    }

    public void person(long id, String username) {
        run("insert into spot_check_person values (?, ?)", id, username);
    }

    public void photo(long id, StoredFile file) {
        run("insert into spot_check_photo values (?, ?, ?)", id, file.sha256(), file.name());
    }

    public void signalled(long id, long signal) {
        run("insert into spot_check_signal values (?, ?)", id, signal);
    }

    /** @param scope null: all departments */
    public Page<SpotCheck> page(SpotCheckFilter filter, String scope, PageRequest page) {
        Conditions where = new Conditions().andIfGiven("k.department_code = ?", scope).andIfGiven("k.department_code = ?", filter.departmentCode())
                .andIfGiven("k.in_order = ?", filter.inOrder())
                .andIfGiven("k.seen_at >= ?", filter.fromOn() == null ? null : LegalTime.startOf(filter.fromOn()))
                .andIfGiven("k.seen_at < ?", filter.untilOn() == null ? null : LegalTime.endOf(filter.untilOn()))
                .containing(filter.text(), "k.seen", "concat_ws(' ', k.discipline, k.style, k.attitude, k.efficiency)", "coalesce(w.name_zh, h.name_zh)", "coalesce(w.code, h.code)");
        List<SpotCheck> checks = Columns.of(where.fill(em.createNativeQuery(LINE + FROM + where.where()
                + Conditions.order(page, SORTABLE, "k.seen_at desc", "k.id desc"))).getResultList()).map(SpotCheckRepository::check).toList();
        return where.counted(checks, page, em::createNativeQuery, FROM);
    }

    public Optional<SpotCheck> one(long id, String scope) {
        return rows(LINE + FROM + " where k.id = ? and (cast(? as varchar) is null or k.department_code = ?)", id, scope, scope).map(SpotCheckRepository::check).findFirst();
    }

    /** The same, from which nobody else raises a signal until the transaction ends. */
    public Optional<SpotCheck> locked(long id, String scope) {
        Conditions.filled(em::createNativeQuery, "select id from spot_check where id = ? for update", id).getResultList();
        return one(id, scope);
    }

    /** By name. */
    public List<SpotCheck.Photo> photos(long id) {
        return rows("select sha256, name from spot_check_photo where spot_check_id = ? order by name, sha256", id).map(c -> new SpotCheck.Photo(c.text(), c.text())).toList();
    }

    private static SpotCheck check(Columns c) {
        return new SpotCheck(c.number(), c.instant(), c.constant(SpotCheckWay.class), c.text(), c.text(), c.text(), c.text(), c.text(), c.text(), c.text(), c.text(), c.text(),
                c.text(), c.text(), c.bool(), lines(c.text()), c.count(), c.instant(), c.text(), c.numberOrNull());
    }

    private static List<String> lines(String joined) {
        return joined == null ? List.of() : joined.lines().toList();
    }

    private void run(String sql, Object... given) {
        Conditions.filled(em::createNativeQuery, sql, given).executeUpdate();
    }

    private Stream<Columns> rows(String sql, Object... given) {
        return Columns.of(Conditions.filled(em::createNativeQuery, sql, given).getResultList());
    }
}
