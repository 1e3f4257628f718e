package org.daylight.exchange.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daylight.cases.CaseReporting;
import org.daylight.cases.CaseReporting.Outcome;
import org.daylight.exchange.LogProblem;
import org.daylight.exchange.ReceiptView;
import org.daylight.exchange.ReceiptView.Rejection;
import org.daylight.exchange.ReceiptView.State;
import org.daylight.exchange.ReportedLog;

/** What happens to one running message, inside the transaction of its caller. */
@Dependent
public class ApplyMessage {
    private MessageRepository messages;
    private CaseReporting reporting;
    private Clock clock;

    @Inject
    void wire(MessageRepository messages, CaseReporting reporting, Clock clock) {
        this.messages = messages;
        this.reporting = reporting;
        this.clock = clock;
    }

    /** Waits while another transaction holds it; false where it is not running, or not any more. */
    public boolean apply(UUID id, ReportedLog log) throws IOException {
        long started = System.nanoTime();
        Optional<ReceiptView> running = messages.lockRunning(id);
        if (running.isPresent()) {
            finish(id, receipt(running.get(), log), started);
        }
        return running.isPresent();
    }

    /** The message is rejected as a whole. */
    public boolean reject(UUID id, LogProblem problem) {
        messages.finish(id, Receipt.rejected(new Rejection(problem.line(), problem.code(), problem.texts())), clock.instant(), null);
        return true;
    }

    /** The message waits again, or is rejected after the last fault allowed. */
    public boolean giveBack(UUID id, String correlationId) {
        if (!messages.wait(id)) {
            messages.finish(id, Receipt.rejected(new Rejection(1, "exchange.fault", List.of(correlationId))), clock.instant(), null);
        }
        return true;
    }

    private Receipt receipt(ReceiptView message, ReportedLog log) throws IOException {
        Optional<ReceiptView> before = messages.appliedBefore(message.id());
        return before.isPresent() ? duplicate(before.get()) : applied(message, log);
    }

    private Receipt duplicate(ReceiptView before) {
        return new Receipt(State.DUPLICATE, before.cases(), before.events(), 0, before.added() + before.duplicates(),
                before.rejectedCount(), before.rejected());
    }

    private Receipt applied(ReceiptView message, ReportedLog log) throws IOException {
        Rejections rejections = new Rejections();
        Rejections unreadable = new Rejections();
        try (ReportedLog.Cases cases = log.open(message.id(), unreadable.andThen(rejections)::accept)) {
            Instant recordedAt = clock.instant();
            Outcome outcome = reporting.apply(message.departmentCode(), message.source(), cases, recordedAt, rejections);
            long read = outcome.cases() + unreadable.cases();
            State state = read > 0 && rejections.cases() == read ? State.REJECTED : State.APPLIED;
            return new Receipt(state, read, outcome.events() + unreadable.events(), outcome.added(), outcome.duplicates(),
                    rejections.cases(), rejections.places());
        }
    }

    private void finish(UUID id, Receipt receipt, long started) {
        messages.finish(id, receipt, clock.instant(), BigDecimal.valueOf((System.nanoTime() - started) / 1_000_000, 3));
    }
}
