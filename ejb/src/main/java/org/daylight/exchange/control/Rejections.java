package org.daylight.exchange.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.daylight.cases.CaseReporting.Refusal;
import org.daylight.exchange.ReceiptView.Rejection;

/** Counts what is refused and keeps the first 100 places of those told. */
final class Rejections implements Consumer<Refusal> {
    static final int KEPT = 100;

    private final List<Rejection> places = new ArrayList<>();
    private long cases;
    private long events;

    @Override
    public void accept(Refusal refusal) {
        cases++;
        events += refusal.events();
        if (places.size() < KEPT) {
            places.add(new Rejection(refusal.line(), refusal.code(), refusal.arguments()));
        }
    }

    long cases() {
        return cases;
    }

    long events() {
        return events;
    }

    /** By line. */
    List<Rejection> places() {
        return places.stream().sorted(Comparator.comparingInt(Rejection::line)).toList();
    }
}
