package org.daylight.supervision.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.daylight.cases.ReportedHistory;
import org.daylight.kernel.Columns;
import org.daylight.kernel.Conditions;

/** The events of cases in the order in which they came, a piece at a time for each detector; none is passed over and none read twice. */
@ApplicationScoped
public class EventLogRepository {
    private static final String KNOWN = "insert into detector_mark (detector, tx) values (?, '0') on conflict do nothing";
    private static final String NEXT = """
            select cast(m.tx as text), cast(pg_snapshot_xmin(pg_current_snapshot()) as text) from detector_mark m where m.detector = ?
                and m.tx < pg_snapshot_xmin(pg_current_snapshot()) for update skip locked""";
    private static final String READ = "update detector_mark set tx = cast(cast(? as text) as xid8) where detector = ?";

    @PersistenceContext
    EntityManager em;

    /**
     * Events of the transactions from the one, inclusive, to the other, exclusive, which all have ended. Its place in a statement on {@code case_event e} is
     * {@link #PIECE} or, of whoever proposes something, {@link #PRESENT}.
     */
    public record Piece(String from, String until) {
        public static final String PIECE = " e.tx >= cast(cast(? as text) as xid8) and e.tx < cast(cast(? as text) as xid8) ";
        /** The same with {@code approval_case c}, without cases that are history. */
        public static final String PRESENT = PIECE + "and " + ReportedHistory.NONE + " ";
    }

    /** What the detector has not read; empty where there is nothing, or somebody else is at it. */
    public Optional<Piece> next(String detector) {
        Conditions.filled(em::createNativeQuery, KNOWN, detector).executeUpdate();
        List<?> rows = Conditions.filled(em::createNativeQuery, NEXT, detector).getResultList();
        return Columns.of(rows).map(c -> new Piece(c.text(), c.text())).findFirst();
    }

    /** Afterwards the piece is read, with the end of the transaction. */
    public void read(String detector, Piece piece) {
        Conditions.filled(em::createNativeQuery, READ, piece.until(), detector).executeUpdate();
    }
}
