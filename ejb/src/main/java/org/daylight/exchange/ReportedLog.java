package org.daylight.exchange;

import java.io.IOException;
import java.util.Iterator;
import java.util.UUID;
import java.util.function.Consumer;
import org.daylight.cases.CaseReporting.Refusal;
import org.daylight.cases.ReportedCase;

/** Reads a message out of the journal; the border knows how. */
@FunctionalInterface
public interface ReportedLog {

    /**
     * The log's cases, read lazily, while the iterator is used.
     *
     * @param id      of the message
     * @param refused is told of each case that cannot be read; it is left out
     * @throws LogProblem from the iterator too: the whole log cannot be taken
     */
    Cases open(UUID id, Consumer<Refusal> refused) throws IOException;

    /** To be closed after the last. */
    interface Cases extends Iterator<ReportedCase>, AutoCloseable {
        @Override
        void close() throws IOException;
    }
}
