package org.daylight.accountability.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.daylight.accountability.CaseHand;
import org.daylight.accountability.DecideAppeal;
import org.daylight.accountability.FindingAct;
import org.daylight.accountability.FindingActKind;
import org.daylight.accountability.FindingFilter;
import org.daylight.accountability.FindingState;
import org.daylight.accountability.FindingView;
import org.daylight.accountability.FindingView.Decision;
import org.daylight.accountability.FindingView.Ground;
import org.daylight.accountability.FindingView.Investigation;
import org.daylight.accountability.FindingView.Liable;
import org.daylight.accountability.ReferFinding;
import org.daylight.accountability.ReferralKind;
import org.daylight.accountability.ReferralLine;
import org.daylight.files.StoredFile;
import org.daylight.kernel.Columns;
import org.daylight.kernel.Conditions;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.profiles.FindingLevel;
import org.daylight.profiles.ProfileContent;
import org.daylight.profiles.Sanction;
import org.daylight.profiles.Severity;
import org.daylight.profiles.Supervision.Rule;
import org.daylight.profiles.Supervision.Step;
import org.daylight.profiles.SupervisionProfiles;
import org.daylight.signals.SignalView;

/** Findings with what was done in them. */
@ApplicationScoped
public class FindingRepository {
    private static final String ADD = """
            insert into finding (signal_id, profile_version_id, rule_code, department_code, person, case_id, level, act_on, personal_conduct, opened_by, opened_at, statement_until)
            values (?, ?, ?, ?, ?, cast(? as bigint), ?, ?, ?, ?, ?, ?) on conflict on constraint finding_once do nothing returning id""";
    private static final String LINE = """
            select f.id, f.version, f.state, f.level, f.signal_id, f.profile_version_id, f.rule_code, g.signal, f.case_id, c.case_number, f.act_on,
                f.department_code, d.name_zh as department_zh, d.name_en as department_en, f.person, p.name_zh as person_zh, p.name_en as person_en,
                f.opened_by, f.opened_at, f.statement_until, f.stated_at, f.severity, f.exemption, f.conclusion, f.concluded_by, f.concluded_at,
                f.sanction, f.grounds, f.proposed_by, f.proposed_at, f.decided_by, f.decided_at, f.number, f.sheet_id, f.appeal_until, f.appealed_at,
                f.appeal_decided_by, f.appeal_decided_at, f.appeal_result, f.appeal_number, f.appeal_sheet_id""";
    private static final String FROM = """
            \sfrom finding f join supervision_signal g on g.id = f.signal_id join department d on d.code = f.department_code
             left join staff p on p.username = f.person left join approval_case c on c.id = f.case_id""";
    private static final Map<String, String> SORTABLE = Map.of("openedAt", "f.opened_at", "actOn", "f.act_on", "ruleCode", "f.rule_code", "department", "f.department_code",
            "state", "f.state", "decidedAt", "f.decided_at");
    private static final String ACTS = """
            select a.id, a.kind, a.at, a.by, s.name_zh, s.name_en, a.who, a.words, a.file_name from finding_act a left join staff s on s.username = a.by
            where a.finding_id = ? order by a.id limit 500""";
    private static final String OF_CARD = """
            select h.username, s.name_zh, s.name_en, case h.level when 'HANDLING' then 'DIRECT' when 'REVIEW' then 'SUPERVISORY' else 'LEADING' end
            from card k join card_person h on h.card_id = k.id join staff s on s.username = h.username where k.signal_id = ? order by h.level, h.username""";
    private static final String HANDS = """
            select distinct on (e.actor, e.type) e.actor, s.name_zh, s.name_en, case e.type when 'HANDLED' then 'DIRECT' when 'REVIEWED' then 'SUPERVISORY' else 'LEADING' end
            from case_event e join staff s on s.username = e.actor where e.case_id = ? and e.type in ('HANDLED', 'REVIEWED', 'DECIDED') order by e.actor, e.type, e.id""";

    @PersistenceContext
    EntityManager em;
    @Inject
    SupervisionProfiles profiles;

    /** Empty where the person, or the unit, already answers for that signal. */
    public Optional<Long> add(SignalView signal, String person, FindingLevel level, boolean personalConduct, String by, Instant at, LocalDate statementUntil) {
        List<?> added = Conditions.filled(em::createNativeQuery, ADD, signal.id(), signal.profileVersionId(), signal.ruleCode(), signal.departmentCode(), person, signal.caseId(), level,
                LegalTime.dateOf(signal.occurredAt()), personalConduct, by, at, statementUntil).getResultList();
        return added.stream().findFirst().map(id -> ((Number) id).longValue());
    }

