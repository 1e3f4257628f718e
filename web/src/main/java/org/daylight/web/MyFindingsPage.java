package org.daylight.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.daylight.accountability.FindingAct;
import org.daylight.accountability.FindingView;
import org.daylight.accountability.MyFindings;

/**
 * What concerns the person: the own findings, for heads those on the department; the view on them and the appeal.
 *
 * @article ACT-01
 */
@Named
@ViewScoped
public class MyFindingsPage extends PostPage<FindingView> {

    private static final long serialVersionUID = 1L;

    @Inject
    MyFindings door;
    @Inject
    Posts posts;
    @Inject
    BroughtFiles brought;

    private LazyRows<FindingView> ofUnit;
    private Long id;
    private int version;
    private transient FindingView chosen;

    @PostConstruct
    void open() {
        asked = Fields.asked();
        id = asked.id("id");
        rows = new LazyRows<>(door::own);
        ofUnit = new LazyRows<>(door::ofUnit);
        if (id != null) {
            chosen = door.open(id);
            version = chosen.version();
        }
    }

    public LazyRows<FindingView> getOfUnit() {
        return ofUnit;
    }

    /** Null where the address names none. */
    public FindingView getChosen() {
        if (chosen == null && id != null) {
            chosen = door.open(id);
        }
        return chosen;
    }

    public List<FindingAct> getActs() {
        return door.acts(id);
    }

    public String state() {
        door.state(id, form.text("view"), brought.chosen(form.text("paper")));
        return posts.done("/staff/my-findings?id=" + id, "my-findings.stated");
    }

    public String appeal() {
        door.appeal(id, version, form.text("view"), brought.chosen(form.text("paper")));
        return posts.done("/staff/my-findings?id=" + id, "my-findings.appealed");
    }

    @Override
    public String getQuery() {
        return asked.query("id");
    }
}
