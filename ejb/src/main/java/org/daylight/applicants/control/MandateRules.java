package org.daylight.applicants.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daylight.applicants.ApplicantKind;
import org.daylight.applicants.GiveMandate;
import org.daylight.kernel.Finding;
import org.daylight.kernel.IdentityDocument;
import org.daylight.kernel.IdentityDocument.Kind;
import org.daylight.kernel.Problem;

/**
 * What a mandate must say.
 *
 * @article APP-02 (004 art. 16)
 */
public final class MandateRules {
    private static final String ARTICLE = "APP-02";
    private static final int NAME = 200;
    private static final int MOST_ITEMS = 100;
    private static final int MOST_GIVEN = 50;
    private static final int MOST_YEARS = 3;
    private static final Set<Kind> AGENTS = Set.of(Kind.CREDIT_CODE, Kind.CITIZEN_ID, Kind.RESIDENCE_PERMIT, Kind.FOREIGN_RESIDENCE, Kind.PASSPORT, Kind.OFFICER_CARD);

    private MandateRules() {
    }

    /** The mandate with numbers in their normal form; {@code mandate.incomplete} (422) with everything that is wrong. */
    public static GiveMandate checked(GiveMandate command, boolean onPaper, LocalDate today) {
        List<Finding> findings = new ArrayList<>();
        GiveMandate.Principal principal = command.principal();
        ApplicantRules.required(findings, "principalName", principal.name(), NAME);
        ApplicantKind kind = principal.kind() == null ? ApplicantKind.PERSON : principal.kind();
        Optional<IdentityDocument> of = ApplicantRules.anyNumber(findings, "principalNumber", principal.number(), kind, today);
        ApplicantRules.required(findings, "agentName", command.agentName(), NAME);
        Optional<IdentityDocument> agent = ApplicantRules.number(findings, "agentNumber", command.agentNumber(), AGENTS, "applicant.no-document", today);
        if (of.isPresent() && agent.isPresent() && of.get().number().equals(agent.get().number())) {
            findings.add(Finding.of("agentNumber", "mandate.oneself", ARTICLE));
        }
        period(findings, command, today);
        if (command.itemCodes().size() > MOST_ITEMS) {
            findings.add(Finding.of("itemCodes", "mandate.items", ARTICLE, MOST_ITEMS));
        }
        if (onPaper && (command.file() == null || !command.file().matches("[0-9a-f]{64}"))) {
            findings.add(Finding.of("file", "mandate.file", ARTICLE));
        }
        if (!findings.isEmpty()) {
            throw new Problem("mandate.incomplete", findings);
        }
        return new GiveMandate(new GiveMandate.Principal(kind, principal.name().strip(), of.orElseThrow().number(), ApplicantRules.orNull(principal.phone())),
                command.agentName().strip(), agent.orElseThrow().number(), command.itemCodes(), command.validFrom(), command.validUntil(), command.file());
    }

    private static void period(List<Finding> findings, GiveMandate command, LocalDate today) {
        if (command.validFrom() == null || command.validUntil() == null) {
            findings.add(Finding.of("validUntil", "mandate.period", ARTICLE, MOST_YEARS));
        } else if (command.validUntil().isBefore(command.validFrom()) || command.validUntil().isBefore(today)
                || command.validUntil().isAfter(command.validFrom().plusYears(MOST_YEARS))) {
            findings.add(Finding.of("validUntil", "mandate.period", ARTICLE, MOST_YEARS));
        }
    }

    /** {@code mandate.too-many} (422). */
    public static void requireFew(int given) {
        if (given >= MOST_GIVEN) {
            throw new Problem(Problem.Kind.REFUSED, "mandate.too-many", ARTICLE, MOST_GIVEN);
        }
    }
}
