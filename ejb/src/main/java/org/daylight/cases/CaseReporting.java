package org.daylight.cases;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.daylight.calendar.CalendarInForce;
import org.daylight.calendar.WorkingCalendar;
import org.daylight.cases.control.ReportApplication;
import org.daylight.cases.control.ReportWarning;
import org.daylight.cases.control.ReportedCaseRepository;
import org.daylight.kernel.LegalTime;
import org.daylight.profiles.ProfileContent;
import org.daylight.profiles.SupervisionProfiles;

/** Door for exchange: cases of departments' own systems, applied in volume in the caller's transaction, exactly once. */
@Stateless
@PermitAll // only exchange calls it, for a message whose sender it has checked
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class CaseReporting {
    private ReportedCaseRepository repository;
    private CalendarInForce calendars;
    private SupervisionProfiles profiles;
    private Event<CasesEndedLate> late;

    @Inject
    void wire(ReportedCaseRepository repository, CalendarInForce calendars, SupervisionProfiles profiles, Event<CasesEndedLate> late) {
        this.repository = repository;
        this.calendars = calendars;
        this.profiles = profiles;
        this.late = late;
    }

    /**
     * What one application did.
     *
     * @param cases      taken from the iterator, refused ones included
     * @param events     of these, those of refused cases included
     * @param added      events that were new
     * @param duplicates events that were there already
     * @param refused    cases that were left alone as a whole
     * @param late       cases that ended late and were never seen red
     */
    public record Outcome(long cases, long events, long added, long duplicates, long refused, long late) {
    }

    /**
     * A reported case that cannot be taken.
     *
     * @param code      of the text in {@link org.daylight.kernel.ProblemTexts}
     * @param arguments of that text
     * @param events    how many events it would have brought
     */
    public record Refusal(int line, String code, List<String> arguments, int events) {
    }

    /**
     * Adds what is new and leaves alone what is there; memory does not grow with the number of cases. A case known as open takes a moved
     * deadline and the end; a closed case is never altered, events that come late are added to it with their recording time.
     * A case keeps the opening that was reported first. Its deadline warns as the profile in force for the department warns of a promise. A case that ended late before its
     * light was seen red turned red at its due instant, and {@link CasesEndedLate} tells of them all.
     *
     * @param departmentCode department that reports
     * @param source         reporting client
     * @param cases          read once, lazily
     * @param recordedAt     recording time of every event
     * @param refused        is told of each case that contradicts itself or what is known; the case is then left alone as a whole
     * @article EXC-05 (001 一(四)), MON-18 (002 art. 23), SIG-04 (004 art. 31(3)), C17
     */
    public Outcome apply(String departmentCode, String source, Iterator<ReportedCase> cases, Instant recordedAt, Consumer<Refusal> refused) {
        WorkingCalendar calendar = calendars.current();
        ProfileContent profile = profiles.inForce(departmentCode, LegalTime.dateOf(recordedAt)).content();
        Outcome outcome = new ReportApplication(repository, (openedOn, dueAt) -> ReportWarning.of(calendar, profile, openedOn, dueAt))
                .apply(departmentCode, source, cases, recordedAt, refused);
        if (outcome.late() > 0) {
            late.fire(new CasesEndedLate(departmentCode, outcome.late()));
        }
        return outcome;
    }
}
