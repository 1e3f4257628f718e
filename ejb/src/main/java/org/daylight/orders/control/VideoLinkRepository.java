package org.daylight.orders.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.daylight.kernel.Columns;
import org.daylight.kernel.Conditions;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.orders.KeepVideoLink;
import org.daylight.orders.VideoLink;

/** Links to video; a withdrawn one stays on record. */
@ApplicationScoped
public class VideoLinkRepository {
    private static final String LINE = """
            select v.id, v.name, v.url, coalesce(v.window_code, v.hall_code), coalesce(w.name_zh, h.name_zh), coalesce(w.name_en, h.name_en), d.code, d.name_zh as d_zh, \
            d.name_en as d_en, v.kept_at, v.kept_by, v.withdrawn_at, v.withdrawn_by, v.withdrawn_reason""";
    private static final String FROM = """
             from video_link v left join service_window w on w.code = v.window_code left join hall h on h.code = v.hall_code \
            join department d on d.code = coalesce(w.department_code, h.organ_code)""";
    private static final Map<String, String> SORTABLE = Map.of("name", "v.name", "place", "coalesce(v.window_code, v.hall_code)", "keptAt", "v.kept_at");
    private static final String ADD = """
            insert into video_link (name, url, window_code, hall_code, kept_at, kept_by) values (?, ?, ?, ?, ?, ?) \
            on conflict (url) where withdrawn_at is null do nothing""";
    private static final String WITHDRAW = "update video_link set withdrawn_at = ?, withdrawn_by = ?, withdrawn_reason = ? where id = ? and withdrawn_at is null";

    @PersistenceContext
    EntityManager em;

    /** False where the address is kept already. */
    public boolean add(KeepVideoLink link, CheckedPlace place, Instant at, String by) {
        return run(ADD, link.name(), link.url(), place.windowCode(), place.hallCode(), at, by);
    }

    public boolean isKnown(long id) {
        return !Conditions.filled(em::createNativeQuery, "select id from video_link where id = ?", id).getResultList().isEmpty();
    }

    /** False where it was withdrawn before. */
    public boolean withdraw(long id, String reason, Instant at, String by) {
        return run(WITHDRAW, at, by, reason, id);
    }

    /** @param scope null: all departments */
    public Page<VideoLink> page(String scope, PageRequest page) {
        Conditions where = new Conditions().andIfGiven("d.code = ?", scope);
        List<VideoLink> links = Columns.of(where.fill(em.createNativeQuery(LINE + FROM + where.where()
                + Conditions.order(page, SORTABLE, "v.withdrawn_at is not null, coalesce(v.window_code, v.hall_code)", "v.id desc"))).getResultList())
                .map(VideoLinkRepository::link).toList();
        return where.counted(links, page, em::createNativeQuery, FROM);
    }

    private boolean run(String sql, Object... given) {
        return Conditions.filled(em::createNativeQuery, sql, given).executeUpdate() == 1;
    }

    private static VideoLink link(Columns c) {
        return new VideoLink(c.number(), c.text(), c.text(), c.text(), c.text(), c.text(), c.text(), c.text(), c.text(), c.instant(), c.text(), c.instant(), c.text(), c.text());
    }
}
