package org.daylight.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.daylight.cards.CardDecisions;
import org.daylight.cards.CardEventLine;
import org.daylight.cards.CardFile;
import org.daylight.cards.CardIssue;
import org.daylight.cards.CardKind;
import org.daylight.cards.CardProposal;
import org.daylight.cards.CardView;
import org.daylight.cards.Cards;
import org.daylight.cards.DecideClaim;
import org.daylight.cards.IssueCard;
import org.daylight.cards.IssueDirectly;
import org.daylight.cards.ResponsibleLevel;
import org.daylight.cards.ResponsiblePerson;
import org.daylight.profiles.Supervision.Rule;

/**
 * A card with its whole life, a proposal that waits to be issued, or a card that is issued directly for a case; the address says which.
 *
 * @article SIG-06, SIG-35, SIG-37, SIG-38, ACT-01, ACT-02, ACT-17 to ACT-19
 */
@Named
@ViewScoped
public class CardPage extends PostPage<CardEventLine> {

    private static final long serialVersionUID = 1L;

    private final HashMap<String, Boolean> ticked = new HashMap<>();

    @Inject
    Cards cards;
    @Inject
    CardIssue issue;
    @Inject
    CardDecisions decisions;
    @Inject
    Posts posts;
    @Inject
    BroughtFiles brought;
    @Inject
    Language language;

    private transient CardView view;
    private transient CardProposal proposal;

    @PostConstruct
    void open() {
        asked = Fields.asked();
        if (getSignal() != null) {
            form.with("description", words());
        }
        if (getId() != null) {
            form.with("version", getView().version());
        }
        getSuggested().forEach(person -> ticked.put(key(person), true));
    }

    private String words() {
        String text = getProposal().signal().facts().get("text");
        return text == null && getProposal().signal().rule() != null ? getProposal().signal().rule().textZh() : text;
    }

    /** The issued card; null: the address names none. */
    public Long getId() {
        return asked.id("id");
    }

    /** The proposal; null: the address names none. */
    public Long getSignal() {
        return asked.id("signal");
    }

    /** The case for which a card is issued directly; null: the address names none. */
    public String getNumber() {
        return asked.text("case");
    }

    public CardView getView() {
        if (view == null) {
            view = cards.one(getId());
        }
        return view;
    }

    public CardProposal getProposal() {
        if (proposal == null) {
            proposal = issue.proposal(getSignal());
        }
        return proposal;
    }

    /** Who may be ticked: those who took the steps of the case, or who are named now. */
    public List<ResponsiblePerson> getSuggested() {
        return getId() != null ? getView().persons() : getSignal() != null ? getProposal().persons() : getNumber() != null ? issue.persons(getNumber()) : List.of();
    }

    /** Whether the notice would bear the seal of the person's organ. */
    public boolean isSealed() {
        return issue.isSealed();
    }

    public List<Rule> getRules() {
        return issue.rules(getNumber());
    }

    public String issue() {
        long card = issue.issue(new IssueCard(getSignal(), form.text("description"), persons(), form.text("reason"), files()));
        return posts.done("/supervision/card?id=" + card, "cards.done.issued");
    }

    public String dismiss() {
        issue.dismiss(getSignal(), form.text("dismissal"));
        return posts.done("/supervision/cards", "cards.done.dismissed");
    }

    public String issueDirectly() {
        long card = issue.issueDirectly(new IssueDirectly(getNumber(), form.text("rule"), form.text("description"), persons(), form.text("reason"), files()));
        return posts.done("/supervision/card?id=" + card, "cards.done.issued");
    }

    public String decide(CardEventLine claim, boolean accepted) {
        String lighter = form.text("lighter" + claim.id());
        decisions.decide(new DecideClaim(getId(), form.number("version"), claim.id(), accepted, form.text("opinion" + claim.id()),
                lighter == null || lighter.equals("NONE") ? null : CardKind.valueOf(lighter)));
        return here(accepted ? "cards.done.accepted" : "cards.done.rejected");
    }

    public String revoke() {
        decisions.revoke(getId(), form.number("version"), form.text("revocation"));
        return here("cards.done.revoked");
    }

    public String name() {
        decisions.name(getId(), form.number("version"), persons(), form.text("reason"));
        return here("cards.done.named");
    }

    public boolean mayDecide(CardEventLine claim) {
        return decisions.mayDecide(getView(), claim);
    }

    public boolean isRevocable() {
        return !getView().line().state().isOver() && decisions.mayRevoke(getView());
    }

    private String here(String message) {
        return posts.done("/supervision/card?id=" + getId(), message);
    }

    /** Those that are ticked, and those that were added. */
    private List<ResponsiblePerson> persons() {
        List<ResponsiblePerson> persons = new ArrayList<>(getSuggested().stream().filter(person -> Boolean.TRUE.equals(ticked.get(key(person)))).toList());
        Arrays.stream(ResponsibleLevel.values()).map(this::added).filter(Objects::nonNull).forEach(persons::add);
        return persons;
    }

    private ResponsiblePerson added(ResponsibleLevel level) {
        String username = form.text("add" + level);
        return username == null || persons(level).contains(username) ? null : new ResponsiblePerson(level, username);
    }

    private List<String> persons(ResponsibleLevel level) {
        return getSuggested().stream().filter(person -> person.level() == level && Boolean.TRUE.equals(ticked.get(key(person)))).map(ResponsiblePerson::username).toList();
    }

    private List<CardFile> files() {
        String file = brought.chosen(form.text("file"));
        return file == null ? List.of() : List.of(new CardFile(file, brought.name(file)));
    }

    public String key(ResponsiblePerson person) {
        return person.level() + "-" + person.username();
    }

    public Map<String, Boolean> getTicked() {
        return ticked;
    }

    public ResponsibleLevel[] getLevels() {
        return ResponsibleLevel.values();
    }

    @Override
    public String getQuery() {
        return "";
    }
}
