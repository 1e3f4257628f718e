package org.daylight.orders;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.daylight.audit.Audited;
import org.daylight.audit.Subject;
import org.daylight.calendar.CalendarInForce;
import org.daylight.files.Files;
import org.daylight.files.StoredFile;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.orders.control.LetterPaper;
import org.daylight.orders.control.LetterRepository;
import org.daylight.orders.control.OrderRules;
import org.daylight.organisation.StaffDirectory;
import org.daylight.organisation.StaffMember;
import org.daylight.press.Press;
import org.daylight.signals.FunctionalRoles;

/**
 * Door: letters of efficiency supervision (行政效能监察建议书、告诫书). One supervisor writes, another approves; approved, the letter is numbered, sealed, printed and lies before the
 * department, which answers it; its follow-up is kept. {@code staff.not-on-duty} (403), {@code efficiency-letter.unknown} (404), {@code order.changed} (409), {@code order.not-now} (422).
 *
 * @article DUB-07 (000 art. 27)
 */
@Stateless
@RolesAllowed({Roles.SUPERVISOR, Roles.DEPARTMENT_HEAD, Roles.ADMINISTRATOR})
public class EfficiencyLetters {
    @Inject
    LetterRepository letters;
    @Inject
    LetterPaper paper;
    @Inject
    FunctionalRoles roles;
    @Inject
    CalendarInForce calendar;
    @Inject
    Press press;
    @Inject
    Files files;
    @Inject
    StaffDirectory staff;
    @Inject
    Clock clock;
    @Resource
    SessionContext session;

    /** The newest first; a department's head sees those issued to it. Sortable: {@code draftedAt}, {@code dueOn}, {@code number}, {@code state}; {@code page.unsortable} (400). */
    public Page<EfficiencyLetter> find(EfficiencyLetterKind kind, EfficiencyLetterState state, PageRequest page) {
        return letters.page(kind, state, scope(), today(), page);
    }

    public EfficiencyLetter one(long id) {
        return letters.one(id, scope(), today()).orElseThrow(EfficiencyLetters::unknown);
    }

    /**
     * Afterwards the letter waits for another supervisor. {@code input.missing}, {@code input.too-long}, {@code input.unreadable}, {@code order.days} (400),
     * {@code department.unknown} (404), {@code signal.own-department} (403).
     *
     * @return id of the letter
     */
    @Audited
    @RolesAllowed(Roles.SUPERVISOR)
    public long draft(DraftLetter command) {
        if (command.kind() == null) {
            throw new Problem(Problem.Kind.BAD_INPUT, "input.missing", null, "kind");
        }
        String department = staff.department(OrderRules.text("departmentCode", command.departmentCode(), 32)).code();
        roles.requireImpartial(session, department, null);
        DraftLetter letter = new DraftLetter(command.kind(), department, OrderRules.text("grounds", command.grounds(), 4_000), OrderRules.text("demands", command.demands(), 4_000),
                OrderRules.days(command.days()));
        return letters.add(letter, me().departmentCode(), caller(), clock.instant());
    }

    /**
     * Afterwards the letter has its number, seal and paper, and is due to be answered. {@code efficiency-letter.own-draft} (403) for whoever wrote it, {@code seal.none-in-use} (422) where the
     * supervision organ has no seal for it, {@code press.unprintable-character} (422).
     */
    @Audited
    @RolesAllowed(Roles.SUPERVISOR)
    public void approve(@Subject long id, int version, String opinion) {
        EfficiencyLetter letter = toDecide(id, version);
        Instant now = clock.instant();
        LocalDate dueOn = OrderRules.dueOn(today(), letter.days(), calendar.current());
        letters.decided(id, EfficiencyLetterState.ISSUED, opinion == null || opinion.isBlank() ? null : OrderRules.reason(opinion), caller(), now);
        LetterPaper.Issued issued = paper.issue(letter, me(), dueOn, now);
        letters.issued(id, issued.number(), issued.sheetId(), dueOn);
    }

    /** Afterwards it is not sent; {@code efficiency-letter.own-draft} (403), {@code order.reason-missing} (422). */
    @Audited
    @RolesAllowed(Roles.SUPERVISOR)
    public void refuse(@Subject long id, int version, String reason) {
        toDecide(id, version);
        letters.decided(id, EfficiencyLetterState.REFUSED, OrderRules.reason(reason), caller(), clock.instant());
    }

    private EfficiencyLetter toDecide(long id, int version) {
        EfficiencyLetter letter = current(id, version, EfficiencyLetterState.DRAFTED);
        roles.requireImpartial(session, letter.departmentCode(), null);
        if (letter.draftedBy().equals(caller())) {
            throw new Problem(Problem.Kind.FORBIDDEN, "efficiency-letter.own-draft", "DUB-07");
        }
        return letter;
    }

    /** Afterwards the supervision organ has the answer; {@code input.missing}, {@code input.too-long} (400), {@code file.unknown} (404). @param sha256 null: no file */
    @Audited
    @RolesAllowed(Roles.DEPARTMENT_HEAD)
    public void answer(@Subject long id, int version, String text, String sha256) {
        current(id, version, EfficiencyLetterState.ISSUED);
        letters.answered(id, OrderRules.text("answer", text, 4_000), sha256 == null ? null : files.known(sha256), caller(), clock.instant());
    }

    /** Afterwards it is on record what became of it; {@code input.missing}, {@code input.too-long} (400). */
    @Audited
    @RolesAllowed(Roles.SUPERVISOR)
    public void followUp(@Subject long id, int version, String text) {
        EfficiencyLetter letter = current(id, version, EfficiencyLetterState.ANSWERED);
        roles.requireImpartial(session, letter.departmentCode(), null);
        letters.followed(id, OrderRules.text("followUp", text, 4_000), caller(), clock.instant());
    }

    /** The letter as it was sealed and signed; {@code press.unknown-sheet} (404) before it is issued, {@code press.not-ready} (409). */
    @Audited
    public byte[] sheet(@Subject long id) {
        Long sheet = one(id).sheetId();
        return press.sheet(sheet == null ? 0 : sheet);
    }

    /** The file of the answer, about to be opened; {@code file.unknown} (404). */
    @Audited
    public StoredFile open(@Subject long id) {
        EfficiencyLetter letter = one(id);
        StoredFile stored = files.known(letter.answerFile());
        return new StoredFile(stored.sha256(), letter.answerFileName(), stored.mediaType(), stored.size());
    }

    /** Writes the bytes of what {@link #open} gave. */
    public void write(long id, OutputStream to) {
        files.write(open(id).sha256(), to);
    }

    private EfficiencyLetter current(long id, int version, EfficiencyLetterState state) {
        EfficiencyLetter letter = letters.locked(id, scope(), today()).orElseThrow(EfficiencyLetters::unknown);
        OrderRules.requireCurrent(letter.version(), version);
        OrderRules.require(letter.state() == state, "order.not-now", "DUB-07");
        return letter;
    }

    private static Problem unknown() {
        return new Problem(Problem.Kind.NOT_FOUND, "efficiency-letter.unknown", null);
    }

    /** Null: all departments. */
    private String scope() {
        String own = me().departmentCode();
        return session.isCallerInRole(Roles.SUPERVISOR) || session.isCallerInRole(Roles.ADMINISTRATOR) ? null : own;
    }

    private LocalDate today() {
        return LegalTime.today(clock);
    }

    private StaffMember me() {
        return staff.onDuty(caller());
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
