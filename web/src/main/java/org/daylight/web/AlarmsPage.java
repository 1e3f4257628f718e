package org.daylight.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.daylight.signals.SignalFilter;
import org.daylight.signals.SignalState;
import org.daylight.signals.SignalView;
import org.daylight.supervision.AlarmCount;
import org.daylight.supervision.Alarms;

/**
 * The alarm centre.
 *
 * @article DUB-02 (002 art. 21), MON-15 (002 art. 20(5)), MON-18 (002 art. 23), MON-19 (002 art. 24(1))
 */
@Named
@ViewScoped
public class AlarmsPage extends PostPage<SignalView> {

    private static final long serialVersionUID = 1L;

    @Inject
    Alarms alarms;

    private transient List<AlarmCount> counts;

    @PostConstruct
    void open() {
        asked = Fields.asked();
        rows = new LazyRows<>(page -> alarms.find(filter(asked), page));
    }

    static SignalFilter filter(Fields asked) {
        SignalFilter of = VerificationPage.filter(asked);
        String signal = asked.text("signal");
        return new SignalFilter(signal == null ? null : List.of(signal), of.ruleCode(), of.state(), of.departmentCode(), null, null, of.text(), of.fromOn(), of.untilOn());
    }

    public List<AlarmCount> getCounts() {
        if (counts == null) {
            counts = alarms.counts(asked.text("department"));
        }
        return counts;
    }

    public SignalState[] getStates() {
        return SignalState.values();
    }

    @Override
    public String getQuery() {
        return asked.query("signal", "rule", "department", "state", "text", "from", "until");
    }
}
