package org.daylight.consultation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.daylight.calendar.Calendars;
import org.daylight.consultation.AskQuestion;
import org.daylight.consultation.QuestionChannel;
import org.daylight.consultation.QuestionStep;
import org.daylight.items.ItemCatalogue;
import org.daylight.kernel.LegalTime;
import org.daylight.profiles.SupervisionProfiles;

/** A question comes in: it goes to whom it concerns, and its limit begins. */
@ApplicationScoped
public class QuestionIntake {
    @Inject
    QuestionRepository questions;
    @Inject
    ItemCatalogue items;
    @Inject
    SupervisionProfiles profiles;
    @Inject
    Calendars calendars;
    @Inject
    Codes codes;
    @Inject
    Clock clock;

    /** @param recordedBy null: by the asker. @return its code */
    public String take(AskQuestion command, QuestionChannel channel, String recordedBy) {
        AskQuestion asked = QuestionRules.checked(command);
        Instant now = clock.instant();
        LocalDate today = LegalTime.dateOf(now);
        String department = asked.itemCode() == null ? questions.centre() : items.inForce(asked.itemCode(), today).departmentCode();
        String code = codes.next();
        long id = questions.add(code, asked, channel, department, now, today, dueOn(today, department), recordedBy);
        questions.step(id, QuestionStep.ASKED, now, recordedBy, null, department, null, null);
        return code;
    }

    /** Open questions are due as the calendar of today counts. */
    public void recount() {
        questions.openSince().forEach(open -> questions.due(open.askedOn(), open.department(), dueOn(open.askedOn(), open.department())));
    }

    public Instant anHourAgo() {
        return clock.instant().minus(Duration.ofHours(1));
    }

    private LocalDate dueOn(LocalDate askedOn, String department) {
        return QuestionRules.dueOn(askedOn, QuestionRules.toReply(profiles.inForce(department, askedOn).content().clock(QuestionRules.CLOCK)), calendars.current());
    }
}
