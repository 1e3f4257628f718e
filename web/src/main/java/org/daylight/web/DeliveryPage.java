package org.daylight.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.daylight.cases.StepCommand;
import org.daylight.cases.delivery.CaseDelivery;
import org.daylight.cases.delivery.DeliveryLine;
import org.daylight.cases.delivery.DeliveryWay;

/**
 * 发证送达: what was granted and is not with its applicants, by due day; handed over at the window, together, or posted.
 *
 * @article RES-03 (000 art. 10(5)), RES-04, RES-05 (004 art. 27), RES-07 (003 art. 10)
 */
@Named
@ViewScoped
public class DeliveryPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String CHOSEN = "chosen";

    /** A result that was chosen, as the person saw it. */
    public record Chosen(String caseNumber, long version) implements Serializable {
    }

    @Inject
    CaseDelivery delivery;
    @Inject
    Language language;

    private String text;
    private String way;
    private LazyRows<DeliveryLine> rows;
    private List<Chosen> chosen = List.of();
    private transient CaseDelivery.Standing standing;
    private String receiver;
    private String receiverNumber;
    private String carrier;
    private String tracking;
    private String why;

    @PostConstruct
    void open() {
        rows = new LazyRows<>(page -> delivery.waiting(text, wayAsked(), page));
    }

    private DeliveryWay wayAsked() {
        return Stream.of(DeliveryWay.values()).filter(each -> each.name().equals(way)).findFirst().orElse(null);
    }

    /** Opens one result. */
    public void choose(String caseNumber, long version) {
        chosen = List.of(new Chosen(caseNumber, version));
        standing = null;
        receiver = null;
        receiverNumber = null;
        tracking = null;
        why = null;
    }

    /** Opens all whose boxes are ticked, to be handed over together. */
    public void together() {
        String[] ticked = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap().getOrDefault(CHOSEN, new String[0]);
        chosen = Stream.of(ticked).filter(one -> one.matches("[^ ]{1,80} \\d{1,18}")).map(one -> one.split(" "))
                .map(parts -> new Chosen(parts[0], Long.parseLong(parts[1]))).toList();
        standing = null;
        if (chosen.isEmpty()) {
            FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, language.say("delivery.choose.none"), null));
        }
    }

    public void back() {
        chosen = List.of();
    }

    public void collect() {
        List<StepCommand> commands = chosen.stream().map(DeliveryPage::command).toList();
        if (commands.size() == 1) {
            delivery.collect(commands.get(0), receiver, receiverNumber);
        } else {
            delivery.collectTogether(commands, receiver, receiverNumber);
        }
        done("delivery.done.collect");
    }

    public void post() {
        delivery.post(command(chosen.get(0)), carrier, tracking);
        done("delivery.done.post");
    }

    public void arrived() {
        delivery.arrived(command(chosen.get(0)));
        done("delivery.done.arrived");
    }

    public void cameBack() {
        delivery.cameBack(command(chosen.get(0)), why);
        done("delivery.done.back");
    }

    private static StepCommand command(Chosen one) {
        return new StepCommand(one.caseNumber(), one.version(), true, null);
    }

    private void done(String message) {
        int count = chosen.size();
        chosen = List.of();
        standing = null;
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(language.say(message, count)));
    }

    /** What is known of the delivery of the one that was chosen; null where several were. */
    public CaseDelivery.Standing getStanding() {
        if (standing == null && chosen.size() == 1) {
            standing = delivery.of(chosen.get(0).caseNumber());
        }
        return standing;
    }

    /** To whom the chosen results belong. */
    public List<DeliveryLine> getLines() {
        return delivery.chosen(chosen.stream().map(Chosen::caseNumber).toList());
    }

    public boolean isPosted() {
        return getStanding() != null && standing.register().stream().anyMatch(entry -> entry.returnedAt() == null && entry.receivedAt() == null);
    }

    public boolean isMailWished() {
        return getStanding() != null && standing.wish().way() == DeliveryWay.MAIL;
    }

    public DeliveryWay[] getWays() {
        return DeliveryWay.values();
    }

    public List<Chosen> getChosen() {
        return chosen;
    }

    public LazyRows<DeliveryLine> getRows() {
        return rows;
    }

    /** The same filter for the download. */
    public String getQuery() {
        return Fields.empty().with("text", text).with("way", way).query("text", "way");
    }

    public boolean isFiltered() {
        return text != null || way != null;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getWay() {
        return way;
    }

    public void setWay(String way) {
        this.way = way;
    }

    public String getReceiver() {
        return receiver;
    }

    public void setReceiver(String receiver) {
        this.receiver = receiver;
    }

    public String getReceiverNumber() {
        return receiverNumber;
    }

    public void setReceiverNumber(String receiverNumber) {
        this.receiverNumber = receiverNumber;
    }

    public String getCarrier() {
        return carrier;
    }

    public void setCarrier(String carrier) {
        this.carrier = carrier;
    }

    public String getTracking() {
        return tracking;
    }

    public void setTracking(String tracking) {
        this.tracking = tracking;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
