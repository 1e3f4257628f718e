package org.daylight.supervision.control;

import jakarta.ejb.SessionContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.daylight.files.Files;
import org.daylight.files.StoredFile;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.organisation.StaffDirectory;
import org.daylight.signals.FunctionalRoles;
import org.daylight.signals.SignalView;
import org.daylight.signals.Signals;
import org.daylight.supervision.EvidenceLine;

/** Who sees and who settles a signal, and the papers that come with it. */
@ApplicationScoped
public class SupervisedMatter {
    @Inject
    Signals signals;
    @Inject
    FunctionalRoles roles;
    @Inject
    StaffDirectory staff;
    @Inject
    Files files;
    @Inject
    AlarmRepository repository;
    @Inject
    Clock clock;

    /** The department that was asked for, or the own one of who sees no other. */
    public String scope(SessionContext caller, String departmentCode) {
        return seesAll(caller) ? departmentCode : staff.onDuty(caller.getCallerPrincipal().getName()).departmentCode();
    }

    /** {@code signal.unknown} (404), also for one of another department. */
    public SignalView seen(SessionContext caller, long id) {
        SignalView signal = signals.byId(id);
        if (!signal.departmentCode().equals(scope(caller, signal.departmentCode()))) {
            throw new Problem(Problem.Kind.NOT_FOUND, "signal.unknown", "SIG-38");
        }
        return signal;
    }

    /** User name of the caller, who may issue the signal and has nothing to do with the matter. */
    public String require(SessionContext caller, SignalView signal) {
        Long caseId = caseOf(signal.id());
        return signal.rule() == null ? roles.requireImpartial(caller, signal.departmentCode(), caseId)
                : roles.require(caller, signal.profileVersionId(), signal.rule().issuer(), signal.departmentCode(), caseId);
    }

    /** Null: no case. */
    public Long caseOf(long signalId) {
        return repository.caseOf(signalId);
    }

    /** {@code lead.too-many-files} (400), {@code file.unknown} (404). */
    public void keep(long signalId, List<String> hashes, String by) {
        LeadRules.requireFew(hashes);
        for (String hash : hashes) {
            StoredFile file = files.known(hash);
            repository.keep(signalId, file, by, clock.instant());
        }
    }

    public List<EvidenceLine> evidence(long signalId) {
        return repository.evidence(signalId);
    }

    private static boolean seesAll(SessionContext caller) {
        return caller.isCallerInRole(Roles.SUPERVISOR) || caller.isCallerInRole(Roles.ADMINISTRATOR);
    }
}
