package org.daylight.cards;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.daylight.cards.control.CardListRepository;
import org.daylight.cards.control.CardMatterRepository;
import org.daylight.cards.control.CardParties;
import org.daylight.cards.control.CardRepository;
import org.daylight.cards.control.CardRow;
import org.daylight.cards.control.CardRules;
import org.daylight.cards.control.EvidenceFreezing;
import org.daylight.files.Files;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.press.Press;
import org.daylight.profiles.SupervisionProfiles;
import org.daylight.signals.Escalations;

/**
 * Door, read only: supervision, the centre and the district government see all cards, a department's supervisor and head its own, everybody those in which they are named.
 * {@code card.unknown} (404) also for who may not see it, {@code staff.not-on-duty} (403).
 *
 * @article SIG-38 (000 art. 19, 28; 002 art. 24), MON-23 (000 art. 14; 002 art. 21)
 */
@Stateless
@RolesAllowed({Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR, Roles.CENTRE_MANAGER, Roles.LEGAL_OFFICE, Roles.DISTRICT_GOVERNMENT, Roles.WINDOW_CLERK, Roles.HANDLER,
        Roles.REVIEWER, Roles.APPROVER, Roles.DEPARTMENT_HEAD})
public class Cards {
    @Inject
    CardRepository cards;
    @Inject
    CardListRepository lists;
    @Inject
    CardMatterRepository matters;
    @Inject
    CardParties parties;
    @Inject
    Escalations escalations;
    @Inject
    SupervisionProfiles profiles;
    @Inject
    Press press;
    @Inject
    Files files;
    @Resource
    SessionContext session;

    /**
     * The issued newest first. Sortable: {@code number}, {@code kind}, {@code state}, {@code ruleCode}, {@code department}, {@code issuedAt}, {@code correctBy};
     * {@code page.unsortable} (400).
     */
    public Page<CardLine> find(CardFilter filter, PageRequest page) {
        return lists.find(filter, parties.reach(session), page);
    }

    /** With its whole life; the evidence is compared with its hash. */
    public CardView one(long id) {
        CardLine line = lists.one(id, parties.reach(session)).orElseThrow(CardRules::unknown);
        CardRow card = cards.byId(id).orElseThrow(CardRules::unknown);
        List<CardEventLine> events = cards.events(id);
        Optional<CardRow> from = Optional.ofNullable(card.fromCardId()).flatMap(cards::byId);
        Optional<CardLine> to = lists.after(id);
        return new CardView(line, card.version(), card.signalId(), card.profileVersionId(), card.caseId(), card.description(), card.evidence(), card.evidenceSha256(),
                EvidenceFreezing.sha256(card.evidence()).equals(card.evidenceSha256()), card.fromCardId(), from.map(CardRow::number).orElse(null),
                to.map(CardLine::id).orElse(null), to.map(CardLine::number).orElse(null), matters.proposedFrom(id).orElse(null), cards.persons(id),
                escalations.of(Escalations.From.CARD, id), events, CardRules.waiting(card.state(), events),
                profiles.version(card.profileVersionId()).content().exemptions(), card.sheetId() == null ? null : press.one(card.sheetId()));
    }

    /** Writes the signed notice; {@code press.not-ready} (409) while it is being made. */
    public void write(long id, OutputStream to) {
        lists.one(id, parties.reach(session)).orElseThrow(CardRules::unknown);
        Long sheet = cards.byId(id).map(CardRow::sheetId).orElseThrow(CardRules::unknown);
        try {
            to.write(press.sheet(sheet));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A file of one of the card's events; {@code file.unknown} (404). */
    public CardFile file(long id, String sha256) {
        lists.one(id, parties.reach(session)).orElseThrow(CardRules::unknown);
        return cards.events(id).stream().flatMap(event -> event.files().stream()).filter(file -> file.sha256().equals(sha256)).findFirst()
                .orElseThrow(() -> new Problem(Problem.Kind.NOT_FOUND, "file.unknown", null));
    }

    /** Writes the bytes of a file of one of the card's events. */
    public void writeFile(long id, String sha256, OutputStream to) {
        files.write(file(id, sha256).sha256(), to);
    }
}
