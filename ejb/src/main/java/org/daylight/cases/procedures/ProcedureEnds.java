package org.daylight.cases.procedures;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.daylight.cases.CaseEventType;
import org.daylight.cases.CaseJournal;
import org.daylight.cases.control.ProcedureActs;
import org.daylight.cases.control.ProcedureRepository;
import org.daylight.cases.entity.SpecialProcedure;
import org.daylight.kernel.LegalTime;

/**
 * Door for the {@link ProcedureWatch}: what a procedure takes beyond its longest permitted day is not left out. The dates follow from the day alone, so
 * that it does not matter when the watch looks, or that {@link CaseProcedures#end} was faster.
 *
 * @article TIM-04, C10 (Administrative Licensing Law art. 45)
 */
@Stateless
@PermitAll // the watch's timer calls it; no person can reach it
public class ProcedureEnds {
    private static final String ACTOR = "procedure-watch";

    @Inject
    ProcedureRepository repository;
    @Inject
    ProcedureActs procedures;
    @Inject
    CaseJournal journal;
    @Inject
    Clock clock;

    /** Procedures whose pause may have reached its longest day before today; {@code limit} at most. */
    public List<Long> candidates(int limit) {
        return repository.pausingLongest(LegalTime.today(clock), limit);
    }

    /** The limits run on from the day after the longest permitted one, and an event says so. False where nothing changed or somebody is at the case. */
    public boolean standNoLonger(long procedureId) {
        LocalDate today = LegalTime.today(clock);
        SpecialProcedure procedure = repository.procedure(procedureId).orElseThrow();
        if (!repository.lockUnlessBusy(procedure.caseId()) || !procedures.standNoLonger(procedure, today)) {
            return false;
        }
        journal.append(procedure.caseId(), CaseEventType.RESUMED, clock.instant(), ACTOR, "{\"procedure\": \"%s\"}".formatted(procedure.kind()));
        return true;
    }
}
