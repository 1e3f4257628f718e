package org.daylight.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.daylight.applicants.Masked;
import org.daylight.cases.CaseStep;
import org.daylight.cases.applicant.MyApplications;
import org.daylight.cases.applicant.MyCaseStanding;
import org.daylight.cases.applicant.MyCaseView;
import org.daylight.cases.applicant.MyCases;
import org.daylight.cases.delivery.DeliveryView;
import org.daylight.cases.delivery.DeliveryWay;
import org.daylight.cases.delivery.DeliveryWish;
import org.daylight.cases.intake.Application;
import org.daylight.certificates.CertificateView;
import org.daylight.certificates.Certificates;
import org.daylight.deadlines.CountdownKind;
import org.daylight.deadlines.CountdownView;
import org.daylight.documents.DocumentLine;
import org.daylight.documents.Documents;
import org.daylight.files.StoredFile;
import org.daylight.notifications.ApplicantMessage;
import org.daylight.notifications.Messages;
import org.daylight.press.PrintState;
import org.primefaces.PrimeFaces;
import org.primefaces.event.FileUploadEvent;

/**
 * One of the applicant's cases: where it stands, until when, what to do, what came of it.
 *
 * @article OPN-05 (004 art. 29), ACC-07 (004 art. 19), RES-02, RES-05 (004 art. 27), TIM-09 (001 二)
 */
@Named
@ViewScoped
public class MyCasePage implements Serializable {

    private static final long serialVersionUID = 1L;
    /** Two minutes: what is not printed then is looked for again when the page is opened. */
    private static final int MOST_LOOKS = 60;

    /** A station of the way; {@code at} is null while it is not reached. */
    public record Station(String key, java.time.Instant at, boolean next) {
    }

    /** A file that is about to be handed in. */
    public record Brought(String material, String file, String fileName, long size) implements Serializable {
    }

    @Inject
    MyCases cases;
    @Inject
    MyApplications applications;
    @Inject
    Documents documents;
    @Inject
    Certificates certificates;
    @Inject
    Messages messages;
    @Inject
    SignedIn me;
    @Inject
    Language language;
    @Inject
    Words words;

    private String number;
    private transient MyCaseView view;
    private transient List<DocumentLine> papers;
    private transient List<ApplicantMessage> told;
    private transient CertificateView certificate;
    private CountdownKind explained;
    private transient CountdownCalendar calendar;
    private String reason;
    private String way;
    private String receiver;
    private String phone;
    private String address;
    private String postcode;
    private int looks;
    private List<Brought> brought = new ArrayList<>();

    /** Reads the case as it is now. */
    public void load() {
        view = cases.byNumber(number);
        papers = null;
        told = null;
        certificate = certificates.ofMyCase(number).orElse(null);
        DeliveryWish wish = view.wish();
        if (way == null) {
            way = wish.way() == null ? null : wish.way().name();
            receiver = wish.receiver() == null ? view.line().applicantName() : wish.receiver();
            phone = wish.phone();
            address = wish.address();
            postcode = wish.postcode();
        }
    }

    /** Looks again while something is being printed, but not for ever; what happened to the case meanwhile is shown whole. */
    public void look() {
        looks++;
        int known = view.steps().size();
        load();
        if (view.steps().size() != known) {
            PrimeFaces.current().ajax().update("all");
        }
    }

    /** Whether a document or the certificate is being printed, and it is still worth while to wait for it. */
    public boolean isPrinting() {
        boolean waits = getPapers().stream().anyMatch(paper -> paper.state() == PrintState.PENDING) || certificate != null && !certificate.isReady();
        return waits && looks < MOST_LOOKS;
    }

    public void withdraw() {
        applications.withdraw(number, reason);
        done("my.withdrawn");
    }

    public void choose() {
        applications.choose(number, new DeliveryWish(way == null ? null : DeliveryWay.valueOf(way), receiver, phone, address, postcode));
        done("my.way.chosen");
    }

    public void receive() {
        applications.receiveOnline(number);
        done("my.received");
    }

    public void arrived() {
        applications.receivedByMail(number);
        done("my.received");
    }

    /** The material's name stands at the component that was used. */
    public void bring(FileUploadEvent event) {
        String material = (String) event.getComponent().getAttributes().get("material");
        try (InputStream bytes = event.getFile().getInputStream()) {
            StoredFile file = applications.bring(number, event.getFile().getFileName(), bytes);
            brought.add(new Brought(material, file.sha256(), file.name(), file.size()));
        } catch (IOException cutOff) {
            throw new UncheckedIOException(cutOff);
        }
    }

