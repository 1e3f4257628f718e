package org.daylight.ground;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Things done beside each other. */
final class Tasks {
    private Tasks() {
    }

    /** Waits for it; what it threw is thrown here. */
    static void join(CompletableFuture<?> task) {
        try {
            task.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
