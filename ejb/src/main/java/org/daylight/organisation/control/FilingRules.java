package org.daylight.organisation.control;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.daylight.kernel.IdentityDocument;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.organisation.DecideFiling;
import org.daylight.organisation.FilingAct;
import org.daylight.organisation.FilingField;
import org.daylight.organisation.FilingKind;
import org.daylight.organisation.FilingState;

/** What a filing must say, who may file it, who decides. */
public final class FilingRules {
    private static final int LINE = 200;
    private static final int TEXT = 2000;
    /** Roles that decide for their own department only. */
    private static final Set<String> OF_A_DEPARTMENT = Set.of(Roles.DEPARTMENT_HEAD, Roles.DEPARTMENT_ADMINISTRATOR, Roles.LEGAL_SECTION,
            Roles.ITEM_ADMINISTRATOR, Roles.DATA_ENTRY, Roles.WINDOW_CLERK, Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER);
    private static final Set<String> FOR_ANY_DEPARTMENT = Set.of(Roles.CENTRE_MANAGER, Roles.STYLE_SUPERVISOR);
    /** The field that names the matter in lists, the first that is there. */
    private static final List<String> NAMING = List.of("nameZh", "person", "absent", "itemCode", "documentNo", "what", "description");
    private static final List<String> PEOPLE = List.of("username", "person", "absent", "substitute");

    private FilingRules() {
    }

    /** Each field by its kind, without asking what exists: {@code input.missing}, {@code filing.date}, {@code filing.choice} and the like. */
    public static Check check(FilingKind kind, Map<String, String> fields, boolean attached, LocalDate today) {
        Check check = new Check();
        kind.fields().forEach(field -> check(check, field, fields.get(field.code()), kind.article(), today));
        fields.keySet().stream().filter(code -> kind.fields().stream().noneMatch(field -> field.code().equals(code)))
                .forEach(code -> check.that(false, code, "filing.unknown-field", null, code));
        check.that(attached || kind.attachment() != FilingKind.Attachment.REQUIRED, "attachment", "filing.attachment-missing", kind.article());
        if (check.findings().isEmpty()) {
            together(check, kind.code(), fields, attached, today);
        }
        return check;
    }

    private static void check(Check check, FilingField field, String value, String article, LocalDate today) {
        String place = field.code();
        if (value == null || value.isBlank()) {
            check.that(!field.required(), place, "filing.missing", article, field.labelZh());
            return;
        }
        check.fits(place, value, field.kind() == FilingField.Kind.TEXT ? TEXT : LINE);
        switch (field.kind()) {
            case DATE -> check.that(day(value) != null, place, "filing.date", article, field.labelZh());
            case DEADLINE -> check.that(day(value) != null && day(value).isAfter(today), place, "filing.deadline", field.article());
            case CHOICE -> check.that(field.options().stream().anyMatch(option -> option.code().equals(value)), place, "filing.choice", article, field.labelZh());
            case PHONE, MOBILE -> check.that(value.matches("\\+?[0-9 -]{5,40}"), place, "staff.phone-form", article);
            case ACCOUNT -> check.that(value.matches("[a-z0-9][a-z0-9._-]{0,63}"), place, "staff.username-form", "AUT-10");
            case IDENTITY_KIND -> check.that(Stream.of(IdentityDocument.Kind.values()).anyMatch(kind -> kind.name().equals(value)), place,
                    "filing.choice", article, field.labelZh());
            default -> check.that(true, place, "input.missing", null);
        }
    }

    /** What fields must be to one another; each is right by itself. */
    private static void together(Check check, String kind, Map<String, String> fields, boolean attached, LocalDate today) {
        switch (kind) {
            case FilingKind.STAFF_CHANGE -> staffChange(check, fields, attached, today);
            case FilingKind.SUBSTITUTION -> check
                    .that(!day(fields.get("from")).isBefore(today), "from", "filing.in-advance", "ORG-15")
                    .period("until", day(fields.get("from")), day(fields.get("until")))
                    .that(!fields.get("absent").equals(fields.get("substitute")), "substitute", "filing.same-person", "ORG-15");
            default -> check.that(true, null, null, null);
        }
    }

    private static void staffChange(Check check, Map<String, String> fields, boolean attached, LocalDate today) {
        String change = fields.get("change");
        check.that(!change.equals("JOIN") || fields.containsKey("from"), "from", "filing.first-day", "ORG-14");
        check.that(!change.equals("JOIN") || fields.containsKey("identityNumber"), "identityNumber", "filing.identity", "AUT-10");
        check.that(!change.equals("JOIN") || attached, "attachment", "filing.photo", "ORG-14");
        check.that(!change.equals("MOVE") || fields.containsKey("window") || fields.containsKey("post"), "window", "filing.where-to", "ORG-14");
        check.that(!change.equals("LEAVE") || fields.containsKey("lastDay"), "lastDay", "filing.last-day", "ORG-14");
        check.that(!fields.containsKey("identityNumber") || fields.containsKey("identityKind"), "identityKind", "staff.identity-incomplete", "AUT-10");
        if (fields.containsKey("identityNumber") && fields.containsKey("identityKind")) {
            IdentityDocument.flaw("identityNumber", IdentityDocument.Kind.valueOf(fields.get("identityKind")), fields.get("identityNumber"), today)
                    .ifPresent(check::add);
        }
    }

