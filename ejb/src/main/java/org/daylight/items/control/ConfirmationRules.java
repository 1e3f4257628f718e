package org.daylight.items.control;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.daylight.items.ItemState;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;

/**
 * The way of a version: who looks in which stage, what follows, who may not look, and from when it may be in force.
 *
 * @article ITM-11 (002 art. 11), ITM-09 (003 art. 15), ITM-29 (004 art. 10; 002 art. 20(3)), ITM-15 (000 art. 5(2)), ITM-32 (004 art. 7)
 */
public final class ConfirmationRules {
    /** Fewer letters than this cannot name a reason: 依据有误 has four. */
    private static final int LETTERS_OF_A_REASON = 4;
    private static final int LONGEST_OPINION = 2_000;
    private static final int LONGEST_DOCUMENT = 100;
    private static final Map<ItemState, String> LOOKS = new EnumMap<>(Map.of(
            ItemState.SECTION_REVIEW, Roles.LEGAL_SECTION, ItemState.COORDINATION, Roles.DEPARTMENT_HEAD,
            ItemState.CENTRE_REVIEW, Roles.CENTRE_MANAGER, ItemState.CONFIRMATION, Roles.LEGAL_OFFICE));

    private ConfirmationRules() {
    }

    /** Who looks in the stage; null where nobody does. */
    public static String roleOf(ItemState stage) {
        return LOOKS.get(stage);
    }

    /**
     * The stage after the one in which all that is asked has agreed.
     *
     * @param othersAct whether other departments act in the flow, before or after the change
     */
    public static ItemState after(ItemState stage, boolean othersAct) {
        return switch (stage) {
            case DRAFT -> ItemState.SECTION_REVIEW;
            case SECTION_REVIEW -> othersAct ? ItemState.COORDINATION : ItemState.CENTRE_REVIEW;
            case COORDINATION -> ItemState.CENTRE_REVIEW;
            case CENTRE_REVIEW -> ItemState.CONFIRMATION;
            case CONFIRMATION -> ItemState.PUBLISHED;
            case PUBLISHED, WITHDRAWN -> throw wrongStage();
        };
    }

    /** {@code item.stale-revision} (409): somebody acted since the person looked. */
    public static void requireCurrent(long revisionSeen, long revision) {
        if (revisionSeen != revision) {
            throw new Problem(Problem.Kind.CONFLICT, "item.stale-revision", null);
        }
    }

    /** {@code item.not-a-draft} (422). */
    public static void requireDraft(ItemState state) {
        if (state != ItemState.DRAFT) {
            throw new Problem(Problem.Kind.REFUSED, "item.not-a-draft", "ITM-11");
        }
    }

    /**
     * The stage waits for one of the roles, and where it is the departments', for this department: {@code item.wrong-stage} (422),
     * {@code item.other-department} (403).
     *
     * @param asked departments that have not signed yet
     */
    public static void requireTurn(VersionStanding standing, Set<String> roles, String department, Set<String> asked) {
        String role = roleOf(standing.state());
        if (role == null || !roles.contains(role)) {
            throw wrongStage();
        }
        boolean strange = switch (standing.state()) {
            case SECTION_REVIEW -> !department.equals(standing.departmentCode());
            case COORDINATION -> !asked.contains(department);
            default -> false;
        };
        if (strange) {
            throw otherDepartment();
        }
    }

    /** {@code item.other-department} (403). */
    public static void requireOwn(String departmentOfItem, String departmentOfPerson) {
        if (!departmentOfItem.equals(departmentOfPerson)) {
            throw otherDepartment();
        }
    }

    /** Who wrote a version never reviews it, and nobody looks twice in a row: {@code item.same-person} (422). */
    public static void requireAnother(VersionStanding standing, String person) {
        if (person.equals(standing.lastActor()) || standing.writers().contains(person)) {
            throw new Problem(Problem.Kind.REFUSED, "item.same-person", "C22");
        }
    }

    /** {@code item.opinion-required} (422), {@code input.too-long} (400). */
    public static void requireOpinion(String opinion, String documentNo) {
        if (opinion == null || opinion.isBlank()) {
            throw new Problem(Problem.Kind.REFUSED, "item.opinion-required", "ITM-15");
        }
        requireLength("opinion", opinion, LONGEST_OPINION);
        requireLength("documentNo", documentNo, LONGEST_DOCUMENT);
    }

    /** {@code item.reason-required} (422), {@code input.too-long} (400). */
    public static void requireReason(String reason) {
        if (reason == null || reason.codePoints().filter(Character::isLetter).count() < LETTERS_OF_A_REASON) {
            throw new Problem(Problem.Kind.REFUSED, "item.reason-required", "ITM-32", LETTERS_OF_A_REASON);
        }
        requireLength("reason", reason, LONGEST_OPINION);
    }

    /**
     * First day in force of a version that is published today: the planned one, or today where that has passed.
     * Planned for 2026-03-01 and published on 2026-03-04, it is in force from 2026-03-04.
     */
    public static LocalDate firstDay(LocalDate planned, LocalDate today) {
        return planned.isBefore(today) ? today : planned;
    }

    /**
     * A version takes effect after every version of its item that was published before, so that none vanishes unseen:
     * {@code item.not-after-last} (422). Its last day does not come before its first: {@code item.over-before-effect} (422).
     *
     * @param lastStart first day of the latest published version; null: there is none
     */
    public static void requirePlace(LocalDate first, LocalDate until, LocalDate lastStart) {
        if (lastStart != null && !first.isAfter(lastStart)) {
            throw new Problem(Problem.Kind.REFUSED, "item.not-after-last", "ITM-16", lastStart.toString());
        }
        if (until != null && until.isBefore(first)) {
            throw new Problem(Problem.Kind.REFUSED, "item.over-before-effect", "ITM-16", until.toString());
        }
    }

    private static void requireLength(String field, String value, int most) {
        if (value != null && value.length() > most) {
            throw new Problem(Problem.Kind.BAD_INPUT, "input.too-long", null, field, most);
        }
        if (value != null && value.indexOf('\0') >= 0) {
            throw new Problem(Problem.Kind.BAD_INPUT, "input.unreadable", null, field);
        }
    }

    private static Problem wrongStage() {
        return new Problem(Problem.Kind.REFUSED, "item.wrong-stage", "ITM-11");
    }

    private static Problem otherDepartment() {
        return new Problem(Problem.Kind.FORBIDDEN, "item.other-department", "ITM-01");
    }
}
