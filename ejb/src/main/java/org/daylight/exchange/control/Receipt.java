package org.daylight.exchange.control;

import java.util.List;
import org.daylight.exchange.ReceiptView.Rejection;
import org.daylight.exchange.ReceiptView.State;

/** How a message ended. */
record Receipt(State state, long cases, long events, long added, long duplicates, long rejected, List<Rejection> places) {

    static Receipt rejected(Rejection reason) {
        return new Receipt(State.REJECTED, 0, 0, 0, 0, 1, List.of(reason));
    }
}
