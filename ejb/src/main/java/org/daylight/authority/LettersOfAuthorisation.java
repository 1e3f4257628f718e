package org.daylight.authority;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.daylight.audit.Audited;
import org.daylight.audit.Subject;
import org.daylight.authority.control.LetterRepository;
import org.daylight.authority.control.LetterRules;
import org.daylight.authority.control.Scans;
import org.daylight.authority.control.Viewer;
import org.daylight.authority.entity.Letter;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;

/**
 * Door: letters of authorisation (授权书). A department has one letter in force at most; its administrator or head writes the next, the head signs
 * it, and signing files it with the centre. Where it leaves what the window may do as it was, it takes effect; otherwise once the centre agrees.
 * Departments see their own letters, the centre, the district government, supervisors and administrators all.
 *
 * <p>Every operation answers {@code staff.not-on-duty} (403), {@code letter.unknown} (404) also for another department's,
 * {@code letter.stale-revision} (409), {@code letter.wrong-state} (422).
 *
 * @article AUT-01, AUT-02, AUT-05 (001 一(三)2), AUT-06 (003 art. 11)
 */
@Stateless
@RolesAllowed({Roles.DEPARTMENT_HEAD, Roles.DEPARTMENT_ADMINISTRATOR, Roles.ITEM_ADMINISTRATOR, Roles.DEPARTMENT_SUPERVISOR, Roles.CENTRE_MANAGER,
        Roles.DISTRICT_GOVERNMENT, Roles.SUPERVISOR, Roles.ADMINISTRATOR})
public class LettersOfAuthorisation {

    /** What came of a signature. */
    public enum Signed {
        /** Filed and, from its first day, in force. */
        FILED,
        /** Filed, and in force only once the centre agrees. */
        AWAITS_CONSENT
    }

    /** A scanned letter as it is handed out. */
    public record Scan(String name, byte[] bytes) {
    }

    @Inject
    LetterRepository letters;
    @Inject
    Scans scans;
    @Inject
    Viewer viewer;
    @Inject
    Clock clock;
    @Resource
    SessionContext session;

    /**
     * Begins the department's next letter; the one that is in the making must be finished first, {@code letter.open-already} (409).
     * {@code letter.rejected} (422) with a finding for each field that is wrong.
     *
     * @return the id of the draft
     */
    @Audited
    @RolesAllowed({Roles.DEPARTMENT_HEAD, Roles.DEPARTMENT_ADMINISTRATOR})
    public long begin(LetterSheet sheet) {
        String department = viewer.own(session);
        letters.lockDepartment(department);
        if (letters.openDraft(department).isPresent()) {
            throw new Problem(Problem.Kind.CONFLICT, "letter.open-already", "AUT-01");
        }
        LetterRules.check(sheet, letters.itemsOf(department));
        Letter draft = new Letter(department);
        draft.write(sheet, caller(), clock.instant());
        letters.add(draft);
        letters.writeScope(draft.id(), sheet);
        return draft.id();
    }

    /**
     * Rewrites a draft; problems as for {@link #begin}.
     *
     * @return its revision from now on
     */
    @Audited
    @RolesAllowed({Roles.DEPARTMENT_HEAD, Roles.DEPARTMENT_ADMINISTRATOR})
    public long save(@Subject long id, long revision, LetterSheet sheet) {
        Letter draft = own(id, revision);
        LetterRules.check(sheet, letters.itemsOf(draft.departmentCode()));
        draft.write(sheet, caller(), clock.instant());
        letters.save();
        letters.writeScope(id, sheet);
        return draft.revision();
    }

    /** The scanned letter, a PDF of up to 10 MiB: {@code letter.scan-too-large} (413), {@code letter.scan-unknown-type} (422). */
    @Audited
    @RolesAllowed({Roles.DEPARTMENT_HEAD, Roles.DEPARTMENT_ADMINISTRATOR})
    public void attach(@Subject long id, long revision, String name, byte[] scan) {
        Letter draft = own(id, revision);
        draft.attach(scans.store(scan, caller()), Scans.shortName(name));
        letters.save();
    }

    /**
     * By the head; {@code letter.scan-missing} (422) before the paper was attached, {@code letter.over} (422) where its last day has passed.
     * Example: a letter from 2026-12-01 that leaves everything as it was, signed on 2026-11-24, replaces the one before from 2026-12-01; signed on
     * 2026-12-03, from 2026-12-03.
     */
    @Audited
    @RolesAllowed(Roles.DEPARTMENT_HEAD)
    public Signed sign(@Subject long id, long revision) {
        Letter letter = own(id, revision);
        if (letter.scanSha256() == null) {
            throw new Problem(Problem.Kind.REFUSED, "letter.scan-missing", "AUT-01");
        }
        letter.sign(caller(), clock.instant());
        boolean consent = LetterRules.needsConsentBeside(letters.beside(letter, today()), letters.sheet(letter));
        if (!consent) {
            takeEffect(letter);
        }
        letters.save();
        return consent ? Signed.AWAITS_CONSENT : Signed.FILED;
    }

