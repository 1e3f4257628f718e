package org.daylight.accountability;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.daylight.accountability.control.FindingGate;
import org.daylight.accountability.control.FindingRepository;
import org.daylight.accountability.control.FindingRules;
import org.daylight.accountability.control.FindingTelling;
import org.daylight.accountability.control.UnitLeads;
import org.daylight.audit.Audited;
import org.daylight.audit.Subject;
import org.daylight.calendar.CalendarInForce;
import org.daylight.cases.CaseRecords;
import org.daylight.files.Files;
import org.daylight.files.StoredFile;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Problem.Kind;
import org.daylight.kernel.Roles;
import org.daylight.kernel.WorkingDays;
import org.daylight.organisation.StaffDirectory;
import org.daylight.organisation.StaffMember;
import org.daylight.profiles.FindingLevel;
import org.daylight.profiles.ProfileVersion;
import org.daylight.profiles.Severity;
import org.daylight.profiles.Supervision.Group;
import org.daylight.profiles.Supervision.Rule;
import org.daylight.profiles.SupervisionProfiles;
import org.daylight.signals.FunctionalRoles;
import org.daylight.signals.RaiseSignal;
import org.daylight.signals.SignalState;
import org.daylight.signals.SignalView;
import org.daylight.signals.Signals;

/**
 * Door: a lead is investigated, people are heard, the investigation is concluded. Who does not hold the functional role that the profile names is refused, and so
 * is who acts on the own department, case or matter: {@code signal.other-role}, {@code signal.own-department}, {@code signal.other-department},
 * {@code signal.took-part}, {@code finding.own} (403), {@code staff.not-on-duty} (403), {@code finding.unknown} (404), {@code finding.changed} (409) where somebody
 * acted since the person looked.
 *
 * @article ACT-01 (000 art. 28), ACT-20, ACT-21 (004 art. 33, 34), MON-31 (003 art. 41), AUT-14
 */
@Stateless
@Audited
@RolesAllowed({Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR})
public class Investigations {
    private static final int LONGEST_NAME = 100;
    private static final int STATEMENT_DAYS = 3;

    @Inject
    FindingRepository findings;
    @Inject
    FindingGate gate;
    @Inject
    FindingTelling telling;
    @Inject
    UnitLeads unitLeads;
    @Inject
    Signals signals;
    @Inject
    FunctionalRoles roles;
    @Inject
    SupervisionProfiles profiles;
    @Inject
    CaseRecords cases;
    @Inject
    StaffDirectory staff;
    @Inject
    CalendarInForce calendar;
    @Inject
    Files files;
    @Inject
    Clock clock;
    @Resource
    SessionContext session;

    /**
     * Afterwards a lead stands that a person saw: daily checks raise it as well as supervision. {@code finding.rule} (422) for what is no rule of conduct of the
     * profile in force, {@code finding.subject} (422), {@code finding.day} (422) for a day that has not come, {@code staff.unknown} (404),
     * {@code finding.other-unit} (422) for a person of another department, {@code case.unknown} (404), {@code input.missing}, {@code input.too-long} (400).
     *
     * @return id of the signal
     */
    @RolesAllowed({Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR, Roles.CENTRE_MANAGER})
    public long report(ReportConduct command) {
        String words = FindingRules.words("words", command.words());
        LocalDate actOn = FindingRules.given("actOn", command.actOn());
        FindingRules.requirePast(actOn, LegalTime.today(clock));
        String department = staff.department(FindingRules.words("department", command.departmentCode(), 32)).code();
        Long caseId = command.caseNumber() == null ? null : cases.byNumber(command.caseNumber()).id();
        String caller = gate.impartial(session, department, caseId);
        ProfileVersion profile = profiles.inForce(department, actOn);
        Rule rule = profile.content().rules().stream().filter(row -> row.code().equals(command.ruleCode()) && row.group() == Group.CONDUCT).findFirst()
                .orElseThrow(() -> new Problem(Kind.REFUSED, "finding.rule", "ACT-01"));
        requireOf(department, command.person());
        FindingRules.requireLiable(rule, command.person(), FindingLevel.LEADING);
        return signals.raise(new RaiseSignal(profile.id(), rule.code(), "report:" + UUID.randomUUID(), caseId, department, command.person(), null, LegalTime.startOf(actOn), caller,
                Map.of("text", words), null)).orElseThrow();
    }

    /**
     * Afterwards the lead is investigated: the person concerned, or the head of the unit, sees it and has the days of the profile ({@code explanation-limit}) to
     * state a view. {@code finding.no-lead} (422) for a signal that is none, {@code finding.exists} (409) where the person already answers for it,
     * {@code finding.subject} (422), {@code staff.unknown} (404), {@code finding.other-unit} (422), {@code signal.unknown} (404).
     *
     * @return id of the finding
     */
    public long open(OpenFinding command) {
        String reason = FindingRules.words("reason", command.reason());
        SignalView signal = lead(command.signalId());
        String role = gate.investigator(signal.profileVersionId(), signal.ruleCode(), signal.shown() == null ? "" : signal.shown().code());
        String caller = roles.require(session, signal.profileVersionId(), role, signal.departmentCode(), signal.caseId());
        requireOf(signal.departmentCode(), command.person());
        FindingLevel level = FindingRules.given("level", command.level());
        FindingRules.requireLiable(signal.rule(), command.person(), level);
        Instant now = clock.instant();
        LocalDate until = statementUntil(signal, now);
        long id = findings.add(signal, command.person(), level, FindingRules.isPersonalConduct(signal.rule(), command.person()), caller, now, until)
                .orElseThrow(() -> new Problem(Kind.CONFLICT, "finding.exists", "ACT-01"));
        findings.act(id, FindingActKind.OPENED, now, caller, null, reason, null);
        telling.opened(id, signal.departmentCode(), command.person(), until);
        return id;
    }

