package org.daylight.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.daylight.signals.SignalFilter;
import org.daylight.signals.SignalState;
import org.daylight.signals.SignalView;
import org.daylight.supervision.Verification;

/**
 * The verification queue; clear ones are settled together, each of the others on its own page.
 *
 * @article SIG-07 to SIG-12 (000 art. 18)
 */
@Named
@ViewScoped
public class VerificationPage extends PostPage<SignalView> {

    private static final long serialVersionUID = 1L;

    @Inject
    Verification verification;
    @Inject
    Posts posts;

    @PostConstruct
    void open() {
        asked = Fields.asked();
        rows = new LazyRows<>(page -> verification.find(filter(asked), page));
    }

    /** Of what the address asks for; without a state what is open, with {@code ALL} everything. */
    static SignalFilter filter(Fields asked) {
        SignalState state = "ALL".equals(asked.text("state")) ? null : asked.text("state") == null ? SignalState.OPEN : asked.constant("state", SignalState.class);
        return new SignalFilter(null, asked.text("rule"), state, asked.text("department"), null, null, asked.text("text"), asked.day("from"), asked.day("until"));
    }

    public String settle() {
        String[] ticked = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap().getOrDefault("tick", new String[0]);
        List<Long> ids = Arrays.stream(ticked).filter(id -> id.matches("[0-9]{1,18}")).map(Long::valueOf).toList();
        verification.settleTogether(ids, form.text("reason"));
        return posts.done("/supervision/verification", "verification.settled-together", ids.size());
    }

    public SignalState[] getStates() {
        return SignalState.values();
    }

    @Override
    public String getQuery() {
        return asked.query("rule", "department", "state", "text", "from", "until");
    }
}
