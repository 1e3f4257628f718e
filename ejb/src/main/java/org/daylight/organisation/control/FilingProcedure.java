package org.daylight.organisation.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.daylight.calendar.Calendars;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Problem;
import org.daylight.kernel.WorkingDays;
import org.daylight.organisation.DecideFiling;
import org.daylight.organisation.FileFiling;
import org.daylight.organisation.FilingAct;
import org.daylight.organisation.FilingDecided;
import org.daylight.organisation.FilingField;
import org.daylight.organisation.FilingKind;
import org.daylight.organisation.FilingOutcome;
import org.daylight.organisation.FilingState;

/** How a filing goes its way: filed, step by step, decided; each move leaves a step behind. */
@Dependent
public class FilingProcedure {
    @Inject
    FilingRepository filings;
    @Inject
    StaffFilings people;
    @Inject
    OrganRepository organs;
    @Inject
    AttachmentRepository attachments;
    @Inject
    Calendars calendars;
    @Inject
    Event<FilingDecided> decided;

    /** Its id. */
    public long file(FileFiling command, Actor actor, Instant now) {
        FilingKind kind = filings.kind(command.kind());
        String department = command.departmentCode() == null ? actor.departmentCode() : command.departmentCode();
        FilingRules.requireFiles(kind, actor, department);
        Map<String, String> fields = said(command.fields());
        check(kind, fields, command.attachment(), department, now);
        LocalDate today = LegalTime.dateOf(now);
        long id = filings.add(kind, department, FilingRules.title(fields), fields, command.attachment(), firstDue(kind, fields, today), actor.username(),
                now, today.getYear());
        filings.step(id, 0, FilingAct.FILED, actor, now, null, null, fields);
        return id;
    }

    /** The next step is due, or the last one decides: then it is carried out and told. */
    public void decide(DecideFiling command, FilingAct act, Actor actor, Instant now) {
        Filing filing = visible(command.id(), actor);
        FilingRules.requireDecides(filing, actor, act, command);
        if (filings.hasAgreedElsewhere(filing, actor.username())) {
            throw new Problem(Problem.Kind.FORBIDDEN, "filing.twice", filing.kind().article());
        }
        filings.step(filing.id(), filing.stage(), act, actor, now, command.opinion(), command.documentNo(), null);
        switch (act) {
            case RETURNED -> filings.move(filing, command.revision(), FilingState.RETURNED, filing.stage(), null, null);
            case REFUSED -> end(filing, command, FilingState.REFUSED, FilingOutcome.REFUSED, actor, now);
            default -> agree(filing, command, actor, now);
        }
    }

    private void agree(Filing filing, DecideFiling command, Actor actor, Instant now) {
        if (filing.isLastStage()) {
            end(filing, command, FilingState.AGREED, FilingOutcome.AGREED, actor, now);
        } else {
            filings.move(filing, command.revision(), FilingState.OPEN, filing.stage() + 1, due(filing.kind(), LegalTime.dateOf(now)), null);
        }
    }

    private void end(Filing filing, DecideFiling command, FilingState state, FilingOutcome outcome, Actor actor, Instant now) {
        filings.move(filing, command.revision(), state, filing.stage(), null, now);
        if (outcome == FilingOutcome.AGREED) {
            recheck(filing, now);
            people.carryOut(filing, now);
        }
        decided.fire(new FilingDecided(filing.kind().code(), filing.id(), filing.number(), filing.departmentCode(), filing.fields(), outcome,
                filings.documents(filing.id()), actor.username(), now));
    }

    /** What was so when it was filed may have changed meanwhile; who was to be replaced may be gone by now, as was asked. */
    private void recheck(Filing filing, Instant now) {
        Check check = new Check();
        if (!filing.kind().code().equals(FilingKind.REPLACEMENT_REQUEST)) {
            people.check(check, filing.kind(), filing.fields(), filing.departmentCode(), now);
        }
        check.orRefuse("filing.rejected");
    }