    /** {@code filing.not-yours} (403) where the kind is not filed by the actor's roles, {@code organisation.other-department} (403). */
    static void requireFiles(FilingKind kind, Actor actor, String department) {
        if (!actor.is(kind.filers().toArray(String[]::new))) {
            throw new Problem(Problem.Kind.FORBIDDEN, "filing.not-yours", kind.article());
        }
        if (!actor.isOf(department) && !actor.is(FOR_ANY_DEPARTMENT.toArray(String[]::new))) {
            throw new Problem(Problem.Kind.FORBIDDEN, "organisation.other-department", "AUT-09");
        }
    }

    /** What the actor may do with the filing now: nobody decides what they filed, or what is about themselves. */
    public static Set<FilingAct> acts(Filing filing, Actor actor) {
        EnumSet<FilingAct> acts = EnumSet.noneOf(FilingAct.class);
        boolean own = filing.filedBy().equals(actor.username());
        if (own && filing.isOpen() || own && filing.state() == FilingState.RETURNED) {
            acts.add(FilingAct.WITHDRAWN);
        }
        if (filing.state() == FilingState.RETURNED && own) {
            acts.add(FilingAct.RESUBMITTED);
        }
        if (filing.isOpen() && isDecider(filing, actor) && !isPartial(filing, actor)) {
            acts.addAll(List.of(FilingAct.AGREED, FilingAct.RETURNED, FilingAct.REFUSED));
        }
        return acts;
    }

    /** {@code filing.wrong-stage} (409), {@code filing.not-yours} (403), {@code filing.own} (403), {@code filing.reason}, {@code filing.document} (422). */
    static void requireDecides(Filing filing, Actor actor, FilingAct act, DecideFiling command) {
        if (!filing.isOpen()) {
            throw new Problem(Problem.Kind.CONFLICT, "filing.wrong-stage", null);
        }
        if (!isDecider(filing, actor)) {
            throw new Problem(Problem.Kind.FORBIDDEN, "filing.not-yours", filing.kind().article());
        }
        if (isPartial(filing, actor)) {
            throw new Problem(Problem.Kind.FORBIDDEN, "filing.own", filing.kind().article());
        }
        if (act != FilingAct.AGREED && isBlank(command.opinion())) {
            throw new Problem(Problem.Kind.REFUSED, "filing.reason", filing.kind().article());
        }
        if (act == FilingAct.AGREED && filing.due().document() && isBlank(command.documentNo())) {
            throw new Problem(Problem.Kind.REFUSED, "filing.document", filing.kind().article());
        }
        requireFits(command);
    }

    /** {@code filing.rejected} (422) for words that are too long. */
    static void requireFits(DecideFiling command) {
        new Check().fits("opinion", command.opinion(), TEXT).fits("documentNo", command.documentNo(), 100).orRefuse("filing.rejected");
    }

    private static boolean isDecider(Filing filing, Actor actor) {
        String role = filing.due().role();
        return actor.is(role) && (!OF_A_DEPARTMENT.contains(role) || actor.isOf(filing.departmentCode()));
    }

    /** Who filed it does not decide on it, but for the last word on what they asked others to do; who it is about never does. */
    private static boolean isPartial(Filing filing, Actor actor) {
        boolean confirmsOutcome = filing.kind().code().equals(FilingKind.REPLACEMENT_REQUEST) && filing.stage() > 0;
        return filing.filedBy().equals(actor.username()) && !confirmsOutcome
                || PEOPLE.stream().map(filing.fields()::get).anyMatch(actor.username()::equals);
    }

    static boolean isVisible(Filing filing, Actor actor) {
        return actor.seesAll() || filing.filedBy().equals(actor.username())
                || actor.isOf(filing.departmentCode()) && !actor.is(Roles.STYLE_SUPERVISOR);
    }

    /** The words by which lists name it; at most 60 characters. */
    static String title(Map<String, String> fields) {
        String title = NAMING.stream().map(fields::get).filter(Objects::nonNull).findFirst().orElse("").strip().replaceAll("\\s+", " ");
        return title.length() <= 60 ? title : title.substring(0, 59) + "…";
    }

    /** Null where the text is no date, or one of no century of ours. */
    static LocalDate day(String text) {
        try {
            LocalDate day = text == null ? null : LocalDate.parse(text);
            return day == null || day.getYear() < 1900 || day.getYear() > 9999 ? null : day;
        } catch (DateTimeException noDate) {
            return null;
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
