package org.daylight.supervision.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.daylight.files.StoredFile;
import org.daylight.kernel.Columns;
import org.daylight.kernel.Conditions;
import org.daylight.kernel.Problem;
import org.daylight.signals.Impartial;
import org.daylight.supervision.AlarmCount;
import org.daylight.supervision.EvidenceLine;
import org.daylight.supervision.PassedOn;

/** What the room keeps beside the ledger: evidence, and where alarms went on; and figures of the ledger. */
@ApplicationScoped
public class AlarmRepository {
    private static final String COUNTS = """
            select s.signal, count(*) filter (where s.state = 'OPEN'),
                count(*) filter (where s.state = 'OPEN' and exists (select 1 from alarm_passed_on p where p.signal_id = s.id)), count(*) filter (where s.state <> 'OPEN')
            from supervision_signal s where (s.signal in (%s) and (s.signal <> 'VERIFY' or s.rule_group = 'EVASION'))
                and (cast(? as varchar) is null or s.department_code = ?) group by s.signal""".formatted(String.join(", ", LeadRules.ALARMS.stream().map("'%s'"::formatted).toList()));

    private static final String OLDEST = """
            select x.id, x.profile_version_id, x.rule_code, x.signal, x.of_rule, x.place, c.case_number, d.name_zh, d.name_en from (
                select s.*, count(*) over r as of_rule, row_number() over (r order by s.found_at, s.id) as place
                from (select s.id, s.profile_version_id, s.rule_code, s.signal, s.case_id, s.department_code, s.found_at from supervision_signal s""";
    private static final String OF_EACH_RULE = """
            \sorder by s.found_at, s.id limit ?) s window r as (partition by s.profile_version_id, s.rule_code)) x
            join department d on d.code = x.department_code left join approval_case c on c.id = x.case_id""";
    private static final String UNTOUCHED = """
            not exists (select 1 from alarm_passed_on p where p.signal_id = s.id) and not exists (select 1 from finding f where f.signal_id = s.id)""";

    @PersistenceContext
    EntityManager em;
    @Inject
    Clock clock;

    /** A case as a lead names it, also a reported one. */
    public record KnownCase(long id, Long profileVersionId, String departmentCode) {
    }

    /** @param ofRule how many are open of its rule and version @param place among them by age, from 1 @param caseNumber null: no case */
    public record OpenSignal(long id, long profileVersionId, String ruleCode, String signal, long ofRule, long place, String caseNumber, String departmentZh, String departmentEn) {
    }

    /** Of the {@code counted} oldest open ones the {@code most} oldest of each rule, all of them by age. */
    public List<OpenSignal> waiting(List<String> signals, boolean untouched, Impartial reach, int counted, int most) {
        Conditions where = new Conditions().and("s.state = 'OPEN'")
                .and("s.signal in (" + String.join(", ", signals.stream().map(code -> "?").toList()) + ")", signals.toArray());
        reach.within(where, "s.department_code", "s.case_id");
        if (untouched) {
            where.and(UNTOUCHED);
        }
        String statement = OLDEST + where.where() + where.numbered(OF_EACH_RULE, counted) + where.numbered(" where x.place <= ? order by x.found_at, x.id", most);
        return Columns.of(where.fill(em.createNativeQuery(statement)).getResultList()).map(c -> new OpenSignal(c.number(), c.number(), c.text(), c.text(), c.number(), c.number(), c.text(),
                c.text(), c.text())).toList();
    }

    /** {@code lead.case-unknown} (404). */
    public KnownCase caseByNumber(String number) {
        List<?> rows = rows("select c.id, c.profile_version_id, c.department_code from approval_case c where c.case_number = ?", number);
        return Columns.of(rows).findFirst().map(c -> new KnownCase(c.number(), c.numberOrNull(), c.text()))
                .orElseThrow(() -> new Problem(Problem.Kind.NOT_FOUND, "lead.case-unknown", "SIG-38", number));
    }

    public Long caseOf(long signalId) {
        return Columns.of(rows("select s.case_id, s.id from supervision_signal s where s.id = ?", signalId)).findFirst().map(Columns::numberOrNull).orElse(null);
    }

    public List<AlarmCount> counts(String departmentCode) {
        return Columns.of(rows(COUNTS, departmentCode, departmentCode)).map(c -> new AlarmCount(c.text(), c.number(), c.number(), c.number()))
                .sorted((one, other) -> Integer.compare(LeadRules.ALARMS.indexOf(one.signal()), LeadRules.ALARMS.indexOf(other.signal()))).toList();
    }

    public void keep(long signalId, StoredFile file, String by, Instant at) {
        Conditions.filled(em::createNativeQuery, "insert into signal_evidence (signal_id, sha256, name, brought_by, brought_at) values (?, ?, ?, ?, ?)",
                signalId, file.sha256(), file.name(), by, at).executeUpdate();
    }

    public List<EvidenceLine> evidence(long signalId) {
        return Columns.of(rows("select e.sha256, e.name, e.brought_by, e.brought_at from signal_evidence e where e.signal_id = ? order by e.id limit 100", signalId))
                .map(c -> new EvidenceLine(c.text(), c.text(), c.text(), c.instant())).toList();
    }

    public void passOn(long signalId, PassedOn.To to, String remark, String by) {
        Conditions.filled(em::createNativeQuery, "insert into alarm_passed_on (signal_id, passed_to, remark, passed_by, passed_at) values (?, ?, ?, ?, ?) "
                + "on conflict on constraint alarm_passed_on_once do nothing", signalId, to, remark, by, clock.instant()).executeUpdate();
    }

    public List<PassedOn> passedOn(long signalId) {
        return Columns.of(rows("select p.passed_to, p.remark, p.passed_by, p.passed_at from alarm_passed_on p where p.signal_id = ? order by p.id", signalId))
                .map(c -> new PassedOn(c.constant(PassedOn.To.class), c.text(), c.text(), c.instant())).toList();
    }

    private List<?> rows(String statement, Object... given) {
        return Conditions.filled(em::createNativeQuery, statement, given).getResultList();
    }
}
