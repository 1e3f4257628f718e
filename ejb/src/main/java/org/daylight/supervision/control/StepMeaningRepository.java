package org.daylight.supervision.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daylight.kernel.Columns;
import org.daylight.kernel.Conditions;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.supervision.ReportedStepLine;
import org.daylight.supervision.SetStepMeaning;
import org.daylight.supervision.StepFilter;
import org.daylight.supervision.StepMatching;
import org.daylight.supervision.StepMeaning;
import org.daylight.supervision.StepMeaningLine;
import org.daylight.supervision.control.EventLogRepository.Piece;

/** The table of step meanings, and the names that are really reported, which are added up as they come. */
@ApplicationScoped
public class StepMeaningRepository {
    private static final String NAME = "STEP_NAMES";
    private static final String ADD_UP = """
            insert into reported_step as r (department_code, name, events, last_at)
            select c.department_code, e.name, count(*), max(e.event_at) from case_event e join approval_case c on c.id = e.case_id
            where""" + Piece.PIECE + """
            and e.type = 'REPORTED_STEP' and e.name is not null group by 1, 2 order by 1, 2
            on conflict (department_code, name) do update set events = r.events + excluded.events, last_at = greatest(r.last_at, excluded.last_at)""";
    private static final String ENTRY = "m.id, m.department_code, o.name_zh, o.name_en, m.matching, m.word, m.meaning, m.set_by, m.set_at";
    private static final String OWNER = " left join department o on o.code = m.department_code";
    private static final String ENTRIES = " from step_meaning m" + OWNER;
    private static final String OWN_OR_GENERAL = "(m.department_code = ? or m.department_code is null)";
    private static final String REPORTED = " from reported_step r join department d on d.code = r.department_code";
    private static final String MEANT = " left join lateral step_meaning_of(r.department_code, r.name) m on true";
    private static final Map<String, String> SORTABLE = Map.of("name", "r.name", "department", "r.department_code", "events", "r.events", "lastAt", "r.last_at");
    private static final Map<String, String> ENTRIES_SORTABLE = Map.of("word", "m.word", "meaning", "m.meaning", "setAt", "m.set_at");
    private static final String ADD = """
            insert into step_meaning (department_code, matching, word, meaning, set_by, set_at) values (?, ?, ?, ?, ?, ?)
            on conflict on constraint step_meaning_once do nothing returning id""";

    @PersistenceContext
    EntityManager em;
    @Inject
    EventLogRepository log;

    /** Adds up the names of steps that were reported since the last time; nothing where somebody else is at it. */
    public void addUp() {
        log.next(NAME).ifPresent(piece -> {
            run(ADD_UP, piece.from(), piece.until());
            log.read(NAME, piece);
        });
    }

    /** @param scope department; null: all */
    public Page<ReportedStepLine> reported(StepFilter filter, String scope, PageRequest page) {
        Conditions where = new Conditions().andIfGiven("r.department_code = ?", scope).andIfGiven("r.department_code = ?", filter.departmentCode()).containing(filter.text(), "r.name");
        String from = REPORTED;
        if (filter.unnamed() || filter.meaning() != null) {
            from += MEANT;
            where.andIfGiven("m.meaning = ?", filter.meaning());
            if (filter.unnamed()) {
                where.and("m.id is null");
            }
        }
        String names = "select r.department_code, d.name_zh, d.name_en, r.name, r.events, r.last_at" + from + where.where()
                + Conditions.order(page, SORTABLE, Set.copyOf(SORTABLE.values()), "r.events desc", "r.department_code, r.name") + Conditions.slice(page);
        String whole = "select r.department_code, r.name_zh, r.name_en, r.name, r.events, r.last_at, " + ENTRY + " from (" + names + ") r" + MEANT + OWNER
                + Conditions.order(new PageRequest(0, page.size(), page.sort(), page.ascending()), SORTABLE, Set.copyOf(SORTABLE.values()), "r.events desc", "r.department_code, r.name");
        List<ReportedStepLine> rows = Columns.of(where.fill(em.createNativeQuery(whole)).getResultList()).map(StepMeaningRepository::reported).toList();
        return where.counted(rows, page, em::createNativeQuery, from);
    }

    /** @param scope department, with what is for every department; null: all */
    public Page<StepMeaningLine> entries(String departmentCode, String scope, PageRequest page) {
        Conditions where = new Conditions().andIfGiven(OWN_OR_GENERAL, scope).andIfGiven(OWN_OR_GENERAL, departmentCode);
        String order = Conditions.order(page, ENTRIES_SORTABLE, "m.department_code nulls last, m.meaning, m.word", "m.id");
        return where.counted(entries(where, order), page, em::createNativeQuery, ENTRIES);
    }

    /** @param scope department; null: all */
    public Optional<StepMeaningLine> entry(long id, String scope) {
        return entries(new Conditions().and("m.id = ?", id).andIfGiven(OWN_OR_GENERAL, scope), "").stream().findFirst();
    }

    private List<StepMeaningLine> entries(Conditions where, String order) {
        return Columns.of(where.fill(em.createNativeQuery("select " + ENTRY + ENTRIES + where.where() + order)).getResultList()).map(StepMeaningRepository::entry).toList();
    }

    /** Entries of the department, or for every one where it is null. */
    public long count(String departmentCode) {
        return ((Number) Conditions.filled(em::createNativeQuery, "select count(*) from step_meaning where department_code is not distinct from ?", departmentCode).getSingleResult()).longValue();
    }

    /** @return empty: the word is there already */
    public Optional<Long> add(SetStepMeaning command, String by, Instant now) {
        List<?> added = Conditions.filled(em::createNativeQuery, ADD, command.departmentCode(), command.matching(), command.word(), command.meaning(), by, now).getResultList();
        return added.stream().findFirst().map(id -> ((Number) id).longValue());
    }

    public boolean change(long id, StepMeaning meaning, String by, Instant now) {
        return run("update step_meaning set meaning = ?, set_by = ?, set_at = ? where id = ?", meaning, by, now, id) > 0;
    }

    public boolean remove(long id) {
        return run("delete from step_meaning where id = ?", id) > 0;
    }

    private int run(String sql, Object... given) {
        return Conditions.filled(em::createNativeQuery, sql, given).executeUpdate();
    }

    private static ReportedStepLine reported(Columns c) {
        return new ReportedStepLine(c.text(), c.text(), c.text(), c.text(), c.number(), c.instant(), entry(c));
    }

    /** Null where the columns are empty. */
    private static StepMeaningLine entry(Columns c) {
        Long id = c.numberOrNull();
        return id == null ? null : new StepMeaningLine(id, c.text(), c.text(), c.text(), c.constant(StepMatching.class), c.text(), c.constant(StepMeaning.class), c.text(), c.instant());
    }
}
