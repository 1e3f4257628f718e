package org.daylight.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.daylight.cards.CardFilter;
import org.daylight.cards.CardIssue;
import org.daylight.cards.CardKind;
import org.daylight.cards.CardLine;
import org.daylight.cards.CardState;
import org.daylight.cards.Cards;
import org.daylight.signals.SignalView;

/**
 * Cards to issue and cards issued.
 *
 * @article SIG-06, SIG-35, SIG-38, MON-23
 */
@Named
@ViewScoped
public class CardsPage extends PostPage<CardLine> {

    private static final long serialVersionUID = 1L;

    @Inject
    Cards cards;
    @Inject
    CardIssue issue;

    private LazyRows<SignalView> proposals;

    @PostConstruct
    void open() {
        asked = Fields.asked();
        rows = new LazyRows<>(page -> cards.find(filter(asked), page));
        proposals = new LazyRows<>(page -> issue.proposals(asked.constant("kind", CardKind.class), asked.text("rule"), asked.text("department"), asked.text("text"), page));
    }

    static CardFilter filter(Fields asked) {
        return new CardFilter(asked.constant("kind", CardKind.class), asked.constant("state", CardState.class), asked.text("rule"), asked.text("department"),
                asked.truth("waiting"), null, asked.text("text"), asked.day("from"), asked.day("until"));
    }

    /** Whether the issued are shown; the proposals otherwise. */
    public boolean isIssued() {
        return "issued".equals(asked.text("list"));
    }

    public LazyRows<SignalView> getProposals() {
        return proposals;
    }

    public CardKind[] getKinds() {
        return CardKind.values();
    }

    public CardState[] getStates() {
        return CardState.values();
    }

    @Override
    public String getQuery() {
        return asked.query("kind", "state", "rule", "department", "waiting", "text", "from", "until");
    }
}