    public void act(long id, FindingActKind kind, Instant at, String by, String who, String words, StoredFile file) {
        Conditions.filled(em::createNativeQuery, "insert into finding_act (finding_id, kind, at, by, who, words, sha256, file_name) values (?, ?, ?, ?, ?, ?, ?, ?)", id, kind, at, by,
                who, words, file == null ? null : file.sha256(), file == null ? null : file.name()).executeUpdate();
    }

    /** False where somebody else was first. @param set columns with question marks */
    public boolean change(FindingView finding, String set, Object... values) {
        Object[] all = Stream.concat(Arrays.stream(values), Stream.of(finding.id(), finding.version())).toArray();
        return Conditions.filled(em::createNativeQuery, "update finding set version = version + 1, " + set + " where id = ? and version = ?", all).executeUpdate() == 1;
    }

    public Optional<FindingView> byId(long id) {
        return Columns.of(Conditions.filled(em::createNativeQuery, LINE + FROM + " where f.id = ?", id).getResultList()).map(this::view).findFirst();
    }

    public List<FindingView> ofSignal(long signalId) {
        return Columns.of(Conditions.filled(em::createNativeQuery, LINE + FROM + " where f.signal_id = ? order by f.id limit 100", signalId).getResultList()).map(this::view).toList();
    }

    /** The same, which nobody else changes until the transaction ends. */
    public List<FindingView> lockedOfSignal(long signalId) {
        Conditions.filled(em::createNativeQuery, "select id from finding where signal_id = ? order by id for update", signalId).getResultList();
        return ofSignal(signalId);
    }

    public Page<FindingView> page(FindingFilter filter, PageRequest page) {
        Conditions where = new Conditions().andIfGiven("f.department_code = ?", filter.departmentCode()).andIfGiven("f.person = ?", filter.person())
                .andIfGiven("f.rule_code = ?", filter.ruleCode()).andIfGiven("(f.person is null) = ?", filter.unit())
                .containing(filter.text(), "coalesce(p.name_zh, '')", "coalesce(p.name_en, '')", "coalesce(c.case_number, '')", "coalesce(f.number, '')")
                .andIfGiven("f.opened_at >= ?", filter.fromOn() == null ? null : LegalTime.startOf(filter.fromOn()))
                .andIfGiven("f.opened_at < ?", filter.untilOn() == null ? null : LegalTime.endOf(filter.untilOn()));
        if (filter.states() != null) {
            where.and("f.state in (" + String.join(", ", filter.states().stream().map(state -> "?").toList()) + ")", filter.states().toArray());
        }
        List<FindingView> rows = Columns.of(where.fill(em.createNativeQuery(LINE + FROM + where.where() + Conditions.order(page, SORTABLE, "f.opened_at desc", "f.id desc")))
                .getResultList()).map(this::view).toList();
        return where.counted(rows, page, em::createNativeQuery, FROM);
    }

    public List<FindingAct> acts(long id) {
        return Columns.of(Conditions.filled(em::createNativeQuery, ACTS, id).getResultList()).map(c -> new FindingAct(c.number(), c.constant(FindingActKind.class), c.instant(), c.text(),
                c.text(), c.text(), c.text(), c.text(), c.text())).toList();
    }

    /** Hash of the paper of an act; empty where it has none. */
    public Optional<String> paper(long id, long actId) {
        List<?> found = Conditions.filled(em::createNativeQuery, "select sha256 from finding_act where finding_id = ? and id = ? and sha256 is not null", id, actId).getResultList();
        return found.stream().findFirst().map(Object::toString);
    }

    /** Who answers for the card by the level of the division of work; where there is none, who handled, reviewed and decided the case. */
    public List<CaseHand> hands(long signalId, Long caseId) {
        List<CaseHand> ofCard = hands(OF_CARD, signalId);
        return ofCard.isEmpty() && caseId != null ? hands(HANDS, caseId) : ofCard;
    }

    private List<CaseHand> hands(String statement, long of) {
        return Columns.of(Conditions.filled(em::createNativeQuery, statement, of).getResultList()).map(c -> new CaseHand(c.text(), c.text(), c.text(), c.constant(FindingLevel.class)))
                .toList();
    }

