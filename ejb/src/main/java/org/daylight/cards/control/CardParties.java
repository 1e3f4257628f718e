package org.daylight.cards.control;

import jakarta.ejb.SessionContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.organisation.StaffDirectory;
import org.daylight.organisation.StaffMember;

/** Who sees a card, and who speaks for its department; {@code staff.not-on-duty} (403) for everybody else. */
@ApplicationScoped
public class CardParties {
    @Inject
    StaffDirectory staff;
    @Inject
    CardRepository cards;

    /** Supervision and the centre see all, a department's supervisor and head its own, everybody those in which they are named. */
    public CardReach reach(SessionContext session) {
        StaffMember caller = staff.onDuty(session.getCallerPrincipal().getName());
        if (is(session, Roles.SUPERVISOR, Roles.CENTRE_MANAGER, Roles.DISTRICT_GOVERNMENT, Roles.LEGAL_OFFICE)) {
            return CardReach.ALL;
        }
        boolean department = is(session, Roles.DEPARTMENT_SUPERVISOR, Roles.DEPARTMENT_HEAD);
        return new CardReach(department ? caller.departmentCode() : null, caller.username());
    }

    /** Those on which {@link #speaks} lets the caller answer. */
    public CardReach ownSide(SessionContext session) {
        StaffMember caller = staff.onDuty(session.getCallerPrincipal().getName());
        return new CardReach(session.isCallerInRole(Roles.DEPARTMENT_HEAD) ? caller.departmentCode() : null, caller.username());
    }

    /** The head of the department, or somebody who is named as responsible. */
    public boolean speaks(SessionContext session, CardRow card) {
        StaffMember caller = staff.onDuty(session.getCallerPrincipal().getName());
        return session.isCallerInRole(Roles.DEPARTMENT_HEAD) && caller.departmentCode().equals(card.departmentCode())
                || cards.persons(card.id()).stream().anyMatch(person -> person.username().equals(caller.username()));
    }

    /** {@code card.not-yours} (403). */
    public void requireSpeaks(SessionContext session, CardRow card) {
        if (!speaks(session, card)) {
            throw new Problem(Problem.Kind.FORBIDDEN, "card.not-yours", "ACT-17");
        }
    }

    /** The card as the person saw it, which nobody else changes until the transaction ends; {@code card.unknown} (404), {@code card.changed} (409). */
    public CardRow current(long id, int version) {
        CardRow card = cards.locked(id).orElseThrow(CardRules::unknown);
        if (card.version() != version) {
            throw new Problem(Problem.Kind.CONFLICT, "card.changed", "SIG-38");
        }
        return card;
    }

    private static boolean is(SessionContext session, String... roles) {
        return Stream.of(roles).anyMatch(session::isCallerInRole);
    }
}
