package org.daylight.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.organisation.RegisterSeal;
import org.daylight.organisation.SealHandover;
import org.daylight.organisation.SealKind;
import org.daylight.organisation.SealFiling;
import org.daylight.organisation.SealLine;
import org.daylight.organisation.SealUse;
import org.daylight.organisation.Seals;

/**
 * The register of seals and who keeps them.
 *
 * @article RES-12, RES-13, ORG-11
 */
@Named
@ViewScoped
public class SealsPage extends PostPage<SealLine> {

    private static final long serialVersionUID = 1L;

    private static final int LAST_USES = 100;

    @Inject
    Seals door;
    @Inject
    Posts posts;
    @Inject
    Language language;

    private int version;

    @PostConstruct
    void open() {
        asked = Fields.asked();
        rows = new LazyRows<>(page -> door.find(PostFilters.seals(asked), page));
        form.with("kind", SealKind.ACCEPTANCE).with("width", 50).with("height", 30).with("validFrom", posts.getToday()).with("lastDay", posts.getToday());
        SealLine chosen = getChosen();
        version = chosen == null ? 0 : chosen.version();
    }

    /** The seal that the address names; null where it names none that can be seen. */
    public SealLine getChosen() {
        Long id = asked.id("id");
        return id == null ? null : door.one(id);
    }

    public List<SealHandover> getHandovers() {
        return door.handovers(asked.id("id"));
    }

    /** What it was last used for. */
    public Page<SealUse> getUses() {
        return door.uses(asked.id("id"), PageRequest.first(LAST_USES));
    }

    /** What was filed of the chosen seal; without one, what the centre has not taken note of. */
    public List<SealFiling> getFilings() {
        return door.filings(asked.id("id"), asked.id("id") == null ? true : null, PageRequest.first(LAST_USES)).rows();
    }

    public void acknowledge(long filing) {
        door.acknowledge(filing);
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(language.say("posts.seals.noted")));
    }

    /** Documents that bear seals of the kind, in words. */
    public String documents(SealKind of) {
        return door.documents().stream().filter(document -> document.kind() == of).map(document -> language.pick(document.nameZh(), document.nameEn()))
                .collect(Collectors.joining(language.isEnglish() ? ", " : "、"));
    }

    public String register() {
        long id = door.register(new RegisterSeal(form.constant("kind", SealKind.class), form.text("inscription"), form.number("width"), form.number("height"),
                form.text("ownRules"), form.text("paperNumber"), form.text("keeper"), form.day("validFrom"), null));
        return posts.done("/staff/seals?id=" + id, "posts.seals.registered");
    }

    public String handOver() {
        door.handOver(asked.id("id"), version, form.text("to"), form.text("note"));
        return posts.done("/staff/seals?id=" + asked.id("id"), "posts.seals.handed-over");
    }

    public String end() {
        door.end(asked.id("id"), version, form.day("lastDay"), form.text("endPaper"), form.text("reason"));
        return posts.done("/staff/seals?id=" + asked.id("id"), "posts.seals.ended");
    }

    @Override
    public String getQuery() {
        return asked.query("department", "kind", "current", "text");
    }
}
