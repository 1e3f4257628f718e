package org.daylight.cases.control;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.daylight.cases.CaseOutcome;
import org.daylight.cases.applicant.MyCaseStanding;
import org.daylight.cases.delivery.DeliveryView;
import org.daylight.cases.delivery.DeliveryWay;
import org.daylight.cases.delivery.DeliveryWish;
import org.daylight.cases.entity.ApprovalCase;
import org.daylight.kernel.Conditions;
import org.daylight.kernel.Finding;
import org.daylight.kernel.Problem;

/**
 * Who may receive a result, how, and when.
 *
 * @article RES-04, RES-05 (004 art. 27), RES-07 (003 art. 10), TIM-11 (004 art. 27)
 */
public final class DeliveryRules {
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()-]{5,30}[0-9]");
    private static final Pattern POSTCODE = Pattern.compile("[0-9]{6}");
    private static final Pattern TRACKING = Pattern.compile("[A-Za-z0-9-]{6,40}");
    public static final int NUMBER = 40;
    private static final int RECEIVER = 200;
    private static final int ADDRESS = 400;
    private static final int LEAST_ADDRESS = 8;
    private static final int CARRIER = 60;
    private static final int REASON = 400;

    /** Who stands at the window. */
    public enum Bearer {
        APPLICANT, AGENT
    }

    private DeliveryRules() {
    }

    /** The wish without what its way does not need; {@code delivery.incomplete} (422) with everything that is wrong. */
    public static DeliveryWish checked(DeliveryWish wish) {
        if (wish.way() == null) {
            throw new Problem("delivery.incomplete", List.of(Finding.of("way", "delivery.way", "RES-05")));
        }
        if (wish.way() != DeliveryWay.MAIL) {
            return new DeliveryWish(wish.way(), null, null, null, null);
        }
        List<Finding> findings = new ArrayList<>();
        text(findings, "receiver", wish.receiver(), 2, RECEIVER, "delivery.receiver");
        if (wish.phone() == null || !PHONE.matcher(wish.phone().strip()).matches()) {
            findings.add(Finding.of("phone", "delivery.phone", "RES-05"));
        }
        text(findings, "address", wish.address(), LEAST_ADDRESS, ADDRESS, "delivery.address");
        String postcode = wish.postcode() == null || wish.postcode().isBlank() ? null : wish.postcode().strip();
        if (postcode != null && !POSTCODE.matcher(postcode).matches()) {
            findings.add(Finding.of("postcode", "delivery.postcode", "RES-05"));
        }
        if (!findings.isEmpty()) {
            throw new Problem("delivery.incomplete", findings);
        }
        return new DeliveryWish(DeliveryWay.MAIL, wish.receiver().strip(), wish.phone().strip(), wish.address().strip(), postcode);
    }

    private static void text(List<Finding> findings, String place, String text, int least, int most, String code) {
        if (text == null || text.strip().length() < least || text.length() > most || !Conditions.isStorable(text)) {
            findings.add(Finding.of(place, code, "RES-05"));
        }
    }

    /** {@code delivery.not-ready} (409): nothing was granted; {@code delivery.done} (409): it is delivered. */
    public static void requireReady(ApprovalCase approval) {
        if (approval.outcome() != CaseOutcome.GRANTED) {
            throw new Problem(Problem.Kind.CONFLICT, "delivery.not-ready", "RES-04");
        }
        if (approval.deliveredAt() != null) {
            throw new Problem(Problem.Kind.CONFLICT, "delivery.done", "RES-04");
        }
    }

    /**
     * Whose document it is: the applicant's, or the agent's of the application or of a mandate in force. {@code delivery.not-entitled} (422) for anybody else's. Where the
     * application names no number, the name decides.
     *
     * @param number    in its normal form
     * @param byMandate the bearer of the number has a mandate of the applicant in force
     */
    public static Bearer entitled(ApprovalCase approval, String name, String number, boolean byMandate) {
        boolean applicant = approval.applicantId() == null ? approval.applicantName().equals(name) : approval.applicantId().equals(number);
        if (applicant) {
            return Bearer.APPLICANT;
        }
        if (byMandate || approval.agentId() != null && approval.agentId().equals(number)) {
            return Bearer.AGENT;
        }
        throw new Problem(Problem.Kind.REFUSED, "delivery.not-entitled", "RES-04");
    }

    /** {@code delivery.receiver} (422). */
    public static void requireReceiver(String receiver) {
        if (receiver == null || receiver.isBlank() || receiver.length() > RECEIVER || !Conditions.isStorable(receiver)) {
            throw new Problem(Problem.Kind.REFUSED, "delivery.receiver", "RES-04");
        }
    }

    /** {@code delivery.carrier}, {@code delivery.tracking} (422). */
    public static void requirePosted(String carrier, String tracking) {
        if (carrier == null || carrier.isBlank() || carrier.length() > CARRIER || !Conditions.isStorable(carrier)) {
            throw new Problem(Problem.Kind.REFUSED, "delivery.carrier", "RES-05");
        }
        if (tracking == null || !TRACKING.matcher(tracking.strip()).matches()) {
            throw new Problem(Problem.Kind.REFUSED, "delivery.tracking", "RES-05");
        }
    }

    /** {@code delivery.no-address} (422): mail goes to the address that the applicant gave. */
    public static void requireAddress(DeliveryWish wish) {
        if (wish.way() != DeliveryWay.MAIL) {
            throw new Problem(Problem.Kind.REFUSED, "delivery.no-address", "RES-05");
        }
    }

    /** {@code delivery.not-posted} (409). */
    public static DeliveryView requireOnItsWay(DeliveryView standing) {
        if (standing == null || standing.way() != DeliveryWay.MAIL || standing.receivedAt() != null) {
            throw new Problem(Problem.Kind.CONFLICT, "delivery.not-posted", "RES-05");
        }
        return standing;
    }

    /** {@code delivery.why-returned} (422). */
    public static void requireReason(String why) {
        if (why == null || why.strip().length() < 2 || why.length() > REASON || !Conditions.isStorable(why)) {
            throw new Problem(Problem.Kind.REFUSED, "delivery.why-returned", "RES-05");
        }
    }

    /** {@code delivery.on-its-way} (409): what was posted is not handed out a second time until it comes back. */
    public static void requireHere(boolean posted) {
        if (posted) {
            throw new Problem(Problem.Kind.CONFLICT, "delivery.on-its-way", "RES-05");
        }
    }

    /** {@code delivery.not-all-there} (422): all of it leaves at once. */
    public static void requireComplete(boolean lacking) {
        if (lacking) {
            throw new Problem(Problem.Kind.REFUSED, "delivery.not-all-there", "TIM-11");
        }
    }

    /** Whether the applicant can take the result electronically now: ready and not asked for by mail. */
    public static boolean isReadyOnline(MyCaseStanding standing, DeliveryWish wish) {
        return standing == MyCaseStanding.READY && wish.way() == DeliveryWay.ONLINE;
    }
}
