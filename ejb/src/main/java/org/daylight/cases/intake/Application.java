package org.daylight.cases.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.daylight.audit.Subject;

/**
 * An application as it comes in, at the window or online.
 *
 * @param itemCode        item applied for
 * @param subject         what it is about, 1 to 400 characters
 * @param applicant       who applies
 * @param agent           who acts for the applicant; null: nobody
 * @param facts           key facts by field code of the item's power type; values as typed; empty: none (FLW-15)
 * @param materials       what was handed in; empty: nothing yet
 * @param firstCaseNumber the case that this one applies for again (二次申请, TIM-09); null: none
 * @param happenedOn      day on which it was received on paper while the system was out (C17); null: now
 */
public record Application(@Subject String itemCode, String subject, Applicant applicant, Agent agent, Map<String, String> facts,
                          List<GivenMaterial> materials, String firstCaseNumber, LocalDate happenedOn) {
    public Application {
        facts = facts == null ? Map.of() : Map.copyOf(facts);
        materials = materials == null ? List.of() : List.copyOf(materials);
    }

    /** What a command of old says, without agent, facts and materials. */
    public static Application of(RegisterCase command) {
        return new Application(command.itemCode(), command.subject(), new Applicant(null, command.applicantName(), command.applicantId(),
                command.applicantPhone(), command.applicantEmail()), null, null, null, null, null);
    }

    /** Person or organisation. */
    public enum ApplicantKind {
        PERSON, ORGANISATION
    }

    /**
     * Who applies.
     *
     * @param kind  null: not told
     * @param name  1 to 200 characters
     * @param id    number of an {@link org.daylight.kernel.IdentityDocument}, up to 40 characters; may be null
     * @param phone up to 40 characters; may be null
     * @param email up to 254 characters; may be null
     */
    public record Applicant(ApplicantKind kind, String name, String id, String phone, String email) {
    }

    /**
     * Who acts for the applicant.
     *
     * @param mandateFile SHA-256 of the mandate (授权委托书) among the stored files; may be null at the window
     */
    public record Agent(String name, String id, String phone, String mandateFile) {
    }

    /**
     * One material handed in.
     *
     * @param name        name of the material in the item's list
     * @param file        SHA-256 of the stored file; null: on paper only, then {@code remark} says why it cannot be digitised (APP-06), or reused
     * @param copies      originals and copies handed in on paper; 0: none
     * @param remark      may be null
     * @param reusedFrom  case number or certificate number it is taken from (APP-13); null: handed in now
     */
    public record GivenMaterial(String name, String file, int copies, String remark, String reusedFrom) {
    }
}
