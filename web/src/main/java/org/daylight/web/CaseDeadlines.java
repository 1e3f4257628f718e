package org.daylight.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.daylight.cases.procedures.CaseProcedures;
import org.daylight.cases.procedures.ProcedureView;
import org.daylight.deadlines.CountdownDay.Standstill;
import org.daylight.deadlines.CountdownDay;
import org.daylight.deadlines.CountdownKind;
import org.daylight.deadlines.CountdownView;
import org.daylight.deadlines.Countdowns;
import org.daylight.kernel.LegalTime;
import org.daylight.profiles.ProfileContent;
import org.daylight.profiles.Supervision.Rule;
import org.daylight.profiles.SupervisionProfiles;

/**
 * The limits of the case that {@link CasePage} shows, running, paused and done, and why each of them ends on its day.
 *
 * @article TIM-01, TIM-02, TIM-03, TIM-04, TIM-07
 */
@Named
@ViewScoped
public class CaseDeadlines implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String PROCEDURE = "PROCEDURE-";

    @Inject
    CasePage casePage;
    @Inject
    Countdowns countdowns;
    @Inject
    CaseProcedures procedures;
    @Inject
    SupervisionProfiles profiles;
    @Inject
    Clock clock;
    @Inject
    Language language;
    @Inject
    Words words;

    private transient CountdownView explained;
    private transient CountdownCalendar calendar;
    private transient Map<String, ProcedureView> known;

    /** Limits that stand together on the page. */
    public record Group(String title, List<CountdownView> limits) {
    }

    /** In the order running, paused, done; without those that are empty. */
    public List<Group> getGroups() {
        return List.of(group("case.limits.running", limit -> limit.stoppedAt() == null && limit.pausedOn() == null),
                        group("case.limits.paused", limit -> limit.stoppedAt() == null && limit.pausedOn() != null),
                        group("case.limits.done", limit -> limit.stoppedAt() != null)).stream().filter(group -> !group.limits().isEmpty()).toList();
    }

    /** Lays out the days of one of the limits. */
    public void explain(CountdownKind kind, long ref) {
        explained = casePage.getView().countdowns().stream().filter(limit -> limit.kind() == kind && limit.ref() == ref).findFirst().orElse(null);
        calendar = CountdownCalendar.of(countdowns.explain(casePage.getView().id(), kind, ref));
    }

    /** 承诺时限; where there are several of a kind, which of them. */
    public String name(CountdownView limit) {
        String words = language.say(Words.key(limit.kind()));
        return limit.kind() == CountdownKind.STEP ? language.say("case.limit.step", words, limit.ref()) : words;
    }

    /** 20 个工作日, with what was added to it later. */
    public String budget(CountdownView limit) {
        int days = limit.budget().count();
        int extended = limit.extended().count();
        return extended == 0 ? language.say("case.limit.budget", days) : language.say("case.limit.extended", days - extended, extended);
    }

    /** Name of the special procedure, or of what else paused a limit. */
    public String cause(Standstill standstill) {
        String cause = standstill.cause();
        if (cause.startsWith(PROCEDURE)) {
            ProcedureView procedure = known().get(cause);
            return procedure == null ? words.standstill(standstill) : language.pick(procedure.nameZh(), procedure.nameEn());
        }
        return words.standstill(standstill);
    }

    /** Why the day counts or not, with the name of the special procedure. */
    public String why(CountdownDay day) {
        return day.reason() == CountdownDay.Reason.PAUSED && day.holiday() == null ? cause(day.standstills().get(0)) : words.dayWhy(day);
    }

    /** What the profile of the case says of the limit that is explained: its rules and what they raise. */
    public List<Rule> getRules() {
        String clock = explained.kind() == CountdownKind.REPORTED ? CountdownKind.PROMISED.name() : explained.kind().name();
        return profile().rules().stream().filter(rule -> clock.equals(rule.clock())).toList();
    }

    /** Name of what a rule raises, as the profile has it. */
    public String signal(Rule rule) {
        return profile().signals().stream().filter(shown -> shown.code().equals(rule.signal())).map(shown -> language.pick(shown.nameZh(), shown.nameEn())).findFirst().orElse(rule.signal());
    }

    private ProfileContent profile() {
        Long version = casePage.getView().profileVersionId();
        return (version == null ? profiles.inForce(casePage.getView().line().departmentCode(), LegalTime.today(clock)) : profiles.version(version)).content();
    }

    /** Null until one was asked for. */
    public CountdownView getExplained() {
        return explained;
    }

    /** Null until one was asked for. */
    public CountdownCalendar getCalendar() {
        return calendar;
    }

    private Group group(String title, Predicate<CountdownView> belongs) {
        return new Group(language.say(title), casePage.getView().countdowns().stream().filter(belongs)
                .sorted(Comparator.comparing(CountdownView::kind).thenComparing(CountdownView::ref)).toList());
    }

    private Map<String, ProcedureView> known() {
        if (known == null) {
            known = procedures.of(casePage.getNumber()).procedures().stream()
                    .collect(Collectors.toMap(procedure -> PROCEDURE + procedure.id(), procedure -> procedure));
        }
        return known;
    }
}
