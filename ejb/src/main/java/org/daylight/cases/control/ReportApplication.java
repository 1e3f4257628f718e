package org.daylight.cases.control;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.daylight.cases.CaseReporting.Outcome;
import org.daylight.cases.CaseReporting.Refusal;
import org.daylight.cases.ReportedCase;

/** Applies a report: everything is copied to a stage first, compared there with what is known, then taken over by whole sets. */
public final class ReportApplication {
    private final ReportedCaseRepository repository;
    private final BiFunction<LocalDate, Instant, ReportWarning> warnings;

    /** @param warnings when a case that was opened on the day warns of its deadline */
    public ReportApplication(ReportedCaseRepository repository, BiFunction<LocalDate, Instant, ReportWarning> warnings) {
        this.repository = repository;
        this.warnings = warnings;
    }

    /** As {@link org.daylight.cases.CaseReporting#apply} promises. */
    public Outcome apply(String departmentCode, String source, Iterator<ReportedCase> cases, Instant recordedAt, Consumer<Refusal> refused) {
        try (ReportStage stage = repository.open(departmentCode, source, recordedAt)) {
            ReportRows rows = new ReportRows(departmentCode);
            fill(stage, rows, cases);
            Refusals contradictions = new Refusals(refused);
            stage.refuseContradictions(contradictions);
            return takeOver(stage, rows, contradictions);
        } catch (SQLException | IOException fault) {
            throw new IllegalStateException("A report could not be applied", fault);
        }
    }

    private static void fill(ReportStage stage, ReportRows rows, Iterator<ReportedCase> cases) throws SQLException, IOException {
        stage.create();
        while (cases.hasNext()) {
            rows.add(cases.next());
            if (rows.full()) {
                stage.copy(rows);
            }
        }
        stage.copy(rows);
        stage.compareWithKnown();
    }

    private Outcome takeOver(ReportStage stage, ReportRows rows, Refusals contradictions) throws SQLException, IOException {
        stage.warnings(warnings);
        stage.openNewCases();
        stage.moveDeadlines();
        long added = stage.addSteps();
        long late = stage.closeCases();
        return new Outcome(rows.cases(), rows.events(), added, rows.events() - contradictions.events - added, contradictions.cases, late);
    }

    /** Counts what it passes on. */
    private static final class Refusals implements Consumer<Refusal> {
        private final Consumer<Refusal> listener;
        private long cases;
        private long events;

        private Refusals(Consumer<Refusal> listener) {
            this.listener = listener;
        }

        @Override
        public void accept(Refusal refusal) {
            cases++;
            events += refusal.events();
            listener.accept(refusal);
        }
    }
}
