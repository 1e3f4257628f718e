package org.daylight.accountability;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.daylight.CaseGround;
import org.daylight.RealDatabase;
import org.daylight.Wiring;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Roles;
import org.daylight.press.PrintRun;
import org.daylight.profiles.FindingLevel;
import org.daylight.profiles.ProfilesInForce;
import org.daylight.profiles.Sanction;
import org.daylight.profiles.Severity;
import org.daylight.signals.RaiseSignal;
import org.daylight.signals.SignalFilter;
import org.daylight.signals.SignalView;
import org.daylight.signals.Signals;

/** Findings on people of the demo district, on the real database. */
final class FindingGround {
    final CaseGround cases = new CaseGround();
    final Wiring wiring = cases.wiring;
    final RealDatabase database = cases.database;
    final Findings findings = wiring.door(Findings.class);
    final Investigations investigations = wiring.door(Investigations.class);
    final Sanctions sanctions = wiring.door(Sanctions.class);
    final MyFindings mine = wiring.door(MyFindings.class);
    final Signals signals = wiring.door(Signals.class);

    FindingGround() {
        wiring.door(ProfilesInForce.class);
    }

    long profile(String code) {
        return Long.parseLong(database.values("select id from profile_version where profile_code = ? and version = 1", code).get(0));
    }

    /** A further fixed version of the district's profile. @param content SQL of it, from {@code content} @param parameter code of one that is set to the value */
    long version(String content, String parameter, String value) {
        return Long.parseLong(database.values("""
                insert into profile_version (profile_code, version, state, content, drafted_by, drafted_at, changed_by, changed_at)
                select profile_code, 2, 'FIXED', jsonb_set(%s, '{parameters}', (select jsonb_agg(case when p ->> 'code' = ? then p || jsonb_build_object('value', ?::text) else p end)
                    from jsonb_array_elements(content -> 'parameters') p)), 'admin', drafted_at, 'admin', changed_at
                from profile_version where profile_code = 'DISTRICT-000' and version = 1 returning id""".formatted(content), parameter, value).get(0));
    }

    /** A lead as a detector raises it. @param person null: the department */
    long lead(String profile, String rule, String person, String actOn) {
        return lead(profile(profile), rule, person, actOn);
    }

    long lead(long profileVersion, String rule, String person, String actOn) {
        return in(() -> signals.raise(new RaiseSignal(profileVersion, rule, "test:" + UUID.randomUUID(), null, "ZJ", person, null,
                LegalTime.startOf(LocalDate.parse(actOn)), RaiseSignal.DAYLIGHT, Map.of(), null)).orElseThrow());
    }

    long opened(long lead, String person) {
        return in(() -> investigations.open(new OpenFinding(lead, person, person == null ? FindingLevel.LEADING : FindingLevel.DIRECT, "初步核查属实，立案调查")));
    }

    void stated(long id) {
        String person = of(id).liable().person();
        wiring.as(person == null ? "head" : person, person == null ? Roles.DEPARTMENT_HEAD : Roles.HANDLER);
        run(() -> mine.state(id, "当日系统繁忙，已尽力办理", null));
    }

    void concluded(long id, boolean confirmed, Severity severity, String exemption) {
        run(() -> investigations.conclude(new ConcludeFinding(id, of(id).version(), confirmed, severity, exemption, "调取日志并询问当事人，事实清楚")));
    }

    /** A finding that is found true, by the first supervisor. */
    long confirmed(String rule, String person, String actOn, Severity severity) {
        supervisor();
        long id = opened(lead("DISTRICT-000", rule, person, actOn), person);
        stated(id);
        supervisor();
        concluded(id, true, severity, null);
        return id;
    }

    /** A finding with a sanction in force. */
    long inForce(String rule, String person, String actOn, Sanction sanction) {
        long id = confirmed(rule, person, actOn, Severity.ORDINARY);
        run(() -> sanctions.propose(id, of(id).version(), sanction, "依规提出处理建议"));
        wiring.as("supervisor2", Roles.SUPERVISOR);
        run(() -> sanctions.decide(id, of(id).version(), true, "同意"));
        return id;
    }

    /** The paper as the first supervisor gets it, printed and signed. */
    byte[] paper(long id, DecisionPaper which) {
        supervisor();
        return printed(paper -> findings.writeDecision(id, which, paper));
    }

    /** What is written once all that waits is printed. */
    byte[] printed(Consumer<OutputStream> writing) {
        boolean more = true;
        while (more) {
            more = in(wiring.door(PrintRun.class)::next);
        }
        ByteArrayOutputStream paper = new ByteArrayOutputStream();
        run(() -> writing.accept(paper));
        return paper.toByteArray();
    }

    void supervisor() {
        wiring.as("supervisor", Roles.SUPERVISOR);
    }

    FindingView of(long id) {
        return in(() -> wiring.door(org.daylight.accountability.control.FindingRepository.class).byId(id).orElseThrow());
    }

    SignalView signal(long id) {
        return in(() -> signals.byId(id));
    }

    /** Leads on the unit for repeated violations, the oldest first. */
    List<SignalView> unitLeads() {
        return in(() -> signals.find(new SignalFilter(null, "UV-04", null, "ZJ", null, null, null, null, null), new PageRequest(0, 50, "foundAt", true)).rows());
    }

    void at(String instant) {
        wiring.at(Instant.parse(instant).toString());
    }

    <T> T in(Callable<T> act) {
        return cases.in(act);
    }

    void run(Runnable act) {
        cases.run(act);
    }
}
