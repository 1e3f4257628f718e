package org.daylight.stopwatch;

import java.io.IOException;
import java.net.URI;

/** Looks at the used heap of the server again and again, and keeps the largest. */
final class HeapWatch implements AutoCloseable {
    private static final long PAUSE_MILLIS = 200;
    private final Thread watcher;
    private volatile long peak;
    private volatile boolean over;

    HeapWatch(URI management) {
        watcher = new Thread(() -> watch(management), "heap-watch");
        watcher.setDaemon(true);
        watcher.start();
    }

    private void watch(URI management) {
        try {
            while (!over) {
                peak = Math.max(peak, Machine.usedHeap(management));
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (IOException | InterruptedException ended) {
            Stopwatch.say("The heap could not be watched to the end: " + ended.getMessage());
        }
    }

    /** In MiB, garbage included. */
    long peak() {
        return peak;
    }

    @Override
    public void close() {
        over = true;
    }
}
