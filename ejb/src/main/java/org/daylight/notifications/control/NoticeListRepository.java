package org.daylight.notifications.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;
import org.daylight.notifications.NoticeChannel;
import org.daylight.notifications.NoticeFilter;
import org.daylight.notifications.NoticeKind;
import org.daylight.notifications.NoticeLine;
import org.daylight.notifications.NoticeState;
import org.daylight.notifications.ToldHow;

/** The duty list: one query for a page, one for its count. */
@ApplicationScoped
public class NoticeListRepository {
    private static final int LONGEST_TEXT = 200;
    private static final Map<String, String> SORTABLE = Map.of("dueOn", "n.due_on", "caseNumber", "c.case_number", "state", "n.state",
            "departmentCode", "n.department_code", "createdAt", "n.created_at", "sentAt", "n.sent_at");
    private static final String LINE = """
            select n.id, c.case_number, c.subject, n.department_code, d.name_zh as department_zh, d.name_en as department_en, v.name_zh as item_zh, \
            v.name_en as item_en, n.kind, n.channel, n.state, n.created_at, n.due_on, \
            coalesce(cast(n.sent_at at time zone 'Asia/Shanghai' as date), ?1) > n.due_on as late, n.sent_at, n.sent_by, n.told_how, n.attempts, \
            n.last_error""";
    private static final String COUNT = "select count(*)";
    private static final String FROM = """
            \sfrom notice n join approval_case c on c.id = n.case_id join department d on d.code = n.department_code \
            join item_version v on v.id = n.item_version_id where cast(?1 as date) is not null""";

    @PersistenceContext
    EntityManager em;

    /**
     * Not told first, by due day.
     *
     * @param department null: all
     */
    public Page<NoticeLine> page(NoticeFilter filter, String department, PageRequest page, LocalDate today) {
        List<Object> parameters = new ArrayList<>(List.of(Date.valueOf(today)));
        String where = FROM + conditions(filter, department, parameters);
        Query rows = em.createNativeQuery(LINE + where + " order by " + order(page) + " offset " + page.first() + " limit " + page.size());
        Query count = em.createNativeQuery(COUNT + where);
        for (int i = 0; i < parameters.size(); i++) {
            rows.setParameter(i + 1, parameters.get(i));
            count.setParameter(i + 1, parameters.get(i));
        }
        List<NoticeLine> lines = ((List<?>) rows.getResultList()).stream().map(row -> line(new Columns((Object[]) row))).toList();
        return new Page<>(lines, ((Number) count.getSingleResult()).longValue());
    }

    private static String conditions(NoticeFilter filter, String department, List<Object> parameters) {
        StringBuilder conditions = new StringBuilder();
        for (String code : new String[] {department, filter.departmentCode()}) {
            if (code != null) {
                parameters.add(code);
                conditions.append(" and n.department_code = ?").append(parameters.size());
            }
        }
        if (filter.duty() != null) {
            conditions.append(switch (filter.duty()) {
                case OPEN -> " and n.sent_at is null";
                case OVERDUE -> " and n.sent_at is null and n.due_on < ?1";
                case DONE -> " and n.sent_at is not null";
            });
        }
        if (filter.text() != null && !filter.text().isBlank()) {
            parameters.add("%" + readable(filter.text()).replaceAll("[\\\\%_]", "\\\\$0") + "%");
            String place = "?" + parameters.size();
            conditions.append(" and (c.case_number ilike " + place + " or v.name_zh ilike " + place + " or v.name_en ilike " + place + ")");
        }
        return conditions.toString();
    }

    private static String readable(String text) {
        if (text.length() > LONGEST_TEXT) {
            throw new Problem(Problem.Kind.BAD_INPUT, "input.too-long", null, "text", LONGEST_TEXT);
        }
        if (text.indexOf('\0') >= 0) {
            throw new Problem(Problem.Kind.BAD_INPUT, "input.unreadable", null, "text");
        }
        return text.strip();
    }

    private static String order(PageRequest page) {
        if (page.sort() == null) {
            return "n.sent_at is not null, n.due_on, n.id";
        }
        String column = SORTABLE.get(page.sort());
        if (column == null) {
            throw new Problem(Problem.Kind.BAD_INPUT, "page.unsortable", null);
        }
        return column + (page.ascending() ? " asc" : " desc") + " nulls last, n.id";
    }

    private static NoticeLine line(Columns c) {
        return new NoticeLine(c.number(), c.text(), c.text(), c.text(), c.text(), c.text(), c.text(), c.text(), c.constant(NoticeKind.class),
                c.constant(NoticeChannel.class), c.constant(NoticeState.class), c.instant(), c.day(), c.bool(), c.instant(), c.text(),
                c.constant(ToldHow.class), (int) c.number(), c.text());
    }
}
