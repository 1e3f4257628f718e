package org.daylight.cards;

import java.util.List;
import org.daylight.audit.Subject;

/**
 * Command: a proposal becomes a card.
 *
 * @param description what was wrong, 4 letters to 4,000 characters
 * @param persons     responsible, by level; empty: the department alone
 * @param reason      why others are named than the case's own steps say; null where they are the same
 * @param files       further evidence
 */
public record IssueCard(@Subject long signalId, String description, List<ResponsiblePerson> persons, String reason, List<CardFile> files) {
    public IssueCard {
        persons = List.copyOf(persons);
        files = List.copyOf(files);
    }
}
