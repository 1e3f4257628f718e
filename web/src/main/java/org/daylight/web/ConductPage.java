package org.daylight.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.daylight.accountability.ConductFilter;
import org.daylight.accountability.ConductKind;
import org.daylight.accountability.ConductLine;
import org.daylight.accountability.ConductRegister;
import org.daylight.accountability.RecordConduct;
import org.daylight.kernel.Roles;

/**
 * Rewards and punishments of persons and units.
 *
 * @article ACT-24
 */
@Named
@ViewScoped
public class ConductPage extends PostPage<ConductLine> {

    private static final long serialVersionUID = 1L;

    @Inject
    ConductRegister door;
    @Inject
    Posts posts;

    @PostConstruct
    void open() {
        asked = Fields.asked();
        rows = new LazyRows<>(page -> door.find(filter(asked), page));
        form.with("onDay", posts.getToday());
    }

    static ConductFilter filter(Fields asked) {
        return new ConductFilter(asked.constant("kind", ConductKind.class), asked.text("department"), null, asked.truth("unit"), asked.truth("standing"), asked.text("text"),
                asked.day("from"), asked.day("until"));
    }

    public ConductKind[] getKinds() {
        return ConductKind.values();
    }

    public boolean isKeeper() {
        return FacesContext.getCurrentInstance().getExternalContext().isUserInRole(Roles.SUPERVISOR)
                || FacesContext.getCurrentInstance().getExternalContext().isUserInRole(Roles.CENTRE_MANAGER);
    }

    public String record() {
        door.record(new RecordConduct(form.constant("kind", ConductKind.class), form.text("department"), form.text("person"), form.text("title"), form.text("reason"), form.text("organ"),
                form.text("number"), form.day("onDay")));
        return posts.done("/supervision/register", "conduct.recorded");
    }

    public String withdraw(ConductLine line) {
        door.withdraw(line.id(), form.text("because" + line.id()));
        return posts.done("/supervision/register", "conduct.withdrawn");
    }

    @Override
    public String getQuery() {
        return asked.query("kind", "department", "unit", "standing", "from", "until", "text");
    }
}
