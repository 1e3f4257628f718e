package org.daylight.cases.control;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.daylight.cases.CaseStep;
import org.daylight.cases.StepCommand;
import org.daylight.cases.intake.Application;
import org.daylight.cases.intake.RegisterCase;
import org.daylight.kernel.IdentityDocument;
import org.daylight.kernel.Problem;

/** What a command must say and how long it may be; lengths are those of the columns, in UTF-16 units or fewer. */
public final class InputRules {
    private static final int OPINION = 4_000;
    private static final int BASIS = 2_000;
    private static final int SUBJECT = 400;
    private static final int APPLICANT = 200;
    private static final int CODE = 50;
    private static final int IDENTITY = 40;
    private static final int EMAIL = 254;
    private static final int REFERENCE = 80;
    private static final int MOST_COPIES = 999;
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63})+");
    /** Fewer letters than this cannot name a reason: 材料不全 has four. */
    private static final int LETTERS_OF_A_REASON = 4;

    private InputRules() {
    }

    /** The application as the command of old, checked as {@link #check(RegisterCase)} does; so are agent, facts and materials. */
    public static RegisterCase checked(Application application) {
        required("applicant", application.applicant() == null ? null : application.applicant().name(), APPLICANT);
        Application.Applicant applicant = application.applicant();
        RegisterCase command = new RegisterCase(application.itemCode(), application.subject(), applicant.name(), applicant.id(), applicant.phone(),
                applicant.email());
        check(command);
        if (application.agent() != null) {
            required("agentName", application.agent().name(), APPLICANT);
            atMost("agentId", application.agent().id(), IDENTITY);
        }
        application.facts().values().forEach(fact -> atMost("facts", fact, OPINION));
        application.materials().forEach(InputRules::check);
        return command;
    }

    /** {@code material.empty} (422) for one without file, paper, source and remark. */
    public static void check(Application.GivenMaterial material) {
        required("material", material.name(), APPLICANT);
        atMost("remark", material.remark(), SUBJECT);
        atMost("reusedFrom", material.reusedFrom(), REFERENCE);
        if (material.copies() < 0 || material.copies() > MOST_COPIES) {
            throw new Problem(Problem.Kind.BAD_INPUT, "material.copies", "APP-05", MOST_COPIES);
        }
        if (material.file() == null && material.copies() == 0 && isBlank(material.remark()) && isBlank(material.reusedFrom())) {
            throw new Problem(Problem.Kind.REFUSED, "material.empty", "APP-06", material.name());
        }
    }

    /**
     * {@code input.missing} (400), {@code input.too-long} (400), {@code input.unreadable} (400), each with the field's name;
     * {@code input.no-address} (400) where the e-mail address is none.
     */
    public static void check(RegisterCase command) {
        required("itemCode", command.itemCode(), CODE);
        required("subject", command.subject(), SUBJECT);
        required("applicantName", command.applicantName(), APPLICANT);
        atMost("applicantId", command.applicantId(), IDENTITY);
        atMost("applicantPhone", command.applicantPhone(), IDENTITY);
        atMost("applicantEmail", command.applicantEmail(), EMAIL);
        if (!isBlank(command.applicantEmail()) && !ADDRESS.matcher(command.applicantEmail().strip()).matches()) {
            throw new Problem(Problem.Kind.BAD_INPUT, "input.no-address", "ITM-17");
        }
    }

    /**
     * The application with the applicant's number as its kind writes it; {@code identity.rejected} (422) where it looks like a number with a check
     * character and is none.
     *
     * @article FLW-12 (002 art. 17(1))
     */
    public static RegisterCase withNormalIdentity(RegisterCase command, LocalDate today) {
        String typed = command.applicantId();
        if (isBlank(typed)) {
            return command;
        }
        IdentityDocument document = IdentityDocument.recognised("applicantId", typed, today);
        return document.kind() == IdentityDocument.Kind.OTHER ? command : command.withApplicantId(document.number());
    }

    /**
     * 承办, 审核 and 批准 write an opinion; every "no" and every pause gives its reasons: {@code case.opinion-required} (422),
     * {@code case.reason-required} (422); a denial its legal basis: {@code case.basis-required} (422).
     *
     * @article FLW-11 (002 art. 17(5)), ACC-09 (004 art. 21), TIM-08 (004 art. 30)
     */
    public static void check(StepCommand command, CaseStep step) {
        atMost("opinion", command.opinion(), OPINION);
        atMost("basis", command.basis(), BASIS);
        if (needsReason(command, step) && !isReason(command.opinion())) {
            throw new Problem(Problem.Kind.REFUSED, "case.reason-required", "FLW-11", LETTERS_OF_A_REASON);
        }
        if (step == CaseStep.DECIDE && !command.agree() && isBlank(command.basis())) {
            throw new Problem(Problem.Kind.REFUSED, "case.basis-required", "FLW-23");
        }
        if (needsOpinion(step) && isBlank(command.opinion())) {
            throw new Problem(Problem.Kind.REFUSED, "case.opinion-required", "FLW-11");
        }
    }

    /** {@code case.reason-required} (422), {@code input.too-long}, {@code input.unreadable} (400). */
    public static void requireReason(String text) {
        atMost("reason", text, OPINION);
        if (!isReason(text)) {
            throw new Problem(Problem.Kind.REFUSED, "case.reason-required", "FLW-11", LETTERS_OF_A_REASON);
        }
    }

    /** {@code input.missing}, {@code input.too-long}, {@code input.unreadable} (400): something that names a person, a step or the like. */
    public static void requireText(String field, String value) {
        required(field, value, APPLICANT);
    }

    /** {@code input.too-long} (400), {@code input.unreadable} (400). */
    public static void atMost(String field, String value, int length) {
        if (value == null) {
            return;
        }
        if (value.length() > length) {
            throw new Problem(Problem.Kind.BAD_INPUT, "input.too-long", null, field, length);
        }
        if (value.indexOf('\0') >= 0) {
            throw new Problem(Problem.Kind.BAD_INPUT, "input.unreadable", null, field);
        }
    }

    private static void required(String field, String value, int length) {
        if (isBlank(value)) {
            throw new Problem(Problem.Kind.BAD_INPUT, "input.missing", null, field);
        }
        atMost(field, value, length);
    }

    private static boolean needsReason(StepCommand command, CaseStep step) {
        return switch (step) {
            case ACCEPT, HANDLE, REVIEW, DECIDE, SPECIAL -> !command.agree();
            case SUSPEND, RETURN, HAND_OVER, START_PROCEDURE, EXTEND -> true;
            default -> false;
        };
    }

    private static boolean needsOpinion(CaseStep step) {
        return step == CaseStep.HANDLE || step == CaseStep.REVIEW || step == CaseStep.DECIDE || step == CaseStep.SPECIAL;
    }

    private static boolean isReason(String text) {
        return text != null && text.codePoints().filter(Character::isLetter).count() >= LETTERS_OF_A_REASON;
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
