package org.daylight.orders.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daylight.files.StoredFile;
import org.daylight.kernel.Columns;
import org.daylight.kernel.Conditions;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.orders.DraftLetter;
import org.daylight.orders.EfficiencyLetter;
import org.daylight.orders.EfficiencyLetterKind;
import org.daylight.orders.EfficiencyLetterState;
import org.daylight.press.PrintState;

/** Letters of efficiency supervision; a department sees those that were issued to it. */
@ApplicationScoped
public class LetterRepository {
    private static final String ADD = """
            insert into efficiency_letter (kind, department_code, grounds, demands, days, issuer_department, drafted_by, drafted_at) values (?, ?, ?, ?, ?, ?, ?, ?) returning id""";
    private static final String LINE = """
            select l.id, l.version, l.number, l.kind, l.state, l.department_code, d.name_zh, d.name_en, l.grounds, l.demands, l.days, l.due_on, \
            (l.state = 'ISSUED' and l.due_on < ?) as late, l.drafted_by, l.drafted_at, l.decided_by, l.decided_at, l.opinion, l.sheet_id, s.state as sheet, l.answer, l.answer_file, \
            l.answer_file_name, l.answered_by, l.answered_at, l.follow_up, l.followed_by, l.followed_at""";
    private static final String FROM = " from efficiency_letter l join department d on d.code = l.department_code left join sheet s on s.id = l.sheet_id";
    private static final Map<String, String> SORTABLE = Map.of("draftedAt", "l.drafted_at", "dueOn", "l.due_on", "number", "l.number", "state", "l.state");
    private static final String SERIAL = """
            insert into letter_serial values (?, ?, 1) on conflict (kind, year) do update set last = letter_serial.last + 1 returning last""";

    @PersistenceContext
    EntityManager em;

    public long add(DraftLetter letter, String issuer, String by, Instant at) {
        return ((Number) Conditions.filled(em::createNativeQuery, ADD, letter.kind(), letter.departmentCode(), letter.grounds(), letter.demands(), letter.days(), issuer, by, at)
                .getSingleResult()).longValue();
    }

    public int nextSerial(EfficiencyLetterKind kind, int year) {
        return ((Number) Conditions.filled(em::createNativeQuery, SERIAL, kind, year).getSingleResult()).intValue();
    }

    /** @param scope null: all; otherwise those issued to the department */
    public Page<EfficiencyLetter> page(EfficiencyLetterKind kind, EfficiencyLetterState state, String scope, LocalDate today, PageRequest page) {
        Conditions where = new Conditions();
        String select = where.numbered(LINE, today);
        List<EfficiencyLetter> lines = Columns.of(filtered(where, kind, state, scope).fill(em.createNativeQuery(select + FROM + where.where()
                + Conditions.order(page, SORTABLE, "l.drafted_at desc", "l.id desc"))).getResultList()).map(LetterRepository::line).toList();
        return filtered(new Conditions(), kind, state, scope).counted(lines, page, em::createNativeQuery, FROM);
    }

    private static Conditions filtered(Conditions where, EfficiencyLetterKind kind, EfficiencyLetterState state, String scope) {
        return where.andIfGiven("l.kind = ?", kind).andIfGiven("l.state = ?", state).andIfGiven("l.number is not null and l.department_code = ?", scope);
    }

    public Optional<EfficiencyLetter> one(long id, String scope, LocalDate today) {
        Conditions where = new Conditions();
        String select = where.numbered(LINE, today);
        filtered(where, null, null, scope).and("l.id = ?", id);
        return Columns.of(where.fill(em.createNativeQuery(select + FROM + where.where())).getResultList()).map(LetterRepository::line).findFirst();
    }

    /** The same, on which nobody else acts until the transaction ends. */
    public Optional<EfficiencyLetter> locked(long id, String scope, LocalDate today) {
        Conditions.filled(em::createNativeQuery, "select id from efficiency_letter where id = ? for update", id).getResultList();
        return one(id, scope, today);
    }

    public void decided(long id, EfficiencyLetterState state, String opinion, String by, Instant at) {
        run("update efficiency_letter set state = ?, opinion = ?, decided_by = ?, decided_at = ?, version = version + 1 where id = ?", state, opinion, by, at, id);
    }

    public void issued(long id, String number, long sheet, LocalDate dueOn) {
        run("update efficiency_letter set number = ?, sheet_id = ?, due_on = ? where id = ?", number, sheet, dueOn, id);
    }

    /** @param file null: none */
    public void answered(long id, String answer, StoredFile file, String by, Instant at) {
        run("update efficiency_letter set state = 'ANSWERED', answer = ?, answer_file = ?, answer_file_name = ?, answered_by = ?, answered_at = ?, version = version + 1 where id = ?",
                answer, file == null ? null : file.sha256(), file == null ? null : file.name(), by, at, id);
    }

    public void followed(long id, String followUp, String by, Instant at) {
        run("update efficiency_letter set state = 'FOLLOWED', follow_up = ?, followed_by = ?, followed_at = ?, version = version + 1 where id = ?", followUp, by, at, id);
    }

    private void run(String sql, Object... given) {
        Conditions.filled(em::createNativeQuery, sql, given).executeUpdate();
    }

    private static EfficiencyLetter line(Columns c) {
        return new EfficiencyLetter(c.number(), c.count(), c.text(), c.constant(EfficiencyLetterKind.class), c.constant(EfficiencyLetterState.class), c.text(), c.text(), c.text(), c.text(), c.text(),
                c.count(), c.day(), c.bool(), c.text(), c.instant(), c.text(), c.instant(), c.text(), c.numberOrNull(), c.constant(PrintState.class), c.text(), c.text(), c.text(),
                c.text(), c.instant(), c.text(), c.text(), c.instant());
    }
}
