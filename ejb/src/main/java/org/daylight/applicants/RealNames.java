package org.daylight.applicants;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.daylight.applicants.control.ApplicantRepository;
import org.daylight.applicants.control.ApplicantRules;
import org.daylight.audit.Audited;
import org.daylight.kernel.Finding;
import org.daylight.kernel.IdentityDocument;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.organisation.StaffDirectory;

/**
 * Door: registration with the real name. The person declares it, which is enough to apply; a clerk who sees the document verifies it, which is needed to
 * see what was applied for at the window and to act for others.
 *
 * @article APP-02 (004 art. 16), FLW-12 (002 art. 17(1))
 */
@Stateless
@Audited
public class RealNames {
    @Inject
    ApplicantRepository applicants;
    @Inject
    StaffDirectory staff;
    @Inject
    Clock clock;
    @Resource
    SessionContext session;

    /**
     * Afterwards the account stands for the person or organisation. Not verified yet, it can be corrected, ten declarations at most
     * ({@code applicant.too-many} (422)). {@code applicant.incomplete} (422) with a finding for each field, {@code applicant.number-taken} (409) where another
     * account has the number, {@code applicant.verified} (422) once a clerk has seen the document.
     */
    @RolesAllowed(Roles.APPLICANT)
    public void declare(DeclareApplicant command) {
        Instant now = clock.instant();
        DeclareApplicant checked = ApplicantRules.checked(command, LegalTime.dateOf(now));
        IdentityDocument document = ApplicantRules.document(checked, LegalTime.dateOf(now));
        Optional<ApplicantView> before = applicants.ofAccount(caller());
        before.ifPresent(ApplicantRules::requireCorrectable);
        ApplicantRules.requireFewDeclarations(before.map(known -> applicants.declarations(known.id())).orElse(0));
        if (!applicants.declare(caller(), checked, document, now)) {
            throw new Problem(Problem.Kind.CONFLICT, "applicant.number-taken", "APP-02");
        }
    }

    /** Where the applicant is reached from now on; {@code applicant.incomplete} (422), {@code applicant.not-declared} (422). */
    @RolesAllowed(Roles.APPLICANT)
    public void reachAt(String phone, String email) {
        List<Finding> findings = ApplicantRules.reachable(phone, email);
        if (!findings.isEmpty()) {
            throw new Problem("applicant.incomplete", findings);
        }
        if (!applicants.reachAt(caller(), phone.strip(), ApplicantRules.orNull(email))) {
            throw new Problem(Problem.Kind.REFUSED, "applicant.not-declared", "APP-02");
        }
    }

    /** Who is registered under the number that a clerk reads from a document; empty: nobody. {@code staff.not-on-duty} (403). */
    @RolesAllowed(Roles.WINDOW_CLERK)
    public Optional<ApplicantView> byNumber(String number) {
        staff.onDuty(caller());
        return number == null || number.isBlank() || number.length() > ApplicantRules.NUMBER ? Optional.empty()
                : applicants.ofNumber(IdentityDocument.recognised("number", number, LegalTime.today(clock)).number());
    }

    /** The clerk has seen the document and it is this person's; {@code applicant.unknown} (404) where there is no such open declaration. */
    @RolesAllowed(Roles.WINDOW_CLERK)
    public void verify(long id) {
        look(id, ApplicantState.VERIFIED, null);
    }

    /** The number belongs to somebody else, who is at the window: it is free again. {@code applicant.reason} (422) under four letters, {@code applicant.unknown} (404). */
    @RolesAllowed(Roles.WINDOW_CLERK)
    public void reject(long id, String reason) {
        ApplicantRules.requireReason(reason);
        look(id, ApplicantState.REJECTED, reason.strip());
    }

    private void look(long id, ApplicantState state, String reason) {
        staff.onDuty(caller());
        if (!applicants.look(id, state, reason, caller(), clock.instant())) {
            throw new Problem(Problem.Kind.NOT_FOUND, "applicant.unknown", "APP-02");
        }
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
