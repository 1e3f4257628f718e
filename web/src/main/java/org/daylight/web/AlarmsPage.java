package org.daylight.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.orders.SignalOrder;
import org.daylight.orders.SignalOrders;
import org.daylight.signals.SetAsideSteps;
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
    @Inject
    SignalOrders orders;
    @Inject
    SetAsideSteps setAside;

    private transient List<AlarmCount> counts;
    private transient Map<Long, List<SignalOrder>> resting = Map.of();
    private Long givenUp;

    @PostConstruct
    void open() {
        asked = Fields.asked();
        rows = new LazyRows<>(this::find);
    }

    private Page<SignalView> find(PageRequest request) {
        Page<SignalView> page = alarms.find(filter(asked), request);
        resting = orders.of(page.rows().stream().map(SignalView::id).toList());
        return page;
    }

    /** The newest order that rests on it; null: none. */
    public SignalOrder order(long signalId) {
        return resting.getOrDefault(signalId, List.of()).stream().findFirst().orElse(null);
    }

    /** Steps of ladders that were given up and wait for a person. */
    public long getGivenUp() {
        if (givenUp == null) {
            givenUp = setAside.givenUp();
        }
        return givenUp;
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
