package org.daylight.integration.routes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.daylight.cases.CaseReporting.Refusal;
import org.daylight.cases.ReportedCase;
import org.daylight.exchange.MessageApplication;
import org.daylight.exchange.ReportedLog;
import org.daylight.integration.ExchangeSettings;
import org.daylight.integration.journal.Journal;
import org.daylight.integration.xes.EventLogTranslator;
import org.daylight.integration.xes.LogLimits;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Applies accepted messages until none waits. */
@ApplicationScoped
public class WaitingMessages {
    private static final Logger LOG = LoggerFactory.getLogger(WaitingMessages.class);
    private static final Duration UNTIL_HELD = Duration.ofMinutes(2);

    @Inject
    private ExchangeSettings settings;
    @Inject
    private Journal journal;
    @Inject
    private MessageApplication messages;
    private volatile boolean stopping;
    private volatile boolean failing;

    /** Whatever a crash interrupted waits again. */
    public void start() {
        messages.takeBack(Duration.ZERO);
    }

    /** What is being applied is left, and is applied from the beginning at the next start. */
    public void stop() {
        stopping = true;
    }

    /** No message waits any more, but for those of departments whose message is being applied by somebody else. */
    public void apply() {
        for (Optional<UUID> next = next(); next.isPresent(); next = next()) {
            apply(next.get());
        }
    }

    /** A fault that lasts is logged once. */
    private Optional<UUID> next() {
        if (stopping) {
            return Optional.empty();
        }
        try {
            messages.takeBack(UNTIL_HELD);
            Optional<UUID> next = messages.claim();
            failing = false;
            return next;
        } catch (RuntimeException fault) {
            if (!failing) {
                LOG.error("Waiting messages cannot be looked for; tried again until it works", fault);
            }
            failing = true;
            return Optional.empty();
        }
    }

    private void apply(UUID id) {
        try {
            messages.apply(id, this::open);
        } catch (RuntimeException fault) {
            if (!stopping) {
                giveBack(id, fault);
            }
        }
    }

    private void giveBack(UUID id, RuntimeException fault) {
        String correlationId = UUID.randomUUID().toString();
        LOG.error("Message {} could not be applied, fault {}", id, correlationId, fault);
        try {
            messages.giveBack(id, correlationId);
        } catch (RuntimeException again) {
            LOG.error("Message {} waits until it is taken back, fault {}", id, correlationId, again);
        }
    }

    private ReportedLog.Cases open(UUID id, Consumer<Refusal> refused) throws IOException {
        return new Stoppable(new EventLogTranslator(journal.open(id), LogLimits.upTo(settings.maxInflatedBytes()), refused));
    }

    /** Ends with a fault when the application stops, so that its transaction is rolled back in time. */
    private final class Stoppable implements ReportedLog.Cases {
        private final ReportedLog.Cases cases;

        private Stoppable(ReportedLog.Cases cases) {
            this.cases = cases;
        }

        @Override
        public boolean hasNext() {
            if (stopping) {
                throw new IllegalStateException("The application stops");
            }
            return cases.hasNext();
        }

        @Override
        public ReportedCase next() {
            return cases.next();
        }

        @Override
        public void close() throws IOException {
            cases.close();
        }
    }
}
