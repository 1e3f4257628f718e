package org.daylight.supervision;

import jakarta.ejb.SessionContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.daylight.kernel.Page;
import org.daylight.kernel.WaitingMatter;
import org.daylight.profiles.ProfileContent;
import org.daylight.profiles.Supervision.Rule;
import org.daylight.profiles.Supervision.Step;
import org.daylight.profiles.SupervisionProfiles;
import org.daylight.signals.FunctionalRoles;
import org.daylight.supervision.control.AlarmRepository;
import org.daylight.supervision.control.AlarmRepository.OpenSignal;

/** Open signals that wait for a supervisor who may act on them, the oldest first; for doors, which hand in their own session. */
@ApplicationScoped
public class WaitingSignals {
    private static final int COUNTED = 1_000;

    @Inject
    AlarmRepository alarms;
    @Inject
    FunctionalRoles roles;
    @Inject
    SupervisionProfiles profiles;

    /** Which functional role settles signals of a rule; null: any. */
    public interface Settling {
        String role(ProfileContent profile, String ruleCode, String signal);
    }

    /**
     * What the caller holds the role for and has nothing to do with.
     *
     * @param untouched only those that were not passed on and that no finding was made of
     * @param most      how many are shown; of the oldest {@value #COUNTED} that are open, whoever holds the role for them, all are counted
     */
    public Page<WaitingMatter> of(SessionContext caller, List<String> signals, boolean untouched, int most, Settling settling) {
        List<OpenSignal> open = alarms.waiting(signals, untouched, roles.impartial(caller), COUNTED, most);
        List<OpenSignal> held = open.stream().filter(one -> holds(caller, one, settling)).toList();
        return new Page<>(held.stream().limit(most).map(this::matter).toList(), counted(held), counted(open) == COUNTED);
    }

    private static long counted(List<OpenSignal> signals) {
        return signals.stream().filter(one -> one.place() == 1).mapToLong(OpenSignal::ofRule).sum();
    }

    private boolean holds(SessionContext caller, OpenSignal open, Settling settling) {
        String role = settling.role(profiles.version(open.profileVersionId()).content(), open.ruleCode(), open.signal());
        return role == null || roles.holds(caller, open.profileVersionId(), role);
    }

    private WaitingMatter matter(OpenSignal open) {
        ProfileContent profile = profiles.version(open.profileVersionId()).content();
        Rule rule = rule(profile, open.ruleCode());
        Step step = profile.ladder().stream().filter(one -> one.code().equals(open.ruleCode())).findFirst().orElse(null);
        String zh = rule != null ? rule.textZh() : step == null ? open.ruleCode() : "未" + step.unlessZh();
        String en = rule != null ? rule.textEn() : step == null ? open.ruleCode() : "Not: " + step.unlessEn();
        return new WaitingMatter(open.id(), open.caseNumber(), zh + " · " + open.departmentZh(), en + " · " + open.departmentEn(), null);
    }

    /** The role that issues signals of the rule. */
    static String issuer(ProfileContent profile, String ruleCode, String signal) {
        Rule rule = rule(profile, ruleCode);
        return rule == null ? null : rule.issuer();
    }

    private static Rule rule(ProfileContent profile, String code) {
        return profile.rules().stream().filter(one -> one.code().equals(code)).findFirst().orElse(null);
    }
}