    public void takeBack(Brought file) {
        brought.remove(file);
    }

    /** Hands in once what was brought. */
    public void supplement() {
        applications.supplement(number, brought.stream().map(file -> new Application.GivenMaterial(file.material(), file.file(), 0, null, null)).toList());
        brought = new ArrayList<>();
        done("my.supplemented");
    }

    private void done(String message) {
        looks = 0;
        load();
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(language.say(message)));
    }

    /** Lays out the days of one of the limits. */
    public void explain(CountdownKind kind) {
        explained = kind;
        calendar = CountdownCalendar.of(cases.explain(number, kind));
    }

    /** The way of the application: handed in, accepted, decided, received. */
    public List<Station> getStations() {
        var line = view.line();
        boolean over = line.standing() == MyCaseStanding.WITHDRAWN || line.standing() == MyCaseStanding.NOT_ACCEPTED;
        java.time.Instant decided = over ? null : line.decidedAt();
        return Stream.of(new Station("my.station.applied", line.receivedAt(), false),
                new Station("my.station.accepted", line.acceptedAt(), line.acceptedAt() == null && !over),
                new Station("my.station.decided", decided, line.acceptedAt() != null && decided == null && !over),
                new Station("my.station.received", line.deliveredAt(), decided != null && line.deliveredAt() == null && line.standing() != MyCaseStanding.DENIED)).toList();
    }

    /** Of each kind the latest; the days for telling the applicant wait for the supplement that was asked for. */
    public List<CountdownView> getLimits() {
        Map<CountdownKind, CountdownView> latest = new LinkedHashMap<>();
        view.limits().forEach(limit -> latest.merge(limit.kind(), limit, (one, other) -> one.ref() > other.ref() ? one : other));
        return List.copyOf(latest.values());
    }

    /** Where the limit stands, in words. */
    public String standing(CountdownView limit) {
        if (limit.kind() == CountdownKind.SUPPLEMENT_NOTICE && view.line().standing() == MyCaseStanding.SUPPLEMENT_WANTED && view.line().acceptedAt() == null) {
            return language.say("my.limit.supplement");
        }
        if (limit.stoppedAt() != null) {
            return language.say("my.limit.over", words.dayOf(limit.stoppedAt()));
        }
        return limit.pausedOn() != null ? language.say("my.limit.paused") : language.say("my.limit.until", words.lastDay(limit.dueAt()));
    }

    /** What the applicant should know or do now. */
    public String getNext() {
        return language.say("my.next." + view.line().standing());
    }

    public boolean may(String act) {
        return view.acts().contains(CaseStep.valueOf(act));
    }

    /** The mail that is on its way; null: none. */
    public DeliveryView getMail() {
        return view.line().standing() == MyCaseStanding.ON_ITS_WAY ? view.deliveries().stream().filter(each -> each.returnedAt() == null).findFirst().orElse(null) : null;
    }

    public List<DocumentLine> getPapers() {
        if (papers == null) {
            papers = documents.ofCaseForApplicant(number, me.getUsername());
        }
        return papers;
    }

    public List<ApplicantMessage> getTold() {
        if (told == null) {
            told = messages.ofCase(number, me.getUsername());
        }
        return told;
    }

    /** What is asked for, each under its name; what has none under that of the notice. */
    public List<MyCaseView.Wanted> getWanted() {
        List<MyCaseView.Wanted> wanted = view.asked() == null ? List.of() : view.asked().wanted();
        return wanted.stream().map(one -> one.material() == null ? new MyCaseView.Wanted(language.say("my.supplement.material"), one.what()) : one).toList();
    }

    /** What was brought for one of them. */
    public List<Brought> brought(MyCaseView.Wanted wanted) {
        return brought.stream().filter(file -> file.material().equals(wanted.material())).toList();
    }

    public boolean isNothingBrought() {
        return brought.isEmpty();
    }

    public String masked(String id) {
        return Masked.number(id);
    }

    public CertificateView getCertificate() {
        return certificate;
    }

    public MyCaseView getView() {
        return view;
    }

    public CountdownKind getExplained() {
        return explained;
    }

    public CountdownCalendar getCalendar() {
        return calendar;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
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

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getPostcode() {
        return postcode;
    }

    public void setPostcode(String postcode) {
        this.postcode = postcode;
    }
}
