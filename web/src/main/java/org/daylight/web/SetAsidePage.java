package org.daylight.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.daylight.signals.SetAsideStep;
import org.daylight.signals.SetAsideSteps;

/**
 * Steps of ladders that could not fire.
 *
 * @article SIG-36 (000 art. 21(2)), SIG-05 (004 art. 31(3))
 */
@Named
@ViewScoped
public class SetAsidePage extends PostPage<SetAsideStep> {

    private static final long serialVersionUID = 1L;

    @Inject
    SetAsideSteps steps;
    @Inject
    Posts posts;

    @PostConstruct
    void open() {
        asked = Fields.asked();
        rows = new LazyRows<>(steps::find);
    }

    public String again(SetAsideStep step) {
        steps.again(step.id());
        return posts.done("/supervision/set-aside", "set-aside.queued", 1);
    }

    /** Whether the person may have a step tried again. */
    public boolean isActing() {
        return posts.isTryingAgain();
    }

    @Override
    public String getQuery() {
        return "";
    }
}
