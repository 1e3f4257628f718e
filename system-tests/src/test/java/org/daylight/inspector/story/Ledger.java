package org.daylight.inspector.story;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What the clients know, outside of the server: which acts were acknowledged, and which got no answer that says either way. */
final class Ledger {
    private final Queue<Entry> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<Entry> unanswered = new ConcurrentLinkedQueue<>();

    /** @param event type of the event that the act leaves behind */
    record Entry(String caseNumber, String event) {
    }

    void acknowledge(String caseNumber, String event) {
        acknowledged.add(new Entry(caseNumber, event));
    }

    void miss(String caseNumber, String event) {
        unanswered.add(new Entry(caseNumber, event));
    }

    List<Entry> acknowledged() {
        return List.copyOf(acknowledged);
    }

    List<Entry> unanswered() {
        return List.copyOf(unanswered);
    }
}
