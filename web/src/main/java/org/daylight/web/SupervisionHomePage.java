package org.daylight.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import org.daylight.supervision.SupervisorWorkplace;
import org.daylight.supervision.WorkplaceView;

/**
 * Where a supervisor's day begins.
 *
 * @article MON-19, MON-20
 */
@Named
@RequestScoped
public class SupervisionHomePage {
    @Inject
    SupervisorWorkplace workplace;
    @Inject
    HttpServletRequest request;

    private WorkplaceView view;

    public WorkplaceView getView() {
        if (view == null) {
            view = workplace.come(Instant.ofEpochMilli(request.getSession().getCreationTime()));
        }
        return view;
    }

    public long getFresh() {
        return getView().signals().stream().mapToLong(WorkplaceView.Waiting::fresh).sum();
    }

    public long getOpen() {
        return getView().signals().stream().mapToLong(WorkplaceView.Waiting::open).sum();
    }
}
