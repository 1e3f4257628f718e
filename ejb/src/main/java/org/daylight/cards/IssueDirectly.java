package org.daylight.cards;

import java.util.List;
import org.daylight.audit.Subject;

/** Command: a card for a case that nothing has proposed (红牌可以直接发出, SIG-35). Otherwise as {@link IssueCard}. @param ruleCode of a rule of the case's profile */
public record IssueDirectly(@Subject String caseNumber, String ruleCode, String description, List<ResponsiblePerson> persons, String reason, List<CardFile> files) {
    public IssueDirectly {
        persons = List.copyOf(persons);
        files = List.copyOf(files);
    }
}
