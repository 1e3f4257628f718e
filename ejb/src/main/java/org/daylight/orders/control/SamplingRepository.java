package org.daylight.orders.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.daylight.cases.CaseOutcome;
import org.daylight.kernel.Columns;
import org.daylight.kernel.Conditions;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.orders.DrawSample;
import org.daylight.orders.JudgeCase;
import org.daylight.orders.SampleMark;
import org.daylight.orders.SampledCase;
import org.daylight.orders.SamplingLine;

/** Samples and their cases. */
@ApplicationScoped
public class SamplingRepository {
    private static final String ADD = """
            insert into sampling (title, department_code, item_code, outcome, from_on, until_on, seed, size, drawn_at, drawn_by, scope, population) \
            select ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, coalesce((select array_agg(id order by id) from (select c.id from approval_case c""";
    /** Whatever the collation and the order of rows, the hash decides. */
    private static final String DRAWN = """
             from sampling s cross join lateral unnest(s.population) as p(id) join approval_case c on c.id = p.id where s.id = ? \
            order by sha256(convert_to(s.seed || ':' || c.case_number, 'UTF8')), c.id limit (select size from sampling where id = ?)""";
    private static final String DRAW = """
            insert into sampled_case (sampling_id, place, case_id) select ?, row_number() over (), d.id from (select c.id""" + DRAWN + ") d";
    private static final String LINE = """
            select s.id, s.title, s.department_code, d.name_zh, d.name_en, s.item_code, s.outcome, s.from_on, s.until_on, s.seed, cardinality(s.population) as population, \
            (select count(*) from sampled_case where sampling_id = s.id) as drawn, (select count(judged_at) from sampled_case where sampling_id = s.id) as judged, \
            (select count(*) from sampled_case where sampling_id = s.id and 'WRONG' in (legality, conduct, discretion, single_track)) as wrong, s.drawn_at, s.drawn_by""";
    private static final String FROM = " from sampling s left join department d on d.code = s.department_code";
    private static final String CASE = """
            select x.id, x.version, x.place, x.case_id, c.case_number, c.subject, c.department_code, d.name_zh, d.name_en, c.outcome, x.legality, x.conduct, x.discretion, \
            x.single_track, x.note, x.judged_at, x.judged_by, x.signal_id from sampled_case x join approval_case c on c.id = x.case_id join department d on d.code = c.department_code""";
    private static final String IN_SCOPE = " where x.id = ? and (cast(? as varchar) is null or c.department_code = ?)";
    private static final String JUDGE = """
            update sampled_case set legality = ?, conduct = ?, discretion = ?, single_track = ?, note = ?, judged_at = ?, judged_by = ?, version = version + 1 where id = ?""";
    private static final Map<String, String> SORTABLE = Map.of("drawnAt", "s.drawn_at", "title", "s.title");

    private final SecureRandom random = new SecureRandom();

    @PersistenceContext
    EntityManager em;

    public String seed() {
        byte[] bytes = new byte[8];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** With its population, one case more than may be drawn from where there are more. @return its id */
    public long add(DrawSample draw, String seed, String scope, Instant at, String by) {
        Conditions values = new Conditions();
        String insert = values.numbered(ADD, draw.title(), draw.departmentCode(), draw.itemCode(), draw.outcome(), draw.fromOn(), draw.untilOn(), seed, draw.size(), at, by, scope);
        values.and("c.registered_at >= ?", LegalTime.startOf(draw.fromOn())).and("c.registered_at < ?", LegalTime.endOf(draw.untilOn()))
                .andIfGiven("c.department_code = ?", draw.departmentCode()).andIfGiven("c.department_code = ?", scope).andIfGiven("c.outcome = ?", draw.outcome())
                .andIfGiven("c.item_version_id in (select id from item_version where item_code = ?)", draw.itemCode());
        return ((Number) values.fill(em.createNativeQuery(insert + values.where() + " limit " + (SamplingRules.LARGEST + 1) + ") chosen), '{}') returning id"))
                .getSingleResult()).longValue();
    }

    public void draw(long id) {
        Conditions.filled(em::createNativeQuery, DRAW, id, id, id).executeUpdate();
    }

    public List<String> drawnAgain(long id) {
        return rows("select c.case_number, c.id" + DRAWN, id, id).map(Columns::text).toList();
    }

    public Page<SamplingLine> page(String scope, PageRequest page) {
        Conditions where = new Conditions().andIfGiven("s.scope = ?", scope);
        List<SamplingLine> lines = Columns.of(where.fill(em.createNativeQuery(LINE + FROM + where.where()
                + Conditions.order(page, SORTABLE, "s.drawn_at desc", "s.id desc"))).getResultList()).map(SamplingRepository::line).toList();
        return where.counted(lines, page, em::createNativeQuery, FROM);
    }

    public Optional<SamplingLine> one(long id, String scope) {
        return rows(LINE + FROM + " where s.id = ? and (cast(? as varchar) is null or s.scope = ?)", id, scope, scope).map(SamplingRepository::line).findFirst();
    }

    public List<SampledCase> cases(long id) {
        return rows(CASE + " where x.sampling_id = ? order by x.place limit 500", id).map(SamplingRepository::sampled).toList();
    }

    public Optional<SampledCase> sampled(long id, String scope) {
        return rows(CASE + IN_SCOPE, id, scope, scope).map(SamplingRepository::sampled).findFirst();
    }

    /** The same, which nobody else changes until the transaction ends. */
    public Optional<SampledCase> locked(long id, String scope) {
        return rows(CASE + IN_SCOPE + " for update of x", id, scope, scope).map(SamplingRepository::sampled).findFirst();
    }

    public long samplingOf(long sampledId) {
        return rows("select sampling_id, id from sampled_case where id = ?", sampledId).map(Columns::number).findFirst().orElseThrow();
    }

    /** Empty: that of the department. */
    public Optional<Long> profileOf(long caseId) {
        return rows("select profile_version_id, id from approval_case where id = ?", caseId).map(Columns::numberOrNull).filter(id -> id != null).findFirst();
    }

    public void judge(JudgeCase judged, Instant at, String by) {
        Conditions.filled(em::createNativeQuery, JUDGE, judged.legality(), judged.conduct(), judged.discretion(), judged.singleTrack(), judged.note(), at, by, judged.id())
                .executeUpdate();
    }

    public void signalled(long sampledId, long signal) {
        Conditions.filled(em::createNativeQuery, "update sampled_case set signal_id = ?, version = version + 1 where id = ?", signal, sampledId).executeUpdate();
    }

    private static SamplingLine line(Columns c) {
        return new SamplingLine(c.number(), c.text(), c.text(), c.text(), c.text(), c.text(), c.constant(CaseOutcome.class), c.day(), c.day(), c.text(), c.count(), c.count(),
                c.count(), c.count(), c.instant(), c.text());
    }

    private static SampledCase sampled(Columns c) {
        return new SampledCase(c.number(), c.count(), c.count(), c.number(), c.text(), c.text(), c.text(), c.text(), c.text(), c.constant(CaseOutcome.class),
                c.constant(SampleMark.class), c.constant(SampleMark.class), c.constant(SampleMark.class), c.constant(SampleMark.class), c.text(), c.instant(), c.text(),
                c.numberOrNull());
    }

    private Stream<Columns> rows(String sql, Object... given) {
        return Columns.of(Conditions.filled(em::createNativeQuery, sql, given).getResultList());
    }
}