    /** Whether the card of the signal counts as none: revoked, exempt, or its explanation accepted; it stays so until the transaction ends. */
    public boolean isVoidCard(long signalId) {
        return Conditions.filled(em::createNativeQuery, "select coalesce(effect, '') from card where signal_id = ? for share", signalId).getResultList().contains("");
    }

    /** Days of confirmed personal acts of the department's people; they are counted by one transaction at a time. */
    public List<LocalDate> confirmedActs(String departmentCode) {
        Conditions.filled(em::createNativeQuery, "select 1 from department where code = ? for update", departmentCode).getResultList();
        return Conditions.filled(em::createNativeQuery, """
                select act_on from finding where department_code = ? and personal_conduct and state in ('CONFIRMED', 'PROPOSED', 'IN_FORCE', 'APPEALED') order by act_on""",
                departmentCode).getResultList().stream().map(day -> ((Date) day).toLocalDate()).toList();
    }

    /** The next number of the word in the year, from 1, without gaps: a second paper waits for the first to commit. */
    public int nextSerial(String word, int year) {
        return ((Number) Conditions.filled(em::createNativeQuery, """
                insert into finding_serial (word, year, serial) values (?, ?, 1) on conflict (word, year) do update set serial = finding_serial.serial + 1 returning serial""",
                word, year).getSingleResult()).intValue();
    }

    public void refer(ReferFinding command, String by) {
        Conditions.filled(em::createNativeQuery, "insert into finding_referral (finding_id, kind, organ, sent_on, papers, sent_by) values (?, ?, ?, ?, ?, ?)", command.id(), command.kind(),
                command.organ().strip(), command.sentOn(), command.papers().strip(), by).executeUpdate();
    }

    /** False where there is none of that id that waits for a result. */
    public boolean endReferral(long findingId, long referralId, String result, LocalDate on, String by) {
        return Conditions.filled(em::createNativeQuery, "update finding_referral set result = ?, result_on = ?, ended_by = ? where id = ? and finding_id = ? and result is null and sent_on <= ?",
                result, on, by, referralId, findingId, on).executeUpdate() == 1;
    }

    public List<ReferralLine> referrals(long findingId) {
        return Columns.of(Conditions.filled(em::createNativeQuery,
                "select id, kind, organ, sent_on, papers, sent_by, result, result_on from finding_referral where finding_id = ? order by id limit 50", findingId).getResultList())
                .map(c -> new ReferralLine(c.number(), c.constant(ReferralKind.class), c.text(), c.day(), c.text(), c.text(), c.text(), c.day())).toList();
    }

    private FindingView view(Columns c) {
        return new FindingView(c.number(), c.count(), c.constant(FindingState.class), c.constant(FindingLevel.class), ground(c),
                new Liable(c.text(), c.text(), c.text(), c.text(), c.text(), c.text()),
                new Investigation(c.text(), c.instant(), c.day(), c.instant(), c.constant(Severity.class), c.text(), c.text(), c.text(), c.instant()),
                new Decision(c.constant(Sanction.class), c.text(), c.text(), c.instant(), c.text(), c.instant(), c.text(), c.numberOrNull(), c.day(), c.instant(), c.text(), c.instant(),
                        c.constant(DecideAppeal.Result.class), c.text(), c.numberOrNull()));
    }

    private Ground ground(Columns c) {
        long signal = c.number();
        long version = c.number();
        String code = c.text();
        String shown = c.text();
        Words words = Words.of(profiles.version(version).content(), code);
        return new Ground(signal, version, code, words.zh(), words.en(), words.article(), shown, FindingRules.MAJOR.contains(shown), c.numberOrNull(), c.text(), c.day());
    }

    /** What a profile says of a rule or a step of its ladder. */
    record Words(String zh, String en, String article) {
        static Words of(ProfileContent profile, String code) {
            Rule rule = profile.rules().stream().filter(row -> row.code().equals(code)).findFirst().orElse(null);
            if (rule != null) {
                return new Words(rule.textZh(), rule.textEn(), rule.article());
            }
            Step step = profile.ladder().stream().filter(row -> row.code().equals(code)).findFirst().orElse(null);
            return step == null ? new Words(code, code, null) : new Words("未" + step.unlessZh(), "Not: " + step.unlessEn(), step.article());
        }
    }
}
