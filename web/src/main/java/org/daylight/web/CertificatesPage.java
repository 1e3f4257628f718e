package org.daylight.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.daylight.certificates.ActOnCertificate;
import org.daylight.certificates.CertificateAct;
import org.daylight.certificates.CertificateActLine;
import org.daylight.certificates.CertificateActs;
import org.daylight.certificates.CertificateFilter;
import org.daylight.certificates.CertificateLine;
import org.daylight.certificates.CertificatePushes;
import org.daylight.certificates.CertificateState;
import org.daylight.certificates.CertificateVersion;
import org.daylight.certificates.CertificateView;
import org.daylight.certificates.Certificates;
import org.daylight.certificates.PushLine;
import org.daylight.certificates.RenewalView;
import org.daylight.certificates.StoreGate;

/**
 * Certificates: the list, one of them with its life and what may be done to it, and pushes into the certificate store that were given up.
 *
 * @article RES-08, RES-10
 */
@Named
@ViewScoped
public class CertificatesPage extends PostPage<CertificateLine> {

    private static final long serialVersionUID = 1L;

    @Inject
    Certificates door;
    @Inject
    CertificateActs acts;
    @Inject
    CertificatePushes pushes;
    @Inject
    Posts posts;

    private transient CertificateView chosen;
    private long revision;

    @PostConstruct
    void open() {
        asked = Fields.asked();
        rows = new LazyRows<>(page -> door.find(filter(asked), page));
        CertificateView seen = getChosen();
        if (seen != null) {
            revision = seen.revision();
            form.with("holder", seen.holder()).with("matter", seen.matter());
        }
    }

    static CertificateFilter filter(Fields asked) {
        return new CertificateFilter(asked.text("department"), asked.constant("state", CertificateState.class), asked.day("expires"), asked.text("text"));
    }

    /** The certificate that the address names; null where it names none. */
    public CertificateView getChosen() {
        String number = asked.text("number");
        if (chosen == null && number != null) {
            chosen = door.one(number);
        }
        return chosen;
    }

    public List<CertificateActLine> getLife() {
        return door.acts(asked.text("number"));
    }

    public List<CertificateVersion> getVersions() {
        return door.versions(asked.text("number"));
    }

    public RenewalView getRenewal() {
        return door.openRenewal(asked.text("number")).orElse(null);
    }

    public Set<CertificateAct> getOpenActs() {
        return door.openActs(asked.text("number"));
    }

    public boolean may(String act) {
        return getOpenActs().contains(CertificateAct.valueOf(act));
    }

    public String suspend() {
        acts.suspend(command());
        return done(asked.text("number"));
    }

    public String restore() {
        acts.restore(command());
        return done(asked.text("number"));
    }

    public String revoke() {
        acts.revoke(command());
        return done(asked.text("number"));
    }

    public String annul() {
        acts.annul(command());
        return done(asked.text("number"));
    }

    public String change() {
        return done(acts.change(command(), form.text("holder"), form.text("matter")));
    }

    public String decideRenewal(boolean grant) {
        return done(acts.decideRenewal(command(), grant));
    }

    public String askRenewal() {
        acts.askRenewal(asked.text("number"), form.text("note"));
        return done(asked.text("number"));
    }

    private String done(String number) {
        return posts.done("/staff/certificates?number=" + number, "paper.act.done");
    }

    private ActOnCertificate command() {
        return new ActOnCertificate(asked.text("number"), revision, form.text("reason"), form.text("basis"));
    }

    public StoreGate getGate() {
        return pushes.gate();
    }

    public List<PushLine> getGivenUp() {
        return pushes.givenUp();
    }

    public void pushAgain(long id) {
        pushes.again(id);
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(posts.language.say("paper.push.again.done")));
    }

    public CertificateState[] getStates() {
        return CertificateState.values();
    }

    @Override
    public String getQuery() {
        return asked.query("department", "state", "expires", "text");
    }
}