    private SignalView lead(long signalId) {
        SignalView signal = signals.byId(signalId);
        String code = signal.shown() == null ? "" : signal.shown().code();
        boolean open = FindingRules.LEADS.contains(code) && signal.state() != SignalState.DISMISSED && signal.state() != SignalState.LAPSED;
        if (!open && !(FindingRules.CARDS.contains(code) && signal.state() == SignalState.CONFIRMED && !findings.isVoidCard(signalId))) {
            throw new Problem(Kind.REFUSED, "finding.no-lead", "ACT-01");
        }
        return signal;
    }

    private LocalDate statementUntil(SignalView signal, Instant now) {
        String days = profiles.version(signal.profileVersionId()).content().parameter("explanation-limit");
        return calendar.current().assumingWeekdays().add(LegalTime.dateOf(now), WorkingDays.of(days == null ? STATEMENT_DAYS : Integer.parseInt(days)));
    }

    private void requireOf(String departmentCode, String person) {
        if (person != null) {
            StaffMember member = staff.known(person).orElseThrow(() -> new Problem(Kind.NOT_FOUND, "staff.unknown", null));
            if (!member.departmentCode().equals(departmentCode)) {
                throw new Problem(Kind.REFUSED, "finding.other-unit", "ACT-01");
            }
        }
    }

    /** Afterwards it is on record who was heard and what was said. {@code file.unknown} (404), {@code input.missing}, {@code input.too-long} (400). @param file null: none */
    public void hear(@Subject long id, int version, String who, String words, String file) {
        record(id, version, FindingActKind.HEARD, FindingRules.words("who", who, LONGEST_NAME), words, file);
    }

    /** Afterwards the evidence is on record; as {@link #hear}. @param file null: none */
    public void evidence(@Subject long id, int version, String words, String file) {
        record(id, version, FindingActKind.EVIDENCE, null, words, file);
    }

    private void record(long id, int version, FindingActKind kind, String who, String words, String file) {
        FindingView finding = known(id);
        String caller = gate.investigator(session, finding);
        FindingRules.require(finding, version, FindingState.INVESTIGATING);
        StoredFile paper = file == null ? null : files.known(file);
        findings.act(id, kind, clock.instant(), caller, who, FindingRules.words("words", words), paper);
    }

    /**
     * Afterwards the finding is confirmed, with the day on which it was, or not, or exempt; the signal is settled with it, and the unit's person-times are counted
     * anew. {@code finding.unheard} (422) where nobody was waited for, {@code finding.exemption} (422).
     *
     * @article ACT-01 (000 art. 28, 29, 32), ACT-15 (000 art. 31(4))
     */
    public void conclude(ConcludeFinding command) {
        String words = FindingRules.words("words", command.words());
        FindingView finding = known(command.id());
        String caller = gate.investigator(session, finding);
        FindingRules.require(finding, command.version(), FindingState.INVESTIGATING);
        Instant now = clock.instant();
        if (command.confirmed()) {
            FindingRules.requireHeard(finding, LegalTime.dateOf(now));
        }
        FindingState state = FindingRules.concluded(profiles.version(finding.ground().profileVersionId()).content(), command.confirmed(), command.severity(), command.exemption());
        Severity severity = command.confirmed() ? command.severity() : null;
        if (!findings.change(finding, "state = ?, severity = ?, exemption = ?, conclusion = ?, concluded_by = ?, concluded_at = ?", state, severity, command.exemption(), words, caller,
                now)) {
            throw FindingRules.changed();
        }
        findings.act(finding.id(), FindingActKind.CONCLUDED, now, caller, null, words, null);
        telling.concluded(finding);
        settle(finding.ground().signalId(), caller, words);
        if (state == FindingState.CONFIRMED && !finding.liable().isUnit()) {
            unitLeads.recount(finding.liable().departmentCode(), finding.ground().profileVersionId(), now);
        }
    }

    /** Once nobody is investigated for it any more. */
    private void settle(long signalId, String by, String words) {
        boolean waits = findings.ofSignal(signalId).stream().anyMatch(finding -> finding.state() == FindingState.INVESTIGATING);
        if (!waits && signals.byId(signalId).state() == SignalState.OPEN) {
            boolean confirmed = findings.ofSignal(signalId).stream().anyMatch(finding -> finding.state() == FindingState.CONFIRMED);
            signals.settle(signalId, confirmed ? SignalState.CONFIRMED : SignalState.DISMISSED, by, words);
        }
    }

    private FindingView known(long id) {
        return findings.byId(id).orElseThrow(FindingRules::unknown);
    }
}
