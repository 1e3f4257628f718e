package org.daylight.consultation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.daylight.consultation.AnswerView;
import org.daylight.consultation.QuestionChannel;
import org.daylight.consultation.QuestionFilter;
import org.daylight.consultation.QuestionKind;
import org.daylight.consultation.QuestionLine;
import org.daylight.kernel.Columns;
import org.daylight.kernel.Conditions;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;

/** Lists of questions: one query for a page, one for its count. */
@ApplicationScoped
public class QuestionListRepository {
    private static final Map<String, String> SORTABLE = Map.of("dueOn", "q.due_on", "askedAt", "q.asked_at", "title", "q.title", "departmentCode", "q.department_code",
            "assignedTo", "q.assigned_to");
    static final String LINE = """
            select q.id, q.version, q.code, q.kind, q.channel, q.title, q.item_code, v.name_zh as item_zh, v.name_en as item_en, q.department_code, \
            d.name_zh as department_zh, d.name_en as department_en, q.asked_at, q.due_on, \
            coalesce(cast(q.answered_at at time zone 'Asia/Shanghai' as date), cast(? as date)) > q.due_on as late, q.assigned_to, q.answered_at, q.publishable, \
            q.published_at""";
    /** The item by the name of its latest published version. */
    static final String FROM = """
            \sfrom question q join department d on d.code = q.department_code left join lateral (select i.name_zh, i.name_en from item_version i \
            where i.item_code = q.item_code and i.state = 'PUBLISHED' order by i.version desc limit 1) v on true""";

    @PersistenceContext
    EntityManager em;

    /** @param scope department; null: all */
    public Page<QuestionLine> page(QuestionFilter filter, String scope, String caller, LocalDate today, PageRequest page) {
        Conditions rows = new Conditions();
        String select = rows.numbered(LINE, today);
        where(rows, filter, scope, caller, today);
        List<QuestionLine> lines = Columns.of(rows.fill(em.createNativeQuery(select + FROM + rows.where()
                + Conditions.order(page, SORTABLE, "q.answered_at is not null, q.due_on", "q.id"))).getResultList()).map(QuestionListRepository::line).toList();
        Conditions all = where(new Conditions(), filter, scope, caller, today);
        return new Page<>(lines, count(all));
    }

    public Page<AnswerView> published(String itemCode, String text, PageRequest page) {
        Conditions rows = published(itemCode, text);
        List<AnswerView> lines = Columns.of(rows.fill(em.createNativeQuery(QuestionRepository.ANSWER + FROM + rows.where()
                + Conditions.order(page, Map.of(), "q.published_at desc", "q.id desc"))).getResultList()).map(QuestionRepository::answer).toList();
        return new Page<>(lines, count(published(itemCode, text)));
    }

    private static Conditions published(String itemCode, String text) {
        return new Conditions().and("q.published_at is not null").andIfGiven("q.item_code = ?", itemCode)
                .containing(text, "q.title", "q.text", "q.answer", "v.name_zh", "v.name_en");
    }

    private long count(Conditions conditions) {
        return ((Number) conditions.fill(em.createNativeQuery("select count(*)" + FROM + conditions.where())).getSingleResult()).longValue();
    }

    private static Conditions where(Conditions where, QuestionFilter filter, String scope, String caller, LocalDate today) {
        where.andIfGiven("q.department_code = ?", scope).andIfGiven("q.department_code = ?", filter.departmentCode()).andIfGiven("q.kind = ?", filter.kind())
                .andIfGiven("q.assigned_to = ?", Boolean.TRUE.equals(filter.mine()) ? caller : null)
                .containing(filter.text(), "q.title", "q.code", "coalesce(v.name_zh, '')", "coalesce(v.name_en, '')");
        return filter.standing() == null ? where : switch (filter.standing()) {
            case OPEN -> where.and("q.answered_at is null");
            case OVERDUE -> where.and("q.answered_at is null and q.due_on < ?", today);
            case ANSWERED -> where.and("q.answered_at is not null");
        };
    }

    static QuestionLine line(Columns c) {
        return new QuestionLine(c.number(), c.count(), c.text(), c.constant(QuestionKind.class), c.constant(QuestionChannel.class), c.text(), c.text(), c.text(), c.text(),
                c.text(), c.text(), c.text(), c.instant(), c.day(), c.bool(), c.text(), c.instant(), c.bool(), c.instant());
    }
}
