package org.daylight.signals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.daylight.signals.control.SignalRepository;

/** Tells the rooms above of a signal that the clock raised, as if a rule had. */
@ApplicationScoped
public class SignalTelling {
    @Inject
    SignalRepository signals;
    @Inject
    Event<SignalRaised> raised;

    public void tell(long id) {
        SignalView view = signals.byId(id).orElseThrow();
        raised.fire(new SignalRaised(id, new RaiseSignal(view.profileVersionId(), view.ruleCode(), view.subjectKey(), view.caseId(), view.departmentCode(), view.person(),
                view.itemVersionId(), view.occurredAt(), view.foundBy(), view.facts(), view.raisedFrom())));
    }
}
