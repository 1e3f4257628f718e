package org.daylight.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.daylight.cases.CaseOutcome;
import org.daylight.kernel.Roles;
import org.daylight.orders.DrawSample;
import org.daylight.orders.JudgeCase;
import org.daylight.orders.SampleMark;
import org.daylight.orders.SampledCase;
import org.daylight.orders.Sampling;
import org.daylight.orders.SamplingLine;
import org.daylight.profiles.Supervision.Rule;

/**
 * Random sampling: cases are drawn by a seed that is kept, and judged one by one.
 *
 * @article MON-14 (002 art. 20(4)), MON-17 (002 art. 22), MON-20 (002 art. 24(1))
 */
@Named
@ViewScoped
public class SamplingPage extends PostPage<SamplingLine> {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_SIZE = 10;

    @Inject
    Sampling sampling;
    @Inject
    Posts posts;

    private transient SamplingLine chosen;
    private transient List<SampledCase> cases;
    private transient List<String> drawnAgain;
    private transient SampledCase judged;

    @PostConstruct
    void open() {
        asked = Fields.asked();
        rows = new LazyRows<>(sampling::find);
        form.with("size", USUAL_SIZE).with("untilOn", posts.getToday()).with("fromOn", posts.getToday().minusMonths(1));
        if (getJudged() != null) {
            form.with("version", judged.version()).with("note", judged.note()).with("legality", judged.legality()).with("conduct", judged.conduct())
                    .with("discretion", judged.discretion()).with("singleTrack", judged.singleTrack());
        }
    }

    /** Null: the list is shown. */
    public SamplingLine getChosen() {
        if (chosen == null && asked.id("id") != null) {
            chosen = sampling.one(asked.id("id"));
        }
        return chosen;
    }

    public List<SampledCase> getCases() {
        if (cases == null) {
            cases = sampling.cases(getChosen().id());
        }
        return cases;
    }

    /** The case that the address names; null: none. */
    public SampledCase getJudged() {
        if (judged == null && getChosen() != null && asked.id("case") != null) {
            judged = getCases().stream().filter(one -> one.id() == asked.id("case")).findFirst().orElse(null);
        }
        return judged;
    }

    public List<Rule> getRules() {
        return sampling.rules(getJudged().id());
    }

    public String draw() {
        Integer size = form.number("size");
        long id = sampling.draw(new DrawSample(form.text("title"), form.text("department"), form.text("item"), form.constant("outcome", CaseOutcome.class), form.day("fromOn"),
                form.day("untilOn"), size == null ? 0 : size, form.text("seed")));
        return posts.done("/supervision/sampling?id=" + id, "sampling.drawn");
    }

    public void again() {
        drawnAgain = sampling.drawnAgain(getChosen().id());
    }

    /** Null: not asked; otherwise whether the seed draws the same cases in the same order. */
    public Boolean getSame() {
        return drawnAgain == null ? null : drawnAgain.equals(getCases().stream().map(SampledCase::caseNumber).toList());
    }

    public String judge() {
        sampling.judge(new JudgeCase(asked.id("case"), form.number("version"), mark("legality"), mark("conduct"), mark("discretion"), mark("singleTrack"), form.text("note")));
        return posts.done("/supervision/sampling?id=" + asked.id("id") + "&case=" + asked.id("case"), "sampling.judged");
    }

    private SampleMark mark(String name) {
        return form.constant(name, SampleMark.class);
    }

    public String raise() {
        sampling.raise(asked.id("case"), form.number("version"), form.text("rule"));
        return posts.done("/supervision/sampling?id=" + asked.id("id") + "&case=" + asked.id("case"), "sampling.raised");
    }

    public SampleMark[] getMarks() {
        return SampleMark.values();
    }

    public CaseOutcome[] getOutcomes() {
        return CaseOutcome.values();
    }

    /** Whether cases are drawn and judged here by the person, who does not only look on. */
    public boolean isActing() {
        return !FacesContext.getCurrentInstance().getExternalContext().isUserInRole(Roles.ADMINISTRATOR);
    }

    @Override
    public String getQuery() {
        return asked.query("id");
    }
}
