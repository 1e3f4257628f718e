package org.daylight.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.daylight.cases.intake.NonAcceptanceGround;
import org.daylight.deadlines.CountdownKind;
import org.daylight.documents.DocumentLine;
import org.daylight.documents.Documents;
import org.daylight.fees.Deviation;
import org.daylight.kernel.Problem;
import org.daylight.orders.OrderState;
import org.daylight.orders.SignalOrder;
import org.daylight.orders.SignalOrders;
import org.daylight.organisation.StaffDirectory;
import org.daylight.profiles.Supervision.Group;
import org.daylight.profiles.Supervision.Rule;
import org.daylight.signals.SignalState;
import org.daylight.signals.SignalView;
import org.daylight.supervision.Alarms;
import org.daylight.supervision.EvidenceLine;
import org.daylight.supervision.LeadSource;
import org.daylight.supervision.PassedOn;
import org.daylight.supervision.SettleVerification;
import org.daylight.supervision.Verification;

/**
 * One signal with what it rests on, and the form by which it is verified, handled, passed on or dismissed.
 *
 * @article SIG-07 to SIG-13 (000 art. 18, 20(1)), DUB-02 (002 art. 21)
 */
@Named
@ViewScoped
public class LeadPage implements Serializable {

    private static final long serialVersionUID = 1L;
    /** Facts that are read by people, in this order; the others are on the page that says why. */
    private static final List<String> SHOWN = List.of("opinion", "text", "ground", "basis", "competent", "items", "added", "missing", "materials", "actor", "decidedBy", "source", "occurredOn",
            "step", "deviation", "amount", "clock", "attempts", "actions", "cases", "numbers", "example", "receivedAt", "completeAt", "acceptedAt", "decisions", "codes");

    @Inject
    Verification verification;
    @Inject
    Alarms alarms;
    @Inject
    SignalOrders orders;
    @Inject
    Documents documents;
    @Inject
    BroughtFiles brought;
    @Inject
    Posts posts;
    @Inject
    StaffDirectory staff;
    @Inject
    Language language;
    @Inject
    Words words;

    private final Fields form = Fields.empty();
    private long id;
    private transient SignalView signal;
    private transient List<EvidenceLine> evidence;
    private transient List<PassedOn> passed;
    private transient List<Rule> proposals;
    private transient List<DocumentLine> papers;
    private transient List<SignalOrder> resting;

    @PostConstruct
    void open() {
        Long asked = Fields.asked().id("id");
        id = asked == null ? 0 : asked;
        getSignal();
    }

    public SignalView getSignal() {
        if (signal == null) {
            signal = verification.byId(id);
        }
        return signal;
    }

    public List<EvidenceLine> getEvidence() {
        if (evidence == null) {
            evidence = verification.evidence(id);
        }
        return evidence;
    }

    public List<PassedOn> getPassed() {
        if (passed == null) {
            passed = alarms.passedOn(id);
        }
        return passed;
    }

    /** Documents of the case; empty without a case, and for one that a department's own system reported. */
    public List<DocumentLine> getPapers() {
        if (papers == null) {
            papers = getSignal().caseNumber() == null ? List.of() : ofCase();
        }
        return papers;
    }

    private List<DocumentLine> ofCase() {
        try {
            return documents.ofCase(getSignal().caseNumber());
        } catch (Problem notShown) {
            return List.of();
        }
    }

    /** Names of the facts that are shown. */
    public List<String> getFacts() {
        return SHOWN.stream().filter(getSignal().facts()::containsKey).toList();
    }

    /** The fact in words: constants and user names by what they are called. */
    public String fact(String name) {
        String value = getSignal().facts().get(name);
        return switch (name) {
            case "actor", "decidedBy" -> staff.known(value).map(person -> language.pick(person.nameZh(), person.nameEn())).orElse(value);
            case "ground" -> word(NonAcceptanceGround.class, value);
            case "source" -> word(LeadSource.class, value);
            case "deviation" -> word(Deviation.class, value);
            case "clock" -> word(CountdownKind.class, value);
            default -> value;
        };
    }

    /** The value itself where it is none of the constants. */
    private <E extends Enum<E>> String word(Class<E> type, String value) {
        return Arrays.stream(type.getEnumConstants()).filter(constant -> constant.name().equals(value)).findFirst().map(words::of).orElse(value);
    }

    /** Orders that rest on it, the newest first. */
    public List<SignalOrder> getOrders() {
        if (resting == null) {
            resting = orders.of(List.of(id)).getOrDefault(id, List.of());
        }
        return resting;
    }

    /** Whether who acts there has not begun: of orders, none stands on it. */
    public boolean isAhead(PassedOn.To to) {
        return to == PassedOn.To.ORDERS ? getOrders().stream().allMatch(order -> order.state() == OrderState.WITHDRAWN) : getSignal().state() == SignalState.OPEN;
    }

    public List<Rule> getProposals() {
        if (proposals == null) {
            proposals = verification.proposals(id);
        }
        return proposals;
    }

    /** Whether it waits for the outcome of a verification. */
    public boolean isToVerify() {
        return isOpen() && getSignal().shown() != null && Verification.VERIFY.equals(getSignal().shown().code());
    }

    /** Whether it is an alarm that can be handled, passed on or dismissed. */
    public boolean isToHandle() {
        return isOpen() && !isToVerify();
    }

    /** Where its list is. */
    public String getList() {
        return getSignal().rule() != null && getSignal().rule().group() == Group.VERIFICATION ? "verification" : "alarms";
    }

    private boolean isOpen() {
        return getSignal().state() == SignalState.OPEN && (posts.isInspector() || posts.isInternal());
    }

    public String settle(boolean violation) {
        Long proposed = verification.settle(id, new SettleVerification(id, violation, form.text("opinion"), form.text("proposed"), files()));
        return here(!violation ? "lead.dismissed" : proposed == null ? "lead.confirmed" : "lead.proposed");
    }

    public String handle() {
        alarms.handle(id, form.text("found"), form.text("result"), files());
        return here("lead.handled");
    }

    public String dismiss() {
        alarms.dismiss(id, form.text("reason"), files());
        return here("lead.dismissed");
    }

    public String passOn() {
        alarms.passOn(id, form.constant("to", PassedOn.To.class), form.text("remark"));
        return here("lead.passed");
    }

    /** Where it goes on. */
    public String room(PassedOn.To to) {
        return switch (to) {
            case CARDS -> "/supervision/card.xhtml?signal=" + id;
            case ORDERS -> "/supervision/order.xhtml?signal=" + id;
            case ACCOUNTABILITY -> "/supervision/finding.xhtml?lead=" + id;
        };
    }

    public PassedOn.To[] getRooms() {
        return PassedOn.To.values();
    }

    private List<String> files() {
        return Stream.of("file1", "file2", "file3").map(form::text).map(brought::chosen).filter(Objects::nonNull).toList();
    }

    private String here(String message) {
        return posts.done("/supervision/lead?id=" + id, message);
    }

    public Map<String, String> getForm() {
        return form.values();
    }
}
