package org.daylight.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.daylight.orders.DraftLetter;
import org.daylight.orders.EfficiencyLetter;
import org.daylight.orders.EfficiencyLetters;
import org.daylight.orders.EfficiencyLetterKind;
import org.daylight.orders.EfficiencyLetterState;

/**
 * Letters of efficiency supervision: written by one supervisor, approved by another, answered by the department, followed up.
 *
 * @article DUB-07 (000 art. 27)
 */
@Named
@ViewScoped
public class EfficiencyLettersPage extends PostPage<EfficiencyLetter> {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_DAYS = 10;

    @Inject
    EfficiencyLetters letters;
    @Inject
    BroughtFiles brought;
    @Inject
    Posts posts;
    @Inject
    SignedIn me;

    private transient EfficiencyLetter chosen;

    @PostConstruct
    void open() {
        asked = Fields.asked();
        rows = new LazyRows<>(page -> letters.find(asked.constant("kind", EfficiencyLetterKind.class), asked.constant("state", EfficiencyLetterState.class), page));
        form.with("kind", EfficiencyLetterKind.SUGGESTION).with("days", USUAL_DAYS);
        if (getChosen() != null) {
            form.with("version", chosen.version());
        }
    }

    /** Null: the list is shown. */
    public EfficiencyLetter getChosen() {
        if (chosen == null && asked.id("id") != null) {
            chosen = letters.one(asked.id("id"));
        }
        return chosen;
    }

    public String draft() {
        Integer days = form.number("days");
        long id = letters.draft(new DraftLetter(form.constant("kind", EfficiencyLetterKind.class), form.text("department"), form.text("grounds"), form.text("demands"), days == null ? 0 : days));
        return posts.done(address(id), "efficiency-letters.drafted");
    }

    public String approve() {
        letters.approve(asked.id("id"), form.number("version"), form.text("opinion"));
        return here("efficiency-letters.approved");
    }

    public String refuse() {
        letters.refuse(asked.id("id"), form.number("version"), form.text("opinion"));
        return here("efficiency-letters.refused");
    }

    public String answer() {
        letters.answer(asked.id("id"), form.number("version"), form.text("answer"), brought.chosen(form.text("file")));
        return here("efficiency-letters.answered");
    }

    public String followUp() {
        letters.followUp(asked.id("id"), form.number("version"), form.text("followUp"));
        return here("efficiency-letters.followed");
    }

    private String here(String message) {
        return posts.done(address(asked.id("id")), message);
    }

    private static String address(long id) {
        return "/supervision/efficiency-letters?id=" + id;
    }

    /** Whether the letter waits for the person's decision. */
    public boolean isDeciding() {
        return me.isSupervisor() && getChosen().state() == EfficiencyLetterState.DRAFTED && !getChosen().draftedBy().equals(me.getUsername());
    }

    public EfficiencyLetterKind[] getKinds() {
        return EfficiencyLetterKind.values();
    }

    public EfficiencyLetterState[] getStates() {
        return EfficiencyLetterState.values();
    }

    @Override
    public String getQuery() {
        return asked.query("kind", "state");
    }
}
