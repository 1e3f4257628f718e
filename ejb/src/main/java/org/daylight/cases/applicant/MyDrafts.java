package org.daylight.cases.applicant;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.daylight.applicants.ApplicantView;
import org.daylight.applicants.Applicants;
import org.daylight.applicants.Mandates;
import org.daylight.cases.applicant.DraftView.DraftMaterial;
import org.daylight.cases.control.DraftRepository;
import org.daylight.cases.control.DraftRules;
import org.daylight.cases.control.Reuse;
import org.daylight.cases.control.ReuseRepository;
import org.daylight.cases.intake.ReusableMaterial;
import org.daylight.cases.intake.ReuseOffer;
import org.daylight.files.Files;
import org.daylight.files.StoredFile;
import org.daylight.items.ItemCatalogue;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;

/**
 * Door: applications that are being written, which outlive the session; each belongs to its account. {@code draft.unknown} (404) also for another's,
 * {@code apply.submitted} (409) for one that has become a case, {@code applicant.not-declared} (422) for who has not said who they are.
 *
 * @article APP-01, APP-02 (004 art. 4, 16), APP-05 (004 art. 18)
 */
@Stateless
@RolesAllowed(Roles.APPLICANT)
public class MyDrafts {
    @Inject
    DraftRepository drafts;
    @Inject
    ReuseRepository earlier;
    @Inject
    Reuse reuse;
    @Inject
    Applicants applicants;
    @Inject
    Mandates mandates;
    @Inject
    ItemCatalogue items;
    @Inject
    Files files;
    @Inject
    Clock clock;
    @Resource
    SessionContext session;

    /** Not submitted, last saved first. */
    public List<DraftView> open() {
        return drafts.open(caller());
    }

    public DraftView one(long id) {
        return drafts.one(caller(), id).orElseThrow(MyDrafts::unknown);
    }

    /**
     * Begins an application; {@code item.unknown} (404), {@code item.not-applied-for}, {@code apply.not-online}, {@code apply.too-many-drafts} (422),
     * {@code mandate.not-in-force}, {@code applicant.verify-first} (422).
     *
     * @return its id
     */
    public long begin(SaveDraft draft) {
        check(draft);
        DraftRules.requireFew(drafts.open(caller()).size());
        return drafts.add(caller(), draft, clock.instant());
    }

    /** What was written is kept; problems as {@link #begin}. */
    public void save(long id, SaveDraft draft) {
        check(draft);
        drafts.save(locked(id).id(), draft, clock.instant());
    }

    private void check(SaveDraft draft) {
        applicants.current(caller());
        DraftRules.check(draft);
        DraftRules.requireOnline(items.guide(draft.itemCode()));
        if (draft.mandateId() != null) {
            mandates.acting(caller(), draft.mandateId(), draft.itemCode(), LegalTime.today(clock));
        }
    }

    /** The file is with the draft; as {@code Files.store}, {@code apply.too-many-materials}, {@code apply.too-large} (413). */
    public void upload(long id, String material, String fileName, InputStream bytes) {
        DraftView draft = locked(id);
        StoredFile file = files.store(fileName, bytes, caller());
        hold(draft, new DraftMaterial(material, file.sha256(), file.name(), file.mediaType(), file.size(), null, null));
    }

    /** The material comes on paper, with the reason why it cannot be digitised; {@code apply.remark} (422). */
    public void onPaper(long id, String material, String remark) {
        hold(locked(id), new DraftMaterial(material, null, null, null, 0, remark == null ? null : remark.strip(), null));
    }

    /** The material is taken from an own earlier case; {@code apply.not-reusable} (404) where it is not among {@link #reusable}. */
    public void reuse(long id, String material, String fromCase, String sha256) {
        DraftView draft = locked(id);
        ReusableMaterial found = reusable(draft).stream().filter(each -> each.name().equals(material) && each.caseNumber().equals(fromCase) && Objects.equals(each.file(), sha256))
                .findFirst().orElseThrow(() -> new Problem(Problem.Kind.NOT_FOUND, "apply.not-reusable", "APP-13"));
        hold(draft, new DraftMaterial(material, found.file(), found.fileName(), found.mediaType(), found.size(), null, found.caseNumber()));
    }

    /**
     * What the applicant has handed in before under the names that this item asks for, the latest of each, and certificates that it asks for.
     *
     * @article APP-13 (004 art. 25)
     */
    public List<ReusableMaterial> reusable(long id) {
        return reusable(one(id));
    }

    private List<ReusableMaterial> reusable(DraftView draft) {
        List<String> wanted = items.guide(draft.itemCode()).content().materials().stream().map(material -> material.name()).toList();
        List<ReusableMaterial> offers = new ArrayList<>(certificates(draft, wanted));
        offers.addAll(earlier.of(caller(), draft.mandateId(), LegalTime.today(clock), wanted));
        return offers;
    }

    /** Certificates of the caller, whose document a clerk has seen, that the item asks for by name (RES-11). */
    private List<ReusableMaterial> certificates(DraftView draft, List<String> wanted) {
        ApplicantView me = applicants.current(caller());
        if (draft.mandateId() != null || !me.verified()) {
            return List.of();
        }
        List<ReuseOffer> held = reuse.offers(me.documentNumber(), LegalTime.today(clock)).stream().filter(offer -> offer.file() == null).toList();
        return wanted.stream().flatMap(name -> held.stream().filter(offer -> offer.fits(name)).limit(1)
                .map(offer -> new ReusableMaterial(name, offer.from(), LegalTime.dateOf(offer.at()), null, offer.material(), null, 0))).toList();
    }

    /** @param place from 0; nothing changes where there is none */
    public void remove(long id, int place) {
        DraftView draft = locked(id);
        drafts.hold(id, DraftRules.without(draft.materials(), place), clock.instant());
    }

    /** The draft is gone for good. */
    public void discard(long id) {
        drafts.delete(locked(id).id());
    }

    /** The file at the place, for a look before it is sent; {@code file.unknown} (404). */
    public StoredFile file(long id, int place) {
        List<DraftMaterial> materials = one(id).materials();
        if (place < 0 || place >= materials.size()) {
            throw new Problem(Problem.Kind.NOT_FOUND, "file.unknown", "FLW-18");
        }
        return files.known(materials.get(place).file());
    }

    /** Writes the bytes of {@link #file}. */
    public void write(long id, int place, OutputStream to) {
        files.write(file(id, place).sha256(), to);
    }

    private void hold(DraftView draft, DraftMaterial more) {
        drafts.hold(draft.id(), DraftRules.with(draft.materials(), more), clock.instant());
    }

    private DraftView locked(long id) {
        DraftView draft = drafts.lock(caller(), id).orElseThrow(MyDrafts::unknown);
        DraftRules.requireOpen(draft);
        return draft;
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }

    static Problem unknown() {
        return new Problem(Problem.Kind.NOT_FOUND, "draft.unknown", "APP-02");
    }
}
