package org.daylight.authority.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.daylight.authority.ReceptionKind;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Problem;
import org.daylight.organisation.FilingDecided;
import org.daylight.organisation.FilingKind;
import org.daylight.organisation.FilingOutcome;

/**
 * What was decided about entry into the hall takes effect in the deciding transaction: a decision that cannot take effect is not made.
 *
 * @article ITM-19 (000 art. 5(4)), ITM-21 (001 一(二)3), ITM-22, ITM-25 (003 art. 9; 000 art. 3)
 */
@ApplicationScoped
public class HallFilings {
    @Inject
    HallRepository halls;
    @Inject
    WindowRepository windows;

    /**
     * Nothing happens for a refusal and for other kinds of filings. {@code item.unknown}, {@code hall.other-item} (422) for an item of another
     * department than the filing's, {@code hall.not-entered} (422) for the exit of an item that is in no hall, {@code window.unknown},
     * {@code hall.unknown} (422) for an entry where nothing is open on its day.
     */
    public void decided(@Observes FilingDecided decision) {
        if (decision.outcome() == FilingOutcome.AGREED) {
            switch (decision.kind()) {
                case FilingKind.HALL_ENTRY -> enter(decision);
                case FilingKind.HALL_EXIT -> leave(decision);
                case FilingKind.HALL_EXEMPTION -> exempt(decision);
                case FilingKind.LATE_ENTRY -> delay(decision);
                default -> { /* not about the hall */ }
            }
        }
    }

    private void enter(FilingDecided decision) {
        String item = itemOf(decision);
        String window = decision.fields().get("window");
        LocalDate from = notBefore(decision);
        halls.enter(item, halls.hallOf(window, from), from, decision.number());
        if (window != null) {
            windows.add(window, item, ReceptionKind.OWN, null, null, from, null, decision.decidedBy(), decision.decidedAt());
        }
    }

    private void leave(FilingDecided decision) {
        if (!halls.leave(itemOf(decision), notBefore(decision), decision.number())) {
            throw new Problem(Problem.Kind.REFUSED, "hall.not-entered", "ITM-19");
        }
    }

    /** The city centre office's opinion is the first document, the district government's decision the last. */
    private void exempt(FilingDecided decision) {
        String city = decision.documents().get(0);
        String government = decision.documents().get(decision.documents().size() - 1);
        halls.exempt(itemOf(decision), decision.fields().get("reason"), city, government, decision.number(), LegalTime.dateOf(decision.decidedAt()));
    }

    /** Filed by the centre, for an item of any department. */
    private void delay(FilingDecided decision) {
        String item = decision.fields().get("itemCode");
        halls.departmentOf(item);
        halls.delay(item, decision.fields().get("missing"), LocalDate.parse(decision.fields().get("enterBy")),
                decision.documents().get(decision.documents().size() - 1), decision.number(), LegalTime.dateOf(decision.decidedAt()));
    }

    private String itemOf(FilingDecided decision) {
        String item = decision.fields().get("itemCode");
        if (!halls.departmentOf(item).equals(decision.departmentCode())) {
            throw new Problem(Problem.Kind.REFUSED, "hall.other-item", "ITM-19");
        }
        return item;
    }

    /** The day applied for, the day of the decision at the earliest. */
    private static LocalDate notBefore(FilingDecided decision) {
        LocalDate wanted = LocalDate.parse(decision.fields().get("from"));
        LocalDate decided = LegalTime.dateOf(decision.decidedAt());
        return wanted.isBefore(decided) ? decided : wanted;
    }
}
