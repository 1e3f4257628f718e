package org.daylight.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daylight.applicants.ApplicantView;
import org.daylight.applicants.Applicants;
import org.daylight.cases.applicant.DraftView;
import org.daylight.cases.applicant.MyCaseLine;
import org.daylight.cases.applicant.MyCaseStanding;
import org.daylight.cases.applicant.MyCases;
import org.daylight.cases.applicant.MyDrafts;
import org.daylight.items.ItemCatalogue;
import org.daylight.items.ItemVersionView;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;

/**
 * 我的办件: drafts and cases of the applicant, with what happens next. Filter and page stand in the address.
 *
 * @article APP-01 (004 art. 4), OPN-05 (004 art. 29)
 */
@Named
@ViewScoped
public class MyHomePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 20;

    @Inject
    MyCases mine;
    @Inject
    MyDrafts drafts;
    @Inject
    Applicants applicants;
    @Inject
    ItemCatalogue catalogue;
    @Inject
    SignedIn signedIn;
    @Inject
    Language language;
    @Inject
    Words words;
    @Inject
    Clock clock;

    private String show;
    private String text;
    private String page;
    private transient Page<MyCaseLine> cases;
    private transient List<DraftView> open;
    private transient ApplicantView me;
    private transient Map<String, String> names;

    public Page<MyCaseLine> getCases() {
        if (cases == null) {
            Boolean over = show == null ? Boolean.FALSE : show.equals("over") ? Boolean.TRUE : null;
            cases = mine.find(over, text, new PageRequest((getNumber() - 1) * ROWS, ROWS, null, true));
        }
        return cases;
    }

    public List<DraftView> getDrafts() {
        if (open == null) {
            open = drafts.open();
        }
        return open;
    }

    public void discard(long id) {
        drafts.discard(id);
        open = null;
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(language.say("my.draft.discarded")));
    }

    /** Null until somebody has said who they are. */
    public ApplicantView getMe() {
        if (me == null) {
            me = applicants.known(signedIn.getUsername()).orElse(null);
        }
        return me;
    }

    public boolean forAnother(MyCaseLine line) {
        return getMe() != null && !getMe().name().equals(line.applicantName());
    }

    /** The item's name; its code where it is not in force any more. */
    public String itemOf(DraftView draft) {
        if (names == null) {
            names = new HashMap<>();
        }
        return names.computeIfAbsent(draft.itemCode(), this::nameOf);
    }

    private String nameOf(String itemCode) {
        try {
            ItemVersionView item = catalogue.inForce(itemCode, LegalTime.today(clock));
            return language.pick(item.nameZh(), item.nameEn());
        } catch (Problem over) {
            ProgressPage.tolerateUnknown(over.kind() == Problem.Kind.REFUSED ? new Problem(Problem.Kind.NOT_FOUND, over.code(), over.article()) : over);
            return itemCode;
        }
    }

    /** Until when something happens; null where nothing is due. */
    public String until(MyCaseLine line) {
        boolean running = line.standing() == MyCaseStanding.WAITING_FOR_ACCEPTANCE || line.standing() == MyCaseStanding.UNDER_WAY;
        return running && line.dueAt() != null ? language.say("my.until", words.lastDay(line.dueAt())) : null;
    }

    public int getNumber() {
        return page != null && page.matches("[1-9]\\d{0,4}") ? Integer.parseInt(page) : 1;
    }

    public int getPages() {
        return Math.max(1, Math.toIntExact((getCases().total() + ROWS - 1) / ROWS));
    }

    public String address(int number) {
        return "/my/index.xhtml?page=" + number + (show == null ? "" : "&show=" + show) + (text == null ? "" : "&text=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
    }

    public String getShow() {
        return show;
    }

    /** {@code over}, {@code all}; anything else is what is still under way. */
    public void setShow(String show) {
        this.show = "over".equals(show) || "all".equals(show) ? show : null;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null || text.length() > 100 ? null : text;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
