package org.daylight.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.daylight.cards.CardAnswers;
import org.daylight.cards.CardEventType;
import org.daylight.cards.CardFile;
import org.daylight.cards.CardFilter;
import org.daylight.cards.CardLine;
import org.daylight.cards.CardView;
import org.daylight.cards.Cards;
import org.daylight.cards.ClaimOnCard;
import org.daylight.profiles.Supervision.Effect;
import org.daylight.profiles.Supervision.Exemption;

/**
 * Cards of the person's department and those in which the person is named: read, and answered.
 *
 * @article SIG-36, SIG-38, ACT-02, ACT-17 to ACT-19
 */
@Named
@ViewScoped
public class MyCardsPage extends PostPage<CardLine> {

    private static final long serialVersionUID = 1L;
    private static final List<CardEventType> CLAIMS = List.of(CardEventType.CORRECTION, CardEventType.EXPLANATION, CardEventType.APPEAL, CardEventType.EXEMPTION,
            CardEventType.MITIGATION);

    @Inject
    Cards cards;
    @Inject
    CardAnswers answers;
    @Inject
    Posts posts;
    @Inject
    BroughtFiles brought;

    private transient CardView view;

    @PostConstruct
    void open() {
        asked = Fields.asked();
        rows = new LazyRows<>(page -> cards.find(new CardFilter(null, null, null, null, null, null, asked.text("text"), null, null), page));
        if (getId() != null) {
            form.with("version", read().version());
        }
    }

    /** The card of the address; null: the list is shown. */
    public Long getId() {
        return asked.id("id");
    }

    public CardView getView() {
        return view == null ? read() : view;
    }

    /** The card, which its department has received from now on. */
    private CardView read() {
        cards.one(getId());
        answers.receive(getId());
        view = cards.one(getId());
        return view;
    }

    public boolean isAnswering() {
        return !getView().line().state().isOver() && answers.mayAnswer(getId());
    }

    /** What may be said now: one of each kind at a time. */
    public List<CardEventType> getClaims() {
        return CLAIMS.stream().filter(kind -> !kind.isAnswer() || getView().line().state().isOpen())
                .filter(kind -> getView().waiting().stream().noneMatch(waiting -> waiting.type() == kind)).toList();
    }

    /** Grounds of exemption. */
    public List<Exemption> getExemptions() {
        return grounds(Effect.NO_LIABILITY);
    }

    /** Grounds of mitigation. */
    public List<Exemption> getMitigations() {
        return grounds(Effect.LIGHTER_OR_NONE);
    }

    private List<Exemption> grounds(Effect effect) {
        return getView().grounds().stream().filter(ground -> ground.effect() == effect).toList();
    }

    public String claim() {
        String file = brought.chosen(form.text("file"));
        answers.claim(new ClaimOnCard(getId(), form.number("version"), form.constant("kind", CardEventType.class), form.text("ground"), form.text("text"),
                file == null ? List.of() : List.of(new CardFile(file, brought.name(file)))));
        return posts.done("/staff/my-cards?id=" + getId(), "cards.done.claimed");
    }

    @Override
    public String getQuery() {
        return asked.query("text");
    }
}
