package org.daylight.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.daylight.accountability.OperationFilter;
import org.daylight.accountability.OperationLine;
import org.daylight.accountability.RoleShare;
import org.daylight.accountability.SupervisorOperations;
import org.daylight.accountability.SupervisorStanding;
import org.daylight.audit.Outcome;

/**
 * What supervisors do, who of them stays away, and who holds which role.
 *
 * @article MON-22, MON-19, MON-31
 */
@Named
@ViewScoped
public class OperationsPage extends PostPage<OperationLine> {

    private static final long serialVersionUID = 1L;

    @Inject
    SupervisorOperations door;

    private transient List<SupervisorStanding> standings;

    @PostConstruct
    void open() {
        asked = Fields.asked();
        rows = new LazyRows<>(page -> door.find(filter(asked), page));
    }

    static OperationFilter filter(Fields asked) {
        return new OperationFilter(asked.text("actor"), asked.text("subject"), asked.text("action"), asked.constant("outcome", Outcome.class), asked.day("from"), asked.day("until"));
    }

    public List<SupervisorStanding> getStandings() {
        if (standings == null) {
            standings = door.standings();
        }
        return standings;
    }

    public List<RoleShare> getShares() {
        return door.shares();
    }

    public Outcome[] getOutcomes() {
        return Outcome.values();
    }

    @Override
    public String getQuery() {
        return asked.query("actor", "subject", "action", "outcome", "from", "until");
    }
}