    public void withdraw(DecideFiling command, Actor actor, Instant now) {
        Filing filing = own(command.id(), FilingAct.WITHDRAWN, actor);
        FilingRules.requireFits(command);
        filings.step(filing.id(), filing.stage(), FilingAct.WITHDRAWN, actor, now, command.opinion(), null, null);
        filings.move(filing, command.revision(), FilingState.WITHDRAWN, filing.stage(), null, now);
    }

    /** Corrected and filed again; the chain begins anew. */
    public void resubmit(long id, long revision, FileFiling command, Actor actor, Instant now) {
        Filing filing = own(id, FilingAct.RESUBMITTED, actor);
        Map<String, String> fields = said(command.fields());
        String attachment = command.attachment() == null ? filing.attachment() : command.attachment();
        check(filing.kind(), fields, attachment, filing.departmentCode(), now);
        LocalDate due = firstDue(filing.kind(), fields, LegalTime.dateOf(now));
        filings.move(filing, revision, FilingState.OPEN, 0, due, null);
        filings.rewrite(id, FilingRules.title(fields), fields, attachment);
        filings.step(id, 0, FilingAct.RESUBMITTED, actor, now, null, null, fields);
    }

    /** What the actor may do with the filing now; who agreed at another step of this round decides no more. */
    public Set<FilingAct> acts(Filing filing, Actor actor) {
        Set<FilingAct> acts = FilingRules.acts(filing, actor);
        if (acts.contains(FilingAct.AGREED) && filings.hasAgreedElsewhere(filing, actor.username())) {
            acts.removeAll(Set.of(FilingAct.AGREED, FilingAct.RETURNED, FilingAct.REFUSED));
        }
        return acts;
    }

    /** {@code filing.unknown} (404) also for what the actor may not see. */
    public Filing visible(long id, Actor actor) {
        return filings.byId(id).filter(filing -> FilingRules.isVisible(filing, actor))
                .orElseThrow(() -> new Problem(Problem.Kind.NOT_FOUND, "filing.unknown", null));
    }

    private Filing own(long id, FilingAct act, Actor actor) {
        Filing filing = visible(id, actor);
        if (!filing.filedBy().equals(actor.username())) {
            throw new Problem(Problem.Kind.FORBIDDEN, "filing.not-yours", null);
        }
        if (!FilingRules.acts(filing, actor).contains(act)) {
            throw new Problem(Problem.Kind.CONFLICT, "filing.wrong-stage", null);
        }
        return filing;
    }

    private void check(FilingKind kind, Map<String, String> fields, String attachment, String department, Instant now) {
        LocalDate today = LegalTime.dateOf(now);
        boolean attached = attachment != null;
        Check check = FilingRules.check(kind, fields, attached, today);
        check.that(organs.organ(department, today).isPresent(), "department", "department.unknown", null);
        people.check(check, kind, fields, department, now);
        check.that(!attached || attachments.bySha256(attachment).isPresent(), "attachment", "filing.attachment-missing", null);
        check.orRefuse("filing.rejected");
        if (attached && kind.attachment() == FilingKind.Attachment.PHOTO) {
            attachments.bySha256(attachment).ifPresent(file -> FileRules.photo(file.name(), file.bytes()));
        }
    }

    private LocalDate firstDue(FilingKind kind, Map<String, String> fields, LocalDate today) {
        return kind.fields().stream().filter(field -> field.kind() == FilingField.Kind.DEADLINE).map(field -> FilingRules.day(fields.get(field.code())))
                .findFirst().orElseGet(() -> due(kind, today));
    }

    /** In a year without a notice as if Monday to Friday were worked. */
    private LocalDate due(FilingKind kind, LocalDate today) {
        return calendars.current().assumingWeekdays().add(today, WorkingDays.of(kind.limitDays()));
    }

    private static Map<String, String> said(Map<String, String> fields) {
        return fields.entrySet().stream().filter(field -> !field.getValue().isBlank())
                .collect(Collectors.toMap(Map.Entry::getKey, field -> normal(field.getKey(), field.getValue())));
    }

    private static String normal(String code, String value) {
        return code.equals("identityNumber") ? value.replaceAll("\\s", "").toUpperCase(Locale.ROOT) : value.strip();
    }
}