    /** By the department, before the letter takes effect. */
    @Audited
    @RolesAllowed({Roles.DEPARTMENT_HEAD, Roles.DEPARTMENT_ADMINISTRATOR})
    public void withdraw(@Subject long id, long revision) {
        own(id, revision).withdraw();
        letters.save();
    }

    /**
     * By the centre; the letter replaces the one before from its first day, today at the earliest. {@code letter.own} (403) for who wrote or signed
     * it, {@code input.too-long} (400).
     *
     * @param opinion up to 2,000 characters; may be null
     */
    @Audited
    @RolesAllowed(Roles.CENTRE_MANAGER)
    public void consent(@Subject long id, long revision, String opinion) {
        Letter letter = answered(id, revision, opinion);
        takeEffect(letter);
        letters.save();
    }

    /** By the centre; {@code letter.reason-missing} (422) without an opinion, otherwise as {@link #consent}. The letter in force stays. */
    @Audited
    @RolesAllowed(Roles.CENTRE_MANAGER)
    public void refuse(@Subject long id, long revision, String opinion) {
        if (opinion == null || opinion.isBlank()) {
            throw new Problem(Problem.Kind.REFUSED, "letter.reason-missing", "AUT-06");
        }
        answered(id, revision, opinion.strip()).refuse();
        letters.save();
    }

    /** Newest first; each part of the filter null: not filtered. Sortable: {@code documentNo}, {@code departmentCode}, {@code state}, {@code validFrom}, {@code signedAt}. */
    public Page<LetterLine> find(String departmentCode, LetterState state, String text, PageRequest page) {
        return letters.page(viewer.scope(session, departmentCode), state, text, today(), page);
    }

    public LetterView letter(long id) {
        Letter letter = visible(id);
        LetterSheet sheet = letters.sheet(letter);
        Letter before = before(letter);
        List<LetterView.Change> changes = LetterRules.changes(before == null ? LetterRules.withoutScope(sheet) : letters.sheet(before), sheet);
        return new LetterView(letters.line(id, today()), letter.revision(), sheet, letter.scanName(), letter.writtenBy(), letter.signedBy(),
                letter.answeredBy(), letter.opinion(), before == null ? null : letters.line(before.id(), today()), changes);
    }

    /** The caller's department's letter in force today, to begin the next one from; null: none. */
    @RolesAllowed({Roles.DEPARTMENT_HEAD, Roles.DEPARTMENT_ADMINISTRATOR})
    public LetterSheet inForce() {
        return letters.inForce(viewer.own(session), today()).map(letters::sheet).orElse(null);
    }

    /** {@code letter.scan-missing} (422) where there is none. */
    public Scan scan(long id) {
        Letter letter = visible(id);
        if (letter.scanSha256() == null) {
            throw new Problem(Problem.Kind.REFUSED, "letter.scan-missing", "AUT-01");
        }
        return new Scan(letter.scanName(), letters.scan(letter.scanSha256()));
    }

    private void takeEffect(Letter letter) {
        LocalDate from = letter.firstDay(today());
        letters.effectiveFrom(letter.departmentCode(), from).forEach(other -> other.giveWay(from));
        letters.save(); // the old ones give way before the new one is there
        letter.takeEffect(today());
    }

    /** The letter that this one replaces or replaced. */
    private Letter before(Letter letter) {
        LocalDate day = letter.inForceFrom() == null ? today() : letter.inForceFrom().minusDays(1);
        return letters.inForce(letter.departmentCode(), day).filter(other -> !other.id().equals(letter.id())).orElse(null);
    }

    private Letter own(long id, long revision) {
        String department = viewer.own(session);
        letters.lockDepartment(department);
        return current(letters.lock(id).filter(letter -> letter.departmentCode().equals(department)).orElseThrow(LettersOfAuthorisation::unknown), revision);
    }

    private Letter answered(long id, long revision, String opinion) {
        LetterRules.requireFits(opinion);
        Letter letter = any(id, revision);
        if (caller().equals(letter.signedBy()) || caller().equals(letter.writtenBy())) {
            throw new Problem(Problem.Kind.FORBIDDEN, "letter.own", "AUT-06");
        }
        letter.answer(caller(), clock.instant(), opinion);
        return letter;
    }

    private Letter any(long id, long revision) {
        viewer.own(session);
        letters.find(id).ifPresent(letter -> letters.lockDepartment(letter.departmentCode()));
        return current(letters.lock(id).orElseThrow(LettersOfAuthorisation::unknown), revision);
    }

    private Letter visible(long id) {
        String department = viewer.scope(session, null);
        return letters.find(id).filter(letter -> department == null || letter.departmentCode().equals(department)).orElseThrow(LettersOfAuthorisation::unknown);
    }

    private static Letter current(Letter letter, long revision) {
        if (letter.revision() != revision) {
            throw LetterRepository.stale();
        }
        return letter;
    }

    private static Problem unknown() {
        return new Problem(Problem.Kind.NOT_FOUND, "letter.unknown", "AUT-01");
    }

    private LocalDate today() {
        return LegalTime.today(clock);
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
