package org.daylight.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import org.daylight.authority.ExceptionKind;
import org.daylight.authority.LetterSheet;
import org.daylight.authority.LetterState;
import org.daylight.authority.LetterView;
import org.daylight.authority.LettersOfAuthorisation;
import org.daylight.authority.Right;
import org.daylight.items.ItemCatalogue;
import org.daylight.items.ItemVersionView;
import org.daylight.kernel.LegalTime;
import org.daylight.organisation.StaffDirectory;
import org.primefaces.event.FileUploadEvent;

/**
 * One letter of authorisation: write it, attach the paper, sign it, agree to it, compare it with the one in force.
 *
 * @article AUT-01, AUT-02, AUT-05, AUT-06
 */
@Named
@ViewScoped
public class LetterPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    LettersOfAuthorisation letters;
    @Inject
    ItemCatalogue catalogue;
    @Inject
    StaffDirectory staff;
    @Inject
    SignedIn me;
    @Inject
    AuthorityReader reader;
    @Inject
    Language language;
    @Inject
    Clock clock;

    private Long id;
    private transient LetterView view;
    private long revision;
    private LetterForm form = new LetterForm();
    private String opinion;

    /** Reads the letter; without an id, begins a new one from what is in force. */
    public void load() {
        if (id == null) {
            form = LetterForm.next(letters.inForce(), LegalTime.today(clock), inForce());
        } else {
            view = letters.letter(id);
            revision = view.revision();
            form = LetterForm.of(view.sheet(), inForce());
        }
    }

    private List<ItemVersionView> inForce() {
        return catalogue.inForce(LegalTime.today(clock), view == null ? me.getDepartmentCode() : view.line().departmentCode());
    }

    /** A new letter has its own address from now on. */
    public String save() {
        if (id != null) {
            letters.save(id, revision, form.sheet());
            done("letter.saved");
            return null;
        }
        long begun = letters.begin(form.sheet());
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
        say("letter.saved");
        return "/staff/letter?faces-redirect=true&id=" + begun;
    }

    /** The paper goes with what was saved; what was typed since stays on the page. */
    public void attach(FileUploadEvent upload) {
        letters.attach(id, revision, upload.getFile().getFileName(), upload.getFile().getContent());
        LetterSheet typed = form.sheet();
        load();
        form = LetterForm.of(typed, inForce());
        say("letter.attached");
    }

    public void sign() {
        revision = letters.save(id, revision, form.sheet());
        done(letters.sign(id, revision) == LettersOfAuthorisation.Signed.FILED ? "letter.signed.filed" : "letter.signed.waits");
    }

    public void withdraw() {
        letters.withdraw(id, revision);
        done("letter.withdrawn");
    }

    public void consent() {
        letters.consent(id, revision, AddressQuery.trimmed(opinion));
        done("letter.consented");
    }

    public void refuse() {
        letters.refuse(id, revision, opinion);
        done("letter.refused");
    }

    private void done(String message) {
        load();
        say(message);
    }

    private void say(String message) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(language.say(message)));
    }

    public void grantAll() {
        form.grantAll();
    }

    public void grantNone() {
        form.grantNone();
    }

    public boolean isEditable() {
        return reader.isWriter() && (view == null || view.line().state() == LetterState.DRAFT && isOwn());
    }

    public boolean isSignable() {
        return reader.isHead() && view != null && view.line().state() == LetterState.DRAFT && isOwn();
    }

    public boolean isWithdrawable() {
        return reader.isWriter() && view != null && isOwn() && (view.line().state() == LetterState.DRAFT || isWaiting());
    }

    public boolean isAnswerable() {
        return reader.isCentre() && view != null && isWaiting();
    }

    private boolean isWaiting() {
        return view.line().state() == LetterState.AWAITING_CONSENT;
    }

    private boolean isOwn() {
        return view.line().departmentCode().equals(me.getDepartmentCode());
    }

    /** The item's name in the language of the request; its code where it is not in force. */
    public String nameOf(String code) {
        LetterItem item = form.known(code);
        return item == null ? code : language.pick(item.getNameZh(), item.getNameEn());
    }

    /** The person's name; a dash where there is nobody. */
    public String person(String username) {
        return username == null ? "—" : staff.known(username).map(person -> language.pick(person.nameZh(), person.nameEn())).orElse(username);
    }

    public LetterForm getForm() {
        return form;
    }

    public Right[] getRights() {
        return Right.values();
    }

    public ExceptionKind[] getKinds() {
        return ExceptionKind.values();
    }

    /** Null for one that was not saved yet. */
    public LetterView getView() {
        return view;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getOpinion() {
        return opinion;
    }

    public void setOpinion(String opinion) {
        this.opinion = opinion;
    }
}
