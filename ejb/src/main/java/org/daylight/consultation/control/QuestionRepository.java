package org.daylight.consultation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daylight.consultation.AnswerView;
import org.daylight.consultation.AskQuestion;
import org.daylight.consultation.QuestionChannel;
import org.daylight.consultation.QuestionKind;
import org.daylight.consultation.QuestionLine;
import org.daylight.consultation.QuestionStep;
import org.daylight.consultation.QuestionView;
import org.daylight.kernel.Columns;
import org.daylight.kernel.Conditions;

/** Questions as they are asked, passed on and answered. */
@ApplicationScoped
public class QuestionRepository {
    private static final String ADD = """
            insert into question (code, kind, channel, item_code, department_code, title, text, asker, contact, publishable, asked_at, asked_on, due_on, recorded_by) \
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""";
    private static final String STEP = """
            insert into question_step (question_id, kind, at, actor, from_department, to_department, to_person, note) values (?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String STEPS = """
            select s.kind, s.at, s.actor, f.name_zh as from_zh, f.name_en as from_en, t.name_zh as to_zh, t.name_en as to_en, s.to_person, s.note \
            from question_step s left join department f on f.code = s.from_department left join department t on t.code = s.to_department \
            where s.question_id = ? order by s.id limit 200""";
    static final String ANSWER = """
            select q.kind, q.title, q.text, q.item_code, v.name_zh as item_zh, v.name_en as item_en, d.name_zh as department_zh, d.name_en as department_en, q.asked_at, \
            q.due_on, q.answer, q.answered_at""";
    private static final String CENTRE = "select code from department where kind = 'CENTRE' order by active_until nulls first, code limit 1";

    /** Questions asked on one day of one department that nobody has answered. */
    public record Open(LocalDate askedOn, String department) {
    }

    @PersistenceContext
    EntityManager em;

    public long add(String code, AskQuestion asked, QuestionChannel channel, String department, Instant at, LocalDate on, LocalDate dueOn, String recordedBy) {
        return ((Number) Conditions.filled(em::createNativeQuery, ADD, code, asked.kind(), channel, asked.itemCode(), department, asked.title(), asked.text(),
                asked.asker(), asked.contact(), asked.publishable(), at, on, dueOn, recordedBy).getSingleResult()).longValue();
    }

    public void step(long id, QuestionStep kind, Instant at, String actor, String from, String to, String person, String note) {
        run(STEP, id, kind, at, actor, from, to, person, note);
    }

    /** Who answers what concerns no item. */
    public String centre() {
        return em.createNativeQuery(CENTRE).getSingleResult().toString();
    }

    public long onlineSince(Instant since) {
        return ((Number) Conditions.filled(em::createNativeQuery, "select count(*) from question where channel = 'ONLINE' and asked_at >= ?", since)
                .getSingleResult()).longValue();
    }

    /** The question, which nobody else changes until the transaction ends. */
    public Optional<QuestionLine> locked(long id, String scope, LocalDate today) {
        Conditions.filled(em::createNativeQuery, "select id from question where id = ? for update", id).getResultList();
        return line(id, scope, today);
    }

    private Optional<QuestionLine> line(long id, String scope, LocalDate today) {
        Conditions where = new Conditions();
        String select = where.numbered(QuestionListRepository.LINE, today);
        where.and("q.id = ?", id).andIfGiven("q.department_code = ?", scope);
        return Columns.of(where.fill(em.createNativeQuery(select + QuestionListRepository.FROM + where.where())).getResultList()).findFirst()
                .map(QuestionListRepository::line);
    }

    public Optional<QuestionView> one(long id, String scope, LocalDate today) {
        return line(id, scope, today).map(line -> rows("select text, asker, contact, recorded_by, answer, answered_by from question where id = ?", id).findFirst()
                .map(c -> new QuestionView(line, c.text(), c.text(), c.text(), c.text(), c.text(), c.text(), steps(id))).orElseThrow());
    }

    private List<QuestionView.Step> steps(long id) {
        return rows(STEPS, id).map(c -> new QuestionView.Step(c.constant(QuestionStep.class), c.instant(), c.text(), c.text(), c.text(), c.text(), c.text(), c.text(),
                c.text())).toList();
    }

    public Optional<AnswerView> answer(String code) {
        return rows(ANSWER + QuestionListRepository.FROM + " where q.code = ?", code).findFirst().map(QuestionRepository::answer);
    }

    static AnswerView answer(Columns c) {
        return new AnswerView(c.constant(QuestionKind.class), c.text(), c.text(), c.text(), c.text(), c.text(), c.text(), c.text(), c.instant(), c.day(), c.text(),
                c.instant());
    }

    public void assign(long id, String person) {
        run("update question set assigned_to = ?, version = version + 1 where id = ?", person, id);
    }

    public void transfer(long id, String department) {
        run("update question set department_code = ?, assigned_to = null, version = version + 1 where id = ?", department, id);
    }

    public void answer(long id, String text, String by, Instant at) {
        run("update question set answer = ?, answered_by = ?, answered_at = ?, assigned_to = coalesce(assigned_to, ?), version = version + 1 where id = ?", text, by, at, by, id);
    }

    /** @param at null: not any more */
    public void publish(long id, Instant at) {
        run("update question set published_at = cast(? as timestamptz), version = version + 1 where id = ?", at == null ? null : at.toString(), id);
    }

    public List<Open> openSince() {
        return rows("select distinct asked_on, department_code from question where answered_at is null").map(c -> new Open(c.day(), c.text())).toList();
    }

    public void due(LocalDate askedOn, String department, LocalDate dueOn) {
        run("update question set due_on = ? where answered_at is null and asked_on = ? and department_code = ? and due_on <> ?", dueOn, askedOn, department, dueOn);
    }

    private Stream<Columns> rows(String sql, Object... given) {
        return Columns.of(Conditions.filled(em::createNativeQuery, sql, given).getResultList());
    }

    private void run(String sql, Object... given) {
        Conditions.filled(em::createNativeQuery, sql, given).executeUpdate();
    }
}
