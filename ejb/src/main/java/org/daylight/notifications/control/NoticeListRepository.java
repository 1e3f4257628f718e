package org.daylight.notifications.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.daylight.kernel.Columns;
import org.daylight.kernel.Conditions;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.notifications.NoticeChannel;
import org.daylight.notifications.NoticeFilter;
import org.daylight.notifications.NoticeKind;
import org.daylight.notifications.NoticeLine;
import org.daylight.notifications.NoticeState;
import org.daylight.notifications.ToldHow;

/** The duty list: one query for a page, one for its count. */
@ApplicationScoped
public class NoticeListRepository {
    private static final Map<String, String> SORTABLE = Map.of("dueOn", "n.due_on", "caseNumber", "c.case_number", "state", "n.state",
            "departmentCode", "n.department_code", "createdAt", "n.created_at", "sentAt", "n.sent_at");
    private static final String LINE = """
            select n.id, c.case_number, c.subject, n.department_code, d.name_zh as department_zh, d.name_en as department_en, v.name_zh as item_zh, \
            v.name_en as item_en, n.kind, n.channel, n.state, n.created_at, n.due_on, \
            coalesce(cast(n.sent_at at time zone 'Asia/Shanghai' as date), cast(? as date)) > n.due_on as late, n.sent_at, n.sent_by, n.told_how, n.attempts, \
            n.last_error""";
    private static final String FROM = """
            \sfrom notice n join approval_case c on c.id = n.case_id join department d on d.code = n.department_code \
            join item_version v on v.id = n.item_version_id""";

    @PersistenceContext
    EntityManager em;

    /**
     * Not told first, by due day.
     *
     * @param department null: all
     */
    public Page<NoticeLine> page(NoticeFilter filter, String department, PageRequest page, LocalDate today) {
        Conditions conditions = new Conditions();
        String line = conditions.numbered(LINE, today);
        where(conditions, filter, department, today);
        Query rows = em.createNativeQuery(line + FROM + conditions.where() + Conditions.order(page, SORTABLE, "n.sent_at is not null, n.due_on", "n.id"));
        List<NoticeLine> lines = Columns.of(conditions.fill(rows).getResultList()).map(NoticeListRepository::line).toList();
        return where(new Conditions(), filter, department, today).counted(lines, page, em::createNativeQuery, FROM);
    }

    private static Conditions where(Conditions conditions, NoticeFilter filter, String department, LocalDate today) {
        conditions.andIfGiven("n.department_code = ?", department).andIfGiven("n.department_code = ?", filter.departmentCode())
                .containing(filter.text(), "c.case_number", "v.name_zh", "v.name_en");
        return filter.duty() == null ? conditions : switch (filter.duty()) {
            case OPEN -> conditions.and("n.sent_at is null");
            case OVERDUE -> conditions.and("n.sent_at is null and n.due_on < ?", today);
            case DONE -> conditions.and("n.sent_at is not null");
        };
    }

    private static NoticeLine line(Columns c) {
        return new NoticeLine(c.number(), c.text(), c.text(), c.text(), c.text(), c.text(), c.text(), c.text(), c.constant(NoticeKind.class),
                c.constant(NoticeChannel.class), c.constant(NoticeState.class), c.instant(), c.day(), c.bool(), c.instant(), c.text(),
                c.constant(ToldHow.class), c.count(), c.text());
    }
}
