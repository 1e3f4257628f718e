package org.daylight.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.daylight.kernel.Roles;
import org.daylight.supervision.ReportedStepLine;
import org.daylight.supervision.SetStepMeaning;
import org.daylight.supervision.StepFilter;
import org.daylight.supervision.StepMatching;
import org.daylight.supervision.StepMeaning;
import org.daylight.supervision.StepMeaningLine;
import org.daylight.supervision.StepMeanings;

/**
 * What departments' systems call their steps, and what that means. A name to be given a meaning, or an entry to be changed, stands in the address.
 *
 * @article SIG-07 to SIG-11 (000 art. 18), SIG-17 (000 art. 20(5))
 */
@Named
@ViewScoped
public class StepMeaningsPage extends PostPage<ReportedStepLine> {
    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/supervision/step-meanings";
    private static final String NONE = "NONE";

    @Inject
    StepMeanings meanings;
    @Inject
    Posts posts;

    private LazyRows<StepMeaningLine> entries;
    private transient StepMeaningLine chosen;

    @PostConstruct
    void open() {
        asked = Fields.asked();
        rows = new LazyRows<>(page -> meanings.reported(filter(asked), page));
        entries = new LazyRows<>(page -> meanings.entries(asked.text("department"), page));
        form.with("of", asked.text("of")).with("word", asked.text("name")).with("matching", asked.text("name") == null ? StepMatching.CONTAINS : StepMatching.EXACT);
        if (getChosen() != null) {
            form.with("changed", getChosen().meaning());
        }
    }

    static StepFilter filter(Fields asked) {
        return new StepFilter(asked.text("department"), asked.constant("meaning", StepMeaning.class), NONE.equals(asked.text("meaning")), asked.text("text"));
    }

    public String set() {
        meanings.set(new SetStepMeaning(form.text("of"), form.constant("matching", StepMatching.class), form.text("word"), form.constant("meaning", StepMeaning.class)));
        return posts.done(PAGE, "step-meanings.set.done", form.text("word"));
    }

    public String change() {
        meanings.change(asked.id("entry"), form.constant("changed", StepMeaning.class));
        return posts.done(PAGE, "step-meanings.change.done");
    }

    public String takeBack() {
        meanings.takeBack(asked.id("entry"));
        return posts.done(PAGE, "step-meanings.take-back.done");
    }

    /** The entry that is to be changed; null: none. */
    public StepMeaningLine getChosen() {
        if (chosen == null && asked.id("entry") != null) {
            chosen = meanings.entry(asked.id("entry"));
        }
        return chosen;
    }

    /** Whether the entry is the department's own for just this name, which is changed, not overruled. */
    public boolean isOwn(ReportedStepLine line) {
        return line.entry() != null && line.entry().departmentCode() != null && line.entry().matching() == StepMatching.EXACT;
    }

    public LazyRows<StepMeaningLine> getEntries() {
        return entries;
    }

    public StepMeaning[] getMeanings() {
        return StepMeaning.values();
    }

    public StepMatching[] getMatchings() {
        return StepMatching.values();
    }

    /** Whether the person keeps the table. */
    public boolean isKeeper() {
        return FacesContext.getCurrentInstance().getExternalContext().isUserInRole(Roles.ADMINISTRATOR);
    }

    @Override
    public String getQuery() {
        return asked.query("department", "meaning", "text");
    }
}
